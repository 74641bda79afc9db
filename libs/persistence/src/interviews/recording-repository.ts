import { type KnownPerson, newId, type RecordingRepository, sortName } from '@afterword/application';
import { ApplicationEntity } from '../applications/application-entity.js';
import { ContactEntity } from '../employers/contact-entity.js';
import { EmployerEntity } from '../employers/employer-entity.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

export function createRecordingRepository({ context, manager }: TenantTransaction): RecordingRepository {
  const { tenantId } = context;

  async function firstId(sql: string, values: unknown[]): Promise<string | null> {
    const rows: { id: string }[] = await manager.query(sql, values);
    return rows[0]?.id ?? null;
  }

  return {
    async lockCandidate(candidateId) {
      const rows = await manager.query(
        `/* recording.lockCandidate */ select id, name, email, time_zone as "timeZone", country from candidate
         where tenant_id = $1 and id = $2 for no key update`,
        [tenantId, candidateId],
      );
      return rows[0] ?? null;
    },

    async employerByName(name) {
      await manager.query(
        '/* recording.lockEmployerName */ select pg_advisory_xact_lock(hashtextextended($1, 0))',
        [`employer ${tenantId} ${sortName(name)}`],
      );
      return await firstId(
        `/* recording.employerByName */ select id from employer
         where tenant_id = $1 and sort_name = $2 and lower(name) = lower($3) order by created_at, id limit 1`,
        [tenantId, sortName(name), name],
      );
    },

    async insertEmployer(employer) {
      await manager.insert(EmployerEntity, { tenantId, ...employer, sortName: sortName(employer.name) });
    },

    async openApplication(candidateId, employerId, role) {
      return await firstId(
        `/* recording.openApplication */ select id from application
         where tenant_id = $1 and candidate_id = $2 and employer_id = $3 and lower(role) = lower($4)
           and stage in ('interviewing', 'awaiting_decision', 'offer')
         order by created_at desc, id desc limit 1`,
        [tenantId, candidateId, employerId, role],
      );
    },

    async insertApplication(application) {
      await manager.insert(ApplicationEntity, { tenantId, ...application, stage: 'interviewing' });
    },

    async setDreamJob(applicationId, dreamJob) {
      await manager.update(ApplicationEntity, { tenantId, id: applicationId }, { dreamJob });
    },

    async peopleAround(employerId, candidateId, emails, names) {
      await manager.query(
        '/* recording.lockEmployer */ select 1 from employer where tenant_id = $1 and id = $2 for no key update',
        [tenantId, employerId],
      );
      return (await manager.query(
        `/* recording.peopleAround */ select c.id, c.employer_id as "employerId", c.name, c.email from contact c
         where c.tenant_id = $1
           and (c.employer_id = $2 or (c.employer_id is null and exists (
             select 1 from application_contact ac
             where ac.tenant_id = c.tenant_id and ac.contact_id = c.id and ac.candidate_id = $3)))
           and (c.email_key = any($4::text[]) or lower(c.name) = any($5::text[]))
         order by c.created_at, c.id`,
        [tenantId, employerId, candidateId, emails, names],
      )) as KnownPerson[];
    },

    async insertContacts(contacts) {
      if (contacts.length === 0) return;
      await manager.insert(
        ContactEntity,
        contacts.map((contact) => ({ tenantId, ...contact })),
      );
    },

    async completeContact(id, { email, phone }) {
      await manager.query(
        `/* recording.completeContact */ update contact set email = coalesce(email, $3), phone = coalesce(phone, $4)
         where tenant_id = $1 and id = $2`,
        [tenantId, id, email, phone],
      );
    },

    async addRoles(application, roles) {
      await manager.query(
        `/* recording.addRoles */
         insert into application_contact (tenant_id, id, application_id, contact_id, candidate_id, roles)
         select $1, r.id, $2, r.contact_id, $3, r.roles
         from jsonb_to_recordset($4::jsonb) as r (id uuid, contact_id uuid, roles text[])
         on conflict (tenant_id, application_id, contact_id) do update set roles = (
           select array_agg(distinct role order by role) from unnest(application_contact.roles || excluded.roles) as role)`,
        [
          tenantId,
          application.id,
          application.candidateId,
          JSON.stringify(roles.map((it) => ({ id: newId(), contact_id: it.contactId, roles: it.roles }))),
        ],
      );
    },

    async contactsByEmail(emails) {
      return (await manager.query(
        `/* recording.contactsByEmail */ select distinct on (email_key) id, email from contact
         where tenant_id = $1 and email_key = any($2::text[]) order by email_key, created_at, id`,
        [tenantId, emails],
      )) as { id: string; email: string }[];
    },

    async ofOwnApplications(candidateId, ids) {
      const rows: { id: string }[] = await manager.query(
        `/* recording.ofOwnApplications */
         select employer_id as id from application
         where tenant_id = $1 and candidate_id = $2 and employer_id = any($3::uuid[])
         union
         select contact_id from application_contact
         where tenant_id = $1 and candidate_id = $2 and contact_id = any($3::uuid[])`,
        [tenantId, candidateId, ids],
      );
      return rows.map(({ id }) => id);
    },
  };
}
