import type { ReminderRepository, StopLink } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { readCaseload } from './caseload.js';
import { type RemindableRow, type RemindedRow, toRemindable, toReminded } from './reminder-row.js';

export function createReminderRepository(transaction: TenantTransaction): ReminderRepository {
  const { context, manager, prepared } = transaction;
  const { tenantId } = context;
  return {
    async person(membershipId, { held } = { held: false }) {
      // Apart from the reading, which would otherwise see the wishes as they were before it waited for the lock.
      if (held) {
        await manager.query(
          '/* reminders.hold */ select 1 from membership where tenant_id = $1 and id = $2 for no key update',
          [tenantId, membershipId],
        );
      }
      const rows: RemindedRow[] = await manager.query(
        `/* reminders.person */
         select m.id, m.role, m.candidate_id, coalesce(c.time_zone, p.time_zone, t.time_zone) as zone,
           coalesce(case when m.role = 'candidate' then m.invited_at else m.accepted_at end is not null, false) as reachable,
           m.reminders_daily_at, m.reminders_last_daily_at, p.daily, p.hour, p.quiet_weekdays,
           p.paused_until::text as paused_until, p.muted_kinds, p.urgent_at_once, p.time_zone
         from membership m
         join tenant t on t.id = m.tenant_id
         left join candidate c on c.tenant_id = m.tenant_id and c.id = m.candidate_id
         left join reminder_preference p on p.tenant_id = m.tenant_id and p.id = m.id
         where m.tenant_id = $1 and m.id = $2 and m.ended_at is null`,
        [tenantId, membershipId],
      );
      return rows[0] ? toReminded(rows[0]) : null;
    },

    async save(membershipId, preferences, at) {
      await manager.query(
        `/* reminders.save */
         insert into reminder_preference (tenant_id, id, daily, hour, quiet_weekdays, paused_until, muted_kinds,
           urgent_at_once, time_zone, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (tenant_id, id) do update set daily = excluded.daily, hour = excluded.hour,
           quiet_weekdays = excluded.quiet_weekdays, paused_until = excluded.paused_until,
           muted_kinds = excluded.muted_kinds, urgent_at_once = excluded.urgent_at_once,
           time_zone = excluded.time_zone, changed_at = excluded.changed_at`,
        [
          tenantId,
          membershipId,
          preferences.daily,
          preferences.hour,
          preferences.quietWeekdays,
          preferences.pausedUntil?.toString() ?? null,
          preferences.mutedKinds,
          preferences.urgentAtOnce,
          preferences.timeZone,
          at.toString(),
        ],
      );
    },

    async schedule(membershipId, { lookAt, dailyAt, lastDailyAt }) {
      await manager.query(
        `/* reminders.schedule */ update membership
         set reminders_look_at = $3, reminders_daily_at = $4, reminders_last_daily_at = $5
         where tenant_id = $1 and id = $2`,
        [
          tenantId,
          membershipId,
          lookAt?.toString() ?? null,
          dailyAt?.toString() ?? null,
          lastDailyAt?.toString() ?? null,
        ],
      );
    },

    async lookAgain(membershipId, at) {
      await manager.query(
        `/* reminders.lookAgain */ update membership set reminders_look_at = least(reminders_look_at, $3)
         where tenant_id = $1 and id = $2`,
        [tenantId, membershipId, at.toString()],
      );
    },

    async lookAgainAt(candidateIds, at) {
      await prepared(
        `/* reminders.lookAgainAt */ update membership set reminders_look_at = $3
         where tenant_id = $1 and candidate_id = any($2::uuid[]) and invited_at is not null and ended_at is null
           and (reminders_look_at is null or reminders_look_at > $3)`,
        [tenantId, candidateIds, at.toString()],
      );
    },

    async stepsOf(candidateId) {
      const rows: RemindableRow[] = await manager.query(
        `/* reminders.stepsOf */
         select id, kind, not_before, due_at, hard, remind_at, reminded_at, reminded_in is null as fresh, snoozed_until
         from step
         where tenant_id = $1 and candidate_id = $2 and owner = 'candidate' and state = 'planned' and remind_at is not null
         order by due_at, id`,
        [tenantId, candidateId],
      );
      return rows.map(toRemindable);
    },

    async snooze(stepIds, until) {
      await manager.query(
        '/* reminders.snooze */ update step set snoozed_until = $3 where tenant_id = $1 and id = any($2::uuid[])',
        [tenantId, stepIds, until?.toString() ?? null],
      );
    },

    caseload: (question) => readCaseload(transaction, question),

    async stopLink(notificationId, secretHash) {
      const rows: StopLink[] = await manager.query(
        `/* reminders.stopLink */
         select m.id as "membershipId", m.name, t.name as "tenantName"
         from notification n
         join membership m on m.tenant_id = n.tenant_id and (m.id = n.membership_id or m.candidate_id = n.candidate_id)
         join tenant t on t.id = n.tenant_id
         where n.tenant_id = $1 and n.id = $2 and n.stop_secret_hash = $3 and m.ended_at is null`,
        [tenantId, notificationId, secretHash],
      );
      return rows[0] ?? null;
    },
  };
}
