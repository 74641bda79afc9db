import type { DueRow, Sweep } from '../tenancy/sweep.js';

/** Answers that are no longer kept, so that each tenant's can be deleted. */
export function expiredIdempotencyKeys(sweep: Sweep, before: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.expiredIdempotencyKeys */ select tenant_id, id from idempotency_key where created_at < $1
     order by created_at limit 5000`,
    [before.toString()],
  );
}
