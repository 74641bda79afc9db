import {
  defaultPreferences,
  type Reminded,
  type ReminderPreferences,
  type Role,
} from '@afterword/application';
import type { RemindableStep } from '@afterword/follow-up-policy';
import { instantOf, instantOrNull } from '../shared/instant.js';

/** A member, with what they chose; these columns are null where they never did. */
export interface RemindedRow {
  id: string;
  role: Role;
  candidate_id: string | null;
  zone: string;
  reachable: boolean;
  reminders_daily_at: Date | null;
  reminders_last_daily_at: Date | null;
  daily: boolean | null;
  hour: number | null;
  quiet_weekdays: number[] | null;
  paused_until: string | null;
  muted_kinds: ReminderPreferences['mutedKinds'] | null;
  urgent_at_once: boolean | null;
  time_zone: string | null;
}

function toPreferences(row: RemindedRow): ReminderPreferences {
  const { daily, hour, quiet_weekdays, muted_kinds, urgent_at_once, paused_until } = row;
  if (daily === null || hour === null || !quiet_weekdays || !muted_kinds || urgent_at_once === null)
    return defaultPreferences(row.role);
  return {
    daily,
    hour,
    quietWeekdays: quiet_weekdays,
    pausedUntil: paused_until === null ? null : Temporal.PlainDate.from(paused_until),
    mutedKinds: muted_kinds,
    urgentAtOnce: urgent_at_once,
    timeZone: row.time_zone,
  };
}

export const toReminded = (row: RemindedRow): Reminded => ({
  membershipId: row.id,
  role: row.role,
  candidateId: row.candidate_id,
  timeZone: row.zone,
  preferences: toPreferences(row),
  isReachable: row.reachable,
  dailyAt: instantOrNull(row.reminders_daily_at),
  lastDailyAt: instantOrNull(row.reminders_last_daily_at),
});

export interface RemindableRow {
  id: string;
  kind: RemindableStep['kind'];
  not_before: Date;
  due_at: Date;
  hard: boolean;
  remind_at: Date;
  reminded_at: Date | null;
  fresh: boolean;
  snoozed_until: Date | null;
}

export const toRemindable = (row: RemindableRow): RemindableStep => ({
  id: row.id,
  kind: row.kind,
  notBefore: instantOf(row.not_before),
  due: instantOf(row.due_at),
  hard: row.hard,
  remindAt: instantOf(row.remind_at),
  toldAt: instantOrNull(row.reminded_at),
  fresh: row.fresh,
  snoozedUntil: instantOrNull(row.snoozed_until),
});
