import type { DueRow, Sweep } from '../tenancy/sweep.js';

/**
 * Tenants with messages whose time has come, each with the one that is to leave first. It goes from tenant to tenant by
 * index, so that what it costs does not grow with one tenant's flood.
 */
export function tenantsWithDueMessages(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.tenantsWithDueMessages */
     with recursive tenants as (
       (select tenant_id from message where state in ('approved', 'queued') order by tenant_id limit 1)
       union all
       select (select m.tenant_id from message m where m.state in ('approved', 'queued') and m.tenant_id > t.tenant_id
         order by m.tenant_id limit 1)
       from tenants t where t.tenant_id is not null)
     select due.tenant_id, due.id from tenants t
     cross join lateral (
       select m.tenant_id, m.id from message m
       where m.tenant_id = t.tenant_id and m.state in ('approved', 'queued') and m.leaves_at <= $1
         and (m.lease_until is null or m.lease_until < $1)
       order by m.leaves_at, m.id limit 1) due
     where t.tenant_id is not null`,
    [now.toString()],
  );
}

/** Tenants with messages that were being handed over when a process died or lost touch, each with one of them. */
export function tenantsWithExpiredMessages(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.tenantsWithExpiredMessages */
     select distinct on (tenant_id) tenant_id, id from message where state = 'sending' and lease_until < $1
     order by tenant_id, id`,
    [now.toString()],
  );
}
