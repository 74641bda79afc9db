import type { DueRow, Sweep } from '../tenancy/sweep.js';

/** How many mails one sweep takes; the rest follows with the next. */
const BATCH = 500;

/** Mails that wait to be read and that no process holds, the oldest first. */
export function mailsToFile(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.mailsToFile */
     select tenant_id, id from incoming_mail
     where state = 'received' and (lease_until is null or lease_until < $1) order by id limit $2`,
    [now.toString(), BATCH],
  );
}

/** Mails whose retention date has come. What waits for a person is kept until they have spoken. */
export function mailsToForget(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.mailsToForget */
     select tenant_id, id from incoming_mail
     where keep_until < $1 and state in ('filed', 'accepted', 'dismissed') order by keep_until limit $2`,
    [now.toString(), BATCH],
  );
}
