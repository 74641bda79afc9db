import type { Tidbit, TidbitRepository } from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface TidbitRow {
  id: string;
  employer_id: string;
  application_id: string | null;
  candidate_id: string | null;
  kind: Tidbit['kind'];
  text: string;
  link: string | null;
  dated: string;
  noted_at: Date;
  noted_by: string | null;
  withdrawn_at: Date | null;
}

const COLUMNS = `t.id, t.employer_id, t.application_id, t.candidate_id, t.kind, t.text, t.link, t.dated::text as dated,
  t.noted_at, t.noted_by, t.withdrawn_at`;

const toTidbit = (row: TidbitRow): Tidbit => ({
  id: row.id,
  employerId: row.employer_id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  kind: row.kind,
  text: row.text,
  link: row.link,
  dated: Temporal.PlainDate.from(row.dated),
  notedAt: instantOf(row.noted_at),
  notedById: row.noted_by,
  withdrawnAt: instantOrNull(row.withdrawn_at),
});

export function createTidbitRepository({ context, manager }: TenantTransaction): TidbitRepository {
  const { tenantId } = context;
  return {
    async byIds(ids) {
      const rows: TidbitRow[] = await manager.query(
        `/* tidbits.byIds */ select ${COLUMNS} from tidbit t where t.tenant_id = $1 and t.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toTidbit);
    },

    async forApplications(applicationIds) {
      const rows: (TidbitRow & { of_application: string })[] = await manager.query(
        `/* tidbits.forApplications */ select a.id as of_application, ${COLUMNS}
         from application a
         join tidbit t on t.tenant_id = $1 and t.employer_id = a.employer_id and t.withdrawn_at is null
           and (t.application_id is null or t.application_id = a.id)
         where a.tenant_id = $1 and a.id = any($2::uuid[])
         order by t.application_id is null, t.dated desc, t.id desc`,
        [tenantId, applicationIds],
      );
      return rows.map((row) => ({ applicationId: row.of_application, tidbit: toTidbit(row) }));
    },

    async insert(tidbit) {
      await manager.query(
        `/* tidbits.insert */ insert into tidbit (tenant_id, id, employer_id, application_id, candidate_id, kind, text, link,
           dated, noted_at, noted_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          tenantId,
          tidbit.id,
          tidbit.employerId,
          tidbit.applicationId,
          tidbit.candidateId,
          tidbit.kind,
          tidbit.text,
          tidbit.link,
          tidbit.dated.toString(),
          tidbit.notedAt.toString(),
          tidbit.notedById,
        ],
      );
    },

    async withdraw(id, at) {
      await manager.query(
        `/* tidbits.withdraw */ update tidbit set withdrawn_at = $3 where tenant_id = $1 and id = $2`,
        [tenantId, id, at.toString()],
      );
    },
  };
}
