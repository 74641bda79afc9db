import type { DueRow, Sweep } from '../tenancy/sweep.js';

/** Changes that nobody has told since `before`: the process that wrote them died before it could. */
export function untoldChanges(sweep: Sweep, before: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.untoldChanges */ select tenant_id, id from outbox where created_at < $1
     order by created_at limit 1000`,
    [before.toString()],
  );
}
