import type {
  Application,
  ApplicationContact,
  ApplicationRepository,
  ApplicationStage,
} from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { ApplicationEntity } from './application-entity.js';

interface ApplicationRow {
  id: string;
  candidate_id: string;
  employer_id: string;
  role: string;
  stage: ApplicationStage;
  dream_job: boolean;
}

const toApplication = (row: ApplicationRow): Application => ({
  id: row.id,
  candidateId: row.candidate_id,
  employerId: row.employer_id,
  role: row.role,
  stage: row.stage,
  dreamJob: row.dream_job,
});

const COLUMNS = 'id, candidate_id, employer_id, role, stage, dream_job';

export function createApplicationRepository({ context, manager }: TenantTransaction): ApplicationRepository {
  const { tenantId } = context;
  return {
    async byIds(ids) {
      const rows: ApplicationRow[] = await manager.query(
        `/* applications.byIds */ select ${COLUMNS} from application where tenant_id = $1 and id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toApplication);
    },

    async update({ id, role, dreamJob }) {
      await manager.update(ApplicationEntity, { tenantId, id }, { role, dreamJob });
    },

    async byCandidateIds(candidateIds) {
      const rows: ApplicationRow[] = await manager.query(
        `/* applications.byCandidateIds */ select ${COLUMNS} from application
         where tenant_id = $1 and candidate_id = any($2::uuid[]) order by created_at desc, id desc`,
        [tenantId, candidateIds],
      );
      return rows.map(toApplication);
    },

    async setRoles(applicationId, roles) {
      await manager.query(
        `/* applications.setRoles */ update application_contact ac set roles = r.roles
         from jsonb_to_recordset($3::jsonb) as r ("contactId" uuid, roles text[])
         where ac.tenant_id = $1 and ac.application_id = $2 and ac.contact_id = r."contactId"`,
        [tenantId, applicationId, JSON.stringify(roles)],
      );
    },

    async contactsOf(applicationIds) {
      return (await manager.query(
        `/* applications.contactsOf */
         select application_id as "applicationId", contact_id as "contactId", roles from application_contact
         where tenant_id = $1 and application_id = any($2::uuid[]) order by id`,
        [tenantId, applicationIds],
      )) as ApplicationContact[];
    },
  };
}
