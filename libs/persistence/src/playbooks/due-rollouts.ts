import type { DueRow, Sweep } from '../tenancy/sweep.js';

/** How many due rollouts one sweep takes; the rest follows with the next. */
const BATCH = 50;

/** Previews and moves that run and that no process works on, the oldest first. */
export function dueRollouts(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.dueRollouts */
     select tenant_id, id from playbook_rollout
     where state = 'running' and (lease_until is null or lease_until < $1)
     order by created_at limit $2`,
    [now.toString(), BATCH],
  );
}
