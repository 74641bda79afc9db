/**
 * True of a plan `p` that runs: something of it is open, or time will change it. The others are history, and keep the
 * version that made them.
 */
export const RUNNING = `(p.replan_at is not null or exists (
  select 1 from step s where s.tenant_id = p.tenant_id and s.application_id = p.application_id
    and s.state in ('planned', 'waiting', 'blocked')))`;
