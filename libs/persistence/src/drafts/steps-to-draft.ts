import type { DueRow, Sweep } from '../tenancy/sweep.js';

/** What lies further back than this was never going to be written. */
const TOO_LATE = { hours: 14 * 24 };

/** Steps, of all tenants, whose message may be written now and has no text yet: the longest first. Hand them to `draftDueMessages`. */
export async function stepsToDraft(sweep: Sweep, now: Temporal.Instant, limit: number): Promise<DueRow[]> {
  return await sweep.due(
    `/* sweep.stepsToDraft */ select tenant_id, id from step
     where state = 'planned' and not drafted and contact_id is not null and channel is not null
       and not_before <= $1 and due_at > $2 order by not_before, id limit $3`,
    [now.toString(), now.subtract(TOO_LATE).toString(), limit],
  );
}
