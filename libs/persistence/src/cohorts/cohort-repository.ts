import type { Cohort, CohortRepository } from '@afterword/application';
import { caseloadOf } from '../tenancy/caseload.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { CohortEntity } from './cohort-entity.js';
import { thankYouCounts } from './thank-you-counts.js';

export function createCohortRepository(transaction: TenantTransaction): CohortRepository {
  const { context, manager } = transaction;
  const { tenantId } = context;
  return {
    async insert(cohort) {
      await manager.insert(CohortEntity, { tenantId, ...cohort });
    },

    async list() {
      return (await manager.query(
        '/* cohorts.list */ select id, name from cohort where tenant_id = $1 order by lower(name), id',
        [tenantId],
      )) as Cohort[];
    },

    async byIds(ids) {
      return (await manager.query(
        '/* cohorts.byIds */ select id, name from cohort where tenant_id = $1 and id = any($2::uuid[])',
        [tenantId, ids],
      )) as Cohort[];
    },

    async candidateCounts(ids) {
      return (await manager.query(
        `/* cohorts.candidateCounts */ select cohort_id as "cohortId", count(*)::int as count from candidate
         where tenant_id = $1 and cohort_id in (select unnest($2::uuid[])) and ($3::uuid is null or advisor_id = $3)
         group by cohort_id`,
        [tenantId, ids, caseloadOf(context)],
      )) as { cohortId: string; count: number }[];
    },

    async idByName(name) {
      const rows: { id: string }[] = await manager.query(
        '/* cohorts.idByName */ select id from cohort where tenant_id = $1 and lower(name) = lower($2)',
        [tenantId, name],
      );
      return rows[0]?.id ?? null;
    },

    thankYouCounts: (cohortIds, period) => thankYouCounts(transaction, cohortIds, period),
  };
}
