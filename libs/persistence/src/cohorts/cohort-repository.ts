import type { Cohort, CohortRepository } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { CohortEntity } from './cohort-entity.js';
import { thankYouCounts } from './thank-you-counts.js';

interface CohortRow {
  id: string;
  name: string;
  candidate_count: number;
}

const toCohort = (row: CohortRow): Cohort => ({
  id: row.id,
  name: row.name,
  candidateCount: row.candidate_count,
});

const SELECT = `select c.id, c.name, (
    select count(*)::int from candidate ca where ca.tenant_id = c.tenant_id and ca.cohort_id = c.id
  ) as candidate_count
  from cohort c`;

export function createCohortRepository(transaction: TenantTransaction): CohortRepository {
  const { context, manager } = transaction;
  const { tenantId } = context;
  return {
    async insert(cohort) {
      await manager.insert(CohortEntity, { tenantId, ...cohort });
    },

    async list() {
      const rows: CohortRow[] = await manager.query(
        `/* cohorts.list */ ${SELECT} where c.tenant_id = $1 order by lower(c.name), c.id`,
        [tenantId],
      );
      return rows.map(toCohort);
    },

    async byIds(ids) {
      const rows: CohortRow[] = await manager.query(
        `/* cohorts.byIds */ ${SELECT} where c.tenant_id = $1 and c.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toCohort);
    },

    async idByName(name) {
      const rows: { id: string }[] = await manager.query(
        '/* cohorts.idByName */ select id from cohort where tenant_id = $1 and lower(name) = lower($2)',
        [tenantId, name],
      );
      return rows[0]?.id ?? null;
    },

    thankYouCounts: (periods) => thankYouCounts(transaction, periods),
  };
}
