import type { Period, ThankYouCount } from '@afterword/application';
import { caseloadOf } from '../tenancy/caseload.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

/** Counted per candidate first, since counting distinct ones in one go would sort every step. */
export async function thankYouCounts(
  { context, manager }: TenantTransaction,
  cohortIds: readonly string[],
  { from, to }: Period,
): Promise<ThankYouCount[]> {
  return (await manager.query(
    `/* cohorts.thankYouCounts */
     select cohort_id as "cohortId", advisor_id as "advisorId", count(*)::int as candidates,
       sum(due)::int as due, sum(on_time)::int as "onTime", sum(late)::int as late
     from (
       select c.cohort_id, c.advisor_id, c.id, count(*) as due,
         count(*) filter (where s.done_at <= s.due_at) as on_time,
         count(*) filter (where s.done_at > s.due_at) as late
       from candidate c
       join step s on s.tenant_id = $1 and s.candidate_id = c.id and s.kind = 'thank_you'
         and s.state <> 'cancelled' and s.due_at >= $3 and s.due_at < $4
       where c.tenant_id = $1 and c.cohort_id in (select unnest($2::uuid[])) and ($5::uuid is null or c.advisor_id = $5)
       group by c.cohort_id, c.advisor_id, c.id
     ) of_candidate
     group by cohort_id, advisor_id
     order by sum(due) desc, advisor_id`,
    [context.tenantId, cohortIds, from.toString(), to.toString(), caseloadOf(context)],
  )) as ThankYouCount[];
}
