import type { DueRow, Sweep } from '../tenancy/sweep.js';

/** Plans, of all tenants, that time has overtaken: the longest first. Hand them to the use case `replan`. */
export async function plansToReplan(sweep: Sweep, now: Temporal.Instant, limit: number): Promise<DueRow[]> {
  return await sweep.due(
    '/* plans.toReplan */ select tenant_id, id from plan where replan_at <= $1 order by replan_at limit $2',
    [now.toString(), limit],
  );
}
