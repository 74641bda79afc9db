import { newId, type RequestContext, searchText, sortName } from '@afterword/application';
import { asAdmin } from './database.js';
import type { TestTenant } from './tenant.js';

/** Written as they are, past every rule of the product: for tests of what is shown. */
export async function addCohort(tenant: TestTenant, name = `Cohort ${newId().slice(-6)}`): Promise<string> {
  const id = newId();
  await asAdmin('insert into cohort (tenant_id, id, name, created_at) values ($1, $2, $3, now())', [
    tenant.id,
    id,
    name,
  ]);
  return id;
}

export interface CandidateRecord {
  readonly name: string;
  readonly email: string;
  readonly externalId: string;
  readonly advisorId: string;
  readonly cohortId: string;
  /** ISO 8601, to the microsecond. Without it nothing is planned. */
  readonly nextDueAt: string;
}

export async function addCandidate(
  tenant: TestTenant,
  record: Partial<CandidateRecord> = {},
): Promise<string> {
  const id = newId();
  const { name = 'Ana Silva', email = `${id}@example.test`, externalId = null } = record;
  await asAdmin(
    `insert into candidate (tenant_id, id, name, email, time_zone, country, cohort_id, advisor_id, external_id,
       sort_name, search_text, next_due_at, created_at)
     values ($1, $2, $3, $4, 'America/Chicago', 'US', $5, $6, $7, $8, $9, $10, now())`,
    [
      tenant.id,
      id,
      name,
      email,
      record.cohortId ?? null,
      record.advisorId ?? null,
      externalId,
      sortName(name),
      searchText(name, email, externalId),
      record.nextDueAt ?? 'infinity',
    ],
  );
  return id;
}

/** The candidate's own requests, with the membership that lets them in. */
export async function createCandidateCaller(
  tenant: TestTenant,
  candidateId: string,
): Promise<RequestContext> {
  const [membershipId, personId] = [newId(), newId()];
  await asAdmin(
    `insert into membership (tenant_id, id, role, name, email, person_id, candidate_id, invited_at, accepted_at, created_at)
     values ($1, $2, 'candidate', 'The candidate', $3, $4, $5, now(), now(), now())`,
    [tenant.id, membershipId, `${membershipId}@example.test`, personId, candidateId],
  );
  return {
    tenantId: tenant.id,
    actor: { kind: 'member', personId, membershipId, role: 'candidate' },
    scope: { kind: 'own', candidateId },
    requestId: 'test',
  };
}

export interface ApplicationRecord {
  readonly applicationId: string;
  readonly employerId: string;
  readonly contactId: string;
}

/** An application at an employer of its own, with one contact there who is interviewer and scheduler. */
export async function addApplication(
  tenant: TestTenant,
  candidateId: string,
  { employer = 'Northfield', contact = 'Rafael Ibarra', role = 'Controls engineer' } = {},
): Promise<ApplicationRecord> {
  const [applicationId, employerId, contactId] = [newId(), newId(), newId()];
  await asAdmin(
    `with e as (
       insert into employer (tenant_id, id, name, time_zone, country, sort_name, created_at)
       values ($1, $3, $4, 'America/Chicago', 'US', $5, now())
     ), c as (
       insert into contact (tenant_id, id, employer_id, name, email, created_at)
       values ($1, $6, $3, $7, 'contact@example.test', now())
     ), a as (
       insert into application (tenant_id, id, candidate_id, employer_id, role, stage, created_at)
       values ($1, $2, $8, $3, $9, 'interviewing', now())
     )
     insert into application_contact (tenant_id, id, application_id, contact_id, candidate_id, roles)
     values ($1, $10, $2, $6, $8, '{interviewer,scheduler}')`,
    [
      tenant.id,
      applicationId,
      employerId,
      employer,
      sortName(employer),
      contactId,
      contact,
      candidateId,
      role,
      newId(),
    ],
  );
  return { applicationId, employerId, contactId };
}

export interface StepRecord {
  readonly kind: string;
  readonly state: string;
  /** ISO 8601. */
  readonly dueAt: string;
  readonly doneAt: string;
}

export async function addStep(
  tenant: TestTenant,
  owner: { readonly candidateId: string; readonly applicationId: string },
  { kind = 'thank_you', state = 'planned', dueAt = '2026-09-16T19:05:00Z', doneAt }: Partial<StepRecord> = {},
): Promise<string> {
  const id = newId();
  await asAdmin(
    `insert into step (tenant_id, id, application_id, candidate_id, key, kind, owner, not_before, due_at, hard, state, done_at)
     values ($1, $2, $3, $4, $5, $6, 'candidate', $7, $7, true, $8, $9)`,
    [tenant.id, id, owner.applicationId, owner.candidateId, id, kind, dueAt, state, doneAt ?? null],
  );
  return id;
}
