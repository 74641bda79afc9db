import { Slots, type WritingTimes } from '@afterword/follow-up-policy';
import { refuse } from '../shared/errors.js';

/** Until when a reminder is snoozed: some hours, or the mail of a day, which is one of the candidate's zone. */
export type SnoozeWish = 'later_today' | 'tomorrow' | Temporal.PlainDate;

export interface SnoozedStep {
  readonly dueAt: Temporal.Instant;
  /** Its due time can't be moved, so no snooze goes past it. */
  readonly hard: boolean;
}

/** “Later” is in so many hours, at a full one. */
const LATER = { hours: 3 };
/** The last moment of a day for a reminder that leaves time to act on it. */
const EVENING = Temporal.PlainTime.from('20:00');
/** A snooze of less is none. */
const SHORTEST = { minutes: 30 };
/** What is left of the time for a step that can't be moved. */
const LEFT = { hours: 1 };
const LONGEST = { days: 366 };

/**
 * When a snoozed reminder comes again. Later today: in three hours, at 20:00 at the latest, and an hour before what
 * can't be moved is due. A day: with the daily mail of that day, or of the next one that is not quiet. Refuses what
 * leaves no time, and what comes only after a due time that can't be moved.
 *
 * @param timeZone the candidate's, an IANA name.
 */
export function snoozeMoment(
  wish: SnoozeWish,
  { dueAt, hard }: SnoozedStep,
  { times, timeZone, now }: { times: WritingTimes; timeZone: string; now: Temporal.Instant },
): Temporal.Instant {
  const here = now.toZonedDateTimeISO(timeZone);
  const moment = wish === 'later_today' ? laterToday(here) : onDay(wish, here, times);
  if (!hard) return moment;
  const inTime = dueAt.subtract(LEFT);
  const leavesTime = Temporal.Instant.compare(moment, inTime) <= 0;
  if (wish === 'later_today' && !leavesTime && !isTooSoon(inTime, now)) return inTime;
  if (Temporal.Instant.compare(moment, dueAt) < 0) return moment;
  const due = dueAt.toZonedDateTimeISO(timeZone);
  const words = due.toLocaleString('en', { weekday: 'long', hour: 'numeric', minute: '2-digit' });
  refuse(
    'NOT_ALLOWED',
    `It is due ${words} and can’t be moved, so the reminder has to come before.`,
    'until',
  );
}

function laterToday(here: Temporal.ZonedDateTime): Temporal.Instant {
  const evening = here.withPlainTime(EVENING);
  const later = here.add(LATER).round({ smallestUnit: 'hour', roundingMode: 'ceil' });
  const moment = (Temporal.ZonedDateTime.compare(later, evening) < 0 ? later : evening).toInstant();
  if (isTooSoon(moment, here.toInstant()))
    refuse('NOT_ALLOWED', 'The day is nearly over. Choose tomorrow.', 'until');
  return moment;
}

function onDay(
  wish: 'tomorrow' | Temporal.PlainDate,
  here: Temporal.ZonedDateTime,
  times: WritingTimes,
): Temporal.Instant {
  const today = here.toPlainDate();
  const day = wish === 'tomorrow' ? today.add({ days: 1 }) : wish;
  if (Temporal.PlainDate.compare(day, today) <= 0)
    refuse('INVALID_INPUT', 'Choose a day after today.', 'date');
  if (Temporal.PlainDate.compare(day, today.add(LONGEST)) > 0)
    refuse('INVALID_INPUT', 'Choose a day within a year.', 'date');
  const begins = day.toZonedDateTime(here.timeZoneId).toInstant();
  const moment = new Slots({ ...times, daily: true }, here.timeZoneId).after(
    begins.subtract({ nanoseconds: 1 }),
  );
  if (!moment) refuse('NOT_ALLOWED', 'Every day is quiet. Change when we write first.', 'until');
  return moment;
}

const isTooSoon = (moment: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(moment, now.add(SHORTEST)) < 0;
