import type { CohortPeriod, ThankYouCount } from '@afterword/application';
import { caseloadOf } from '../tenancy/caseload.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

/** Counts of each period, in the order asked, in one statement however many there are. */
export async function thankYouCounts(
  { context, manager }: TenantTransaction,
  periods: readonly CohortPeriod[],
): Promise<ThankYouCount[][]> {
  const rows: (ThankYouCount & { position: number })[] = await manager.query(
    `/* cohorts.thankYouCounts */
     select position::int, advisor_id as "advisorId", count(*)::int as candidates, sum(due)::int as due,
       sum(on_time)::int as "onTime", sum(late)::int as late
     from (
       select p.position, c.advisor_id, c.id, count(*) as due,
         count(*) filter (where s.done_at <= s.due_at) as on_time,
         count(*) filter (where s.done_at > s.due_at) as late
       from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[])
         with ordinality as p (cohort_id, from_at, to_at, position)
       join candidate c on c.tenant_id = $1 and c.cohort_id = p.cohort_id
         and ($5::uuid is null or c.advisor_id = $5)
       join step s on s.tenant_id = $1 and s.candidate_id = c.id and s.kind = 'thank_you'
         and s.state <> 'cancelled' and s.due_at >= p.from_at and s.due_at < p.to_at
         and s.due_at >= $6 and s.due_at < $7
       group by p.position, c.advisor_id, c.id
     ) of_candidate
     group by position, advisor_id
     order by position, sum(due) desc, advisor_id`,
    [
      context.tenantId,
      periods.map(({ cohortId }) => cohortId),
      periods.map(({ from }) => from.toString()),
      periods.map(({ to }) => to.toString()),
      caseloadOf(context),
      // The whole of all periods, so that the index is walked once and no further.
      earliest(periods.map(({ from }) => from)),
      latest(periods.map(({ to }) => to)),
    ],
  );
  const counts: ThankYouCount[][] = periods.map(() => []);
  for (const { position, ...count } of rows) counts[position - 1]?.push(count);
  return counts;
}

const sorted = (instants: readonly Temporal.Instant[]) => instants.toSorted(Temporal.Instant.compare);
const earliest = (instants: readonly Temporal.Instant[]) => sorted(instants)[0]?.toString();
const latest = (instants: readonly Temporal.Instant[]) => sorted(instants).at(-1)?.toString();
