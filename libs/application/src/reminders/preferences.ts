import type { Role } from '../shared/context.js';
import type { Reminded, ReminderPreferences } from './ports.js';

/**
 * What holds until somebody says otherwise: one mail a day at 8:00. A candidate has no quiet days, since a thank-you
 * does not wait for Monday; staff have their weekend, and nothing urgent.
 */
export function defaultPreferences(role: Role): ReminderPreferences {
  const isCandidate = role === 'candidate';
  return {
    daily: true,
    hour: 8,
    quietWeekdays: isCandidate ? [] : [6, 7],
    pausedUntil: null,
    mutedKinds: [],
    urgentAtOnce: isCandidate,
    timeZone: null,
  };
}

/** Whether we write to this role at all: viewers see figures only, so nothing waits for them. */
export const isReminded = (role: Role): boolean => role !== 'viewer';

/** Whether a mail that was made for a person may still go: they may have turned these mails off since, or begun a pause. */
export function isStillWanted(
  kind: 'digest' | 'urgent' | 'caseload',
  { preferences, timeZone }: Reminded,
  now: Temporal.Instant,
): boolean {
  if (kind === 'urgent') return preferences.urgentAtOnce;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const { daily, pausedUntil } = preferences;
  return daily && (pausedUntil === null || Temporal.PlainDate.compare(today, pausedUntil) >= 0);
}
