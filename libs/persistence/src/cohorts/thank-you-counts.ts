import type { CohortPeriod, ThankYouCount } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';

/** Counts of each period, in the order asked, in one statement however many there are. */
export async function thankYouCounts(
  { context, manager }: TenantTransaction,
  periods: readonly CohortPeriod[],
): Promise<ThankYouCount[][]> {
  const rows: (ThankYouCount & { position: number })[] = await manager.query(
    `/* cohorts.thankYouCounts */
     select p.position::int, c.advisor_id as "advisorId", count(distinct c.id)::int as candidates,
       count(*)::int as due,
       count(*) filter (where s.done_at <= s.due_at)::int as "onTime",
       count(*) filter (where s.done_at > s.due_at)::int as late
     from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[])
       with ordinality as p (cohort_id, from_at, to_at, position)
     join candidate c on c.tenant_id = $1 and c.cohort_id = p.cohort_id
     join step s on s.tenant_id = c.tenant_id and s.candidate_id = c.id and s.kind = 'thank_you'
       and s.state <> 'cancelled' and s.due_at >= p.from_at and s.due_at < p.to_at
     group by p.position, c.advisor_id
     order by p.position, count(*) desc, c.advisor_id`,
    [
      context.tenantId,
      periods.map(({ cohortId }) => cohortId),
      periods.map(({ from }) => from.toString()),
      periods.map(({ to }) => to.toString()),
    ],
  );
  const counts: ThankYouCount[][] = periods.map(() => []);
  for (const { position, ...count } of rows) counts[position - 1]?.push(count);
  return counts;
}
