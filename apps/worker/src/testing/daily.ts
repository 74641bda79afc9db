import { newId } from '@afterword/application';
import { addCandidate, addConsent, asAdmin, type TestTenant } from '@afterword/testing';

/** Somebody who hears of several applications on one day. */
export interface Hearer {
  readonly contactId: string;
  readonly employerId: string;
}

/** A contact in Chicago, as the employer is. */
export async function addHearer(tenant: TestTenant, name = 'Kim Vance'): Promise<Hearer> {
  const hearer = { contactId: newId(), employerId: newId() };
  await asAdmin(
    `with e as (
       insert into employer (tenant_id, id, name, time_zone, country, sort_name, created_at)
       values ($1, $2, 'Acme', 'America/Chicago', 'US', 'acme', now()))
     insert into contact (tenant_id, id, employer_id, name, email, created_at)
     values ($1, $3, $2, $4, $5, now())`,
    [tenant.id, hearer.employerId, hearer.contactId, name, `${hearer.contactId}@acme.example`],
  );
  return hearer;
}

export interface DailyStep {
  readonly candidateId: string;
  readonly applicationId: string;
  readonly stepId: string;
}

export interface DailyOptions {
  readonly kind: 'notify_referee' | 'feedback_request';
  readonly role: string;
  readonly candidateId: string;
  readonly name: string;
  readonly advisorId: string;
  readonly consented: boolean;
  /** ISO 8601. */
  readonly notBefore: string;
  readonly due: string;
  /** The version of a playbook by which it was planned; the published one by default. */
  readonly versionId: string;
}

/** A step of a new application that tells somebody of it, and was planned. */
export async function addDailyStep(
  tenant: TestTenant,
  { contactId, employerId }: Hearer,
  options: Partial<DailyOptions> = {},
): Promise<DailyStep> {
  const { kind = 'notify_referee', role = 'Engineer', consented = true } = options;
  const { notBefore = '2026-11-17T14:00:00Z', due = '2026-11-18T22:00:00Z' } = options;
  const { name, advisorId } = options;
  const candidateId =
    options.candidateId ??
    (await addCandidate(tenant, { ...(name && { name }), ...(advisorId && { advisorId }) }));
  if (!options.candidateId && consented) await addConsent(tenant, candidateId);
  const [applicationId, stepId] = [newId(), newId()];
  await asAdmin(
    `with a as (
       insert into application (tenant_id, id, candidate_id, employer_id, role, stage, created_at)
       values ($1, $2, $3, $4, $5, 'interviewing', now())),
     k as (
       insert into application_contact (tenant_id, id, application_id, contact_id, candidate_id, roles)
       values ($1, $6, $2, $7, $3, $8)),
     p as (
       insert into plan (tenant_id, id, application_id, candidate_id, playbook, playbook_version_id, planned_at)
       select $1, $9, $2, $3, 'balanced', coalesce($15::uuid, v.id), now()
       from playbook_version v where v.tenant_id = $1 and v.state = 'published')
     insert into step (tenant_id, id, application_id, candidate_id, key, kind, owner, contact_id, channel, not_before,
       due_at, hard, state)
     values ($1, $10, $2, $3, $16, $11, $12, $7, 'email', $13, $14, false, 'planned')`,
    [
      tenant.id,
      applicationId,
      candidateId,
      employerId,
      role,
      newId(),
      contactId,
      kind === 'notify_referee' ? ['referee'] : ['hiring_manager'],
      newId(),
      stepId,
      kind,
      kind === 'notify_referee' ? 'candidate' : 'advisor',
      notBefore,
      due,
      options.versionId ?? null,
      `${kind}//${contactId}/email/1`,
    ],
  );
  return { candidateId, applicationId, stepId };
}

/** The messages of a tenant with their present texts, the oldest first. */
export const textsOf = ({ id }: TestTenant) =>
  asAdmin<{
    id: string;
    candidate_id: string;
    state: string;
    problem: string | null;
    others: number;
    leaves_at: Date | null;
    text: string;
  }>(
    `select m.id, m.candidate_id, m.state, m.problem, m.others, m.leaves_at, v.text from message m
     join message_version v on v.tenant_id = m.tenant_id and v.message_id = m.id and v.number = m.version
     where m.tenant_id = $1 order by m.id`,
    [id],
  );

/** Lets every draft go, past every rule of the product but those of sending. */
export async function letGo({ id }: TestTenant, leavesAt: string): Promise<void> {
  await asAdmin(
    `update message set state = 'approved', approved_at = now(), leaves_at = $2 where tenant_id = $1 and state = 'draft'`,
    [id, leavesAt],
  );
}
