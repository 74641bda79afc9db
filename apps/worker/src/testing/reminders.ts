import { newId } from '@afterword/application';
import { asAdmin, type TestTenant } from '@afterword/testing';

/** A candidate with things to be reminded of. */
export interface RemindedCandidate {
  readonly id: string;
  /** Empty where nobody invited them. */
  readonly membershipId: string;
  readonly email: string;
  readonly stepIds: readonly string[];
}

/** A zone in which it is about noon, so that whoever lives there may be written to whenever a test runs. */
export function zoneAtNoon(now: Temporal.Instant = Temporal.Now.instant()): string {
  const ahead = 12 - now.toZonedDateTimeISO('UTC').hour;
  // The signs of these names are the other way round.
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/**
 * A candidate for whom it is noon, who was invited and has `steps` steps to be told of: their daily mail is due, and was
 * looked for.
 */
export async function createRemindedCandidate(
  tenant: TestTenant,
  { steps = 1, invited = true }: { steps?: number; invited?: boolean } = {},
): Promise<RemindedCandidate> {
  const [id, employerId, applicationId] = [newId(), newId(), newId()];
  const email = `${id}@example.test`;
  await asAdmin(
    `insert into candidate (tenant_id, id, name, email, time_zone, country, sort_name, search_text, created_at)
     values ($1, $2, 'Amélie <b>Ortega</b>', $3, $4, 'US', 'amelie', 'amelie', now())`,
    [tenant.id, id, email, zoneAtNoon()],
  );
  const membershipId = invited ? await invite(tenant, id) : '';
  await asAdmin(
    `insert into employer (tenant_id, id, name, time_zone, country, sort_name, created_at)
     values ($1, $2, 'Brightwater', 'America/Chicago', 'US', 'brightwater', now())`,
    [tenant.id, employerId],
  );
  await asAdmin(
    `insert into application (tenant_id, id, candidate_id, employer_id, role, stage, created_at)
     values ($1, $2, $3, $4, 'Controls engineer', 'awaiting_decision', now())`,
    [tenant.id, applicationId, id, employerId],
  );
  const stepIds = Array.from({ length: steps }, () => newId());
  await asAdmin(
    `insert into step (tenant_id, id, application_id, candidate_id, key, kind, owner, not_before, due_at, hard, state,
       because, remind_at)
     select $1, x.id, $3, $4, x.id::text, 'debrief', 'candidate', now() - interval '1 day', now() + interval '5 hours',
       false, 'planned', '[{"rule": "debrief", "row": "C2", "text": "Digest it while it is fresh."}]',
       now() - interval '1 minute'
     from unnest($2::uuid[]) as x (id)`,
    [tenant.id, stepIds, applicationId, id],
  );
  return { id, membershipId, email, stepIds };
}

/** Gives the candidate a membership whose invitation was sent, and whose daily mail something waits for. */
export async function invite(tenant: TestTenant, candidateId: string): Promise<string> {
  const membershipId = newId();
  await asAdmin(
    `insert into membership (tenant_id, id, role, name, email, candidate_id, invited_at, reminders_daily_at, created_at)
     select $1, $2, 'candidate', name, email, id, now(), now() - interval '1 minute', now() from candidate where tenant_id = $1 and id = $3`,
    [tenant.id, membershipId, candidateId],
  );
  return membershipId;
}

export interface NotificationState {
  readonly candidate_id: string;
  readonly kind: string;
  readonly state: string;
  readonly problem: string | null;
  readonly attempts: number;
}

/** All notifications of the tenant, as they really are. */
export function notificationsOf(tenant: TestTenant): Promise<NotificationState[]> {
  return asAdmin<NotificationState>(
    `select candidate_id, kind, state, problem, attempts from notification where tenant_id = $1`,
    [tenant.id],
  );
}

/** Lets every lease run out, as five minutes would. */
export async function letLeasesRunOut(tenant: TestTenant): Promise<void> {
  await asAdmin(
    `update notification set lease_until = now() - interval '1 second'
     where tenant_id = $1 and lease_until is not null`,
    [tenant.id],
  );
}

/** Resolves when every notification of the tenant has come to an end. Throws after 20 seconds. */
export async function settled(tenant: TestTenant, count: number): Promise<NotificationState[]> {
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    const all = await notificationsOf(tenant);
    const ended = all.filter(({ state }) => ['sent', 'uncertain', 'failed'].includes(state));
    if (ended.length === count && all.length === count) return all;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Not settled: ${JSON.stringify(await notificationsOf(tenant))}`);
}
