import type { DueRow, Sweep } from '../tenancy/sweep.js';

/** How many due imports one sweep takes; the rest follows with the next. */
const BATCH = 50;

/** Imports to be checked or brought in that no process works on, the oldest first. */
export function dueImports(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.dueImports */
     select tenant_id, id from import
     where state in ('checking', 'running') and (lease_until is null or lease_until < $1)
     order by created_at limit $2`,
    [now.toString(), BATCH],
  );
}
