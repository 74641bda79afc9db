import {
  type Clock,
  changePlaybookDraft,
  createPlaybookDraft,
  newId,
  planApplications,
  publishPlaybook,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { asAdmin } from './database.js';
import { type ApplicationRecord, addApplication, addCandidate } from './records.js';
import type { TestTenant } from './tenant.js';

/**
 * An application of a new candidate whose interview ended two hours ago, with its plan. What is asked at once depends on
 * the hour and the day there, so a test of that brings a clock.
 */
export async function addPlan(
  unitOfWork: UnitOfWork,
  tenant: TestTenant,
  clock: Clock = systemClock,
): Promise<ApplicationRecord & { candidateId: string }> {
  const candidateId = await addCandidate(tenant);
  const application = await addApplication(tenant, candidateId);
  const interviewId = newId();
  await asAdmin(
    `with i as (
       insert into interview (tenant_id, id, application_id, candidate_id, starts_at, ends_at, time_zone, source,
         recorded_at)
       select $1, $2, $3, $4, now - interval '3 hours', now - interval '2 hours', 'America/Chicago', 'api',
         now - interval '3 hours' from cast($7 as timestamptz) as now
     )
     insert into interview_participant (tenant_id, id, interview_id, contact_id, candidate_id)
     values ($1, $5, $2, $6, $4)`,
    [
      tenant.id,
      interviewId,
      application.applicationId,
      candidateId,
      newId(),
      application.contactId,
      clock.now().toString(),
    ],
  );
  await unitOfWork.run(tenant.system, (repositories) =>
    planApplications(repositories, tenant.system, clock, [application.applicationId]),
  );
  return { ...application, candidateId };
}

/** A draft of the tenant's playbook that follows up after ten days instead of fourteen. */
export async function draftShorterWait(unitOfWork: UnitOfWork, { system }: TestTenant) {
  return await unitOfWork.run(system, async (repositories) => {
    const [playbook] = await repositories.playbooks.list();
    const playbookId = playbook?.id ?? '';
    const { versionId } = await createPlaybookDraft(repositories, system, systemClock, { playbookId });
    const [draft] = await repositories.playbookVersions.documents([versionId]);
    const document: unknown = JSON.parse(JSON.stringify(draft?.document), (_, value) =>
      value === 14 ? 10 : value,
    );
    await changePlaybookDraft(repositories, system, systemClock, { versionId, revision: 1, document });
    return { playbookId, versionId, revision: 2 };
  });
}

/** The same, published. */
export async function publishShorterWait(unitOfWork: UnitOfWork, tenant: TestTenant) {
  const draft = await draftShorterWait(unitOfWork, tenant);
  await unitOfWork.run(tenant.system, (repositories) =>
    publishPlaybook(repositories, tenant.system, systemClock, draft),
  );
  return draft;
}

/** How many plans of a tenant run by each version, by its number. */
export async function plansByVersion({ id }: TestTenant): Promise<Record<number, number>> {
  const rows = await asAdmin<{ number: number; count: number }>(
    `select v.number, count(*)::int as count from plan p
     join playbook_version v on v.tenant_id = p.tenant_id and v.id = p.playbook_version_id
     where p.tenant_id = $1 group by 1 order by 1`,
    [id],
  );
  return Object.fromEntries(rows.map(({ number, count }) => [number, count]));
}

/** More plans beside one that is there, which run by version 1 and are made anew only when they are moved. */
export async function multiplyPlans(tenant: TestTenant, count: number): Promise<void> {
  await asAdmin(
    `with a as (
       insert into application (tenant_id, id, candidate_id, employer_id, role, stage, created_at)
       select a.tenant_id, gen_random_uuid(), a.candidate_id, a.employer_id, 'Engineer ' || n, a.stage, now()
       from generate_series(1, $2) as n, (select * from application where tenant_id = $1 limit 1) a
       returning *
     )
     insert into plan (tenant_id, id, application_id, candidate_id, playbook, playbook_version_id, planned_at, replan_at)
     select a.tenant_id, gen_random_uuid(), a.id, a.candidate_id, 'balanced', v.id, now(), now() + interval '1 year'
     from a, playbook_version v where v.tenant_id = $1 and v.number = 1`,
    [tenant.id, count],
  );
}
