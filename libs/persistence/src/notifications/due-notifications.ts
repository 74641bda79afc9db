import type { DueRow, Sweep } from '../tenancy/sweep.js';

/** How many due rows one sweep takes; the rest follows with the next. */
const BATCH = 500;

/**
 * Members to be looked at: something of theirs has changed, or the moment has come that the last look named. `id` is the
 * membership's. One range of one index, whatever zones and wishes they have.
 */
export function membersToRemind(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.membersToRemind */
     select tenant_id, id from membership where reminders_look_at <= $1 and ended_at is null
     order by reminders_look_at limit $2`,
    [now.toString(), BATCH],
  );
}

/** Notifications that wait, whose time has come and that no process holds. */
export function notificationsToSend(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.notificationsToSend */
     select tenant_id, id from notification
     where state = 'queued' and not_before <= $1 and (lease_until is null or lease_until < $1)
     order by not_before limit $2`,
    [now.toString(), BATCH],
  );
}

/** Notifications that were being handed over when their process died or lost touch. */
export function expiredSendings(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.expiredSendings */
     select tenant_id, id from notification where state = 'sending' and lease_until < $1
     order by not_before limit $2`,
    [now.toString(), BATCH],
  );
}
