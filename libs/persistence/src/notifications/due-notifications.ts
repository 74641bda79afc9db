import type { DueRow, Sweep } from '../tenancy/sweep.js';

/** How many due rows one sweep takes; the rest follows with the next. */
const BATCH = 500;

/** Candidates who are to be reminded of a step of their own, were invited and have not left. `id` is the candidate's. */
export function candidatesToRemind(sweep: Sweep, now: Temporal.Instant): Promise<DueRow[]> {
  return sweep.due(
    `/* sweep.candidatesToRemind */
     select distinct tenant_id, id from (
       select s.tenant_id, s.candidate_id as id from step s
       join membership m on m.tenant_id = s.tenant_id and m.candidate_id = s.candidate_id
       where s.state = 'planned' and s.reminded_in is null and s.remind_at <= $1 and s.owner = 'candidate'
         and m.invited_at is not null and m.ended_at is null
       order by s.remind_at limit $2) due`,
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
