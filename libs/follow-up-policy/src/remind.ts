import { Days } from './days.js';
import { hours, isBefore, laterOf } from './time.js';
import type { StepKind } from './types.js';
import { wakingHoursOf, wakingMoment } from './waking.js';

/** What goes on beside all the rest: reminded of once a week, together. */
const weekly: ReadonlySet<StepKind> = new Set<StepKind>(['research', 'keep_applying']);
/** Thursday: late enough in the week that it may be done, early enough that a day of it is left. */
const weeklyDay = 4;

/**
 * When the candidate is to be reminded of a step of their own.
 *
 * 0. Of what goes on beside all the rest (`research`, `keep_applying`) on the first Thursday 17:00 within its window,
 *    so that a week brings one nudge for all of it. Where there is none, as of any other step:
 * 1. 24 elapsed hours before it is due, but not before it can be done.
 * 2. In quiet hours (outside 8:00–21:00 in `timeZone`) it moves to the next 8:00.
 * 3. Where that comes after the due instant, it is the last 20:00 before the due instant instead, or
 *    `notBefore` if that is later: a late reminder is better than none.
 *
 * The answer never lies before `notBefore`, nor after `due` where `notBefore` does not. In which mail that is said is
 * for {@link decideReminders} to decide.
 *
 * @param timeZone the candidate's, an IANA name.
 */
export function remindAt(step: {
  readonly kind: StepKind;
  readonly notBefore: Temporal.Instant;
  readonly due: Temporal.Instant;
  readonly timeZone: string;
}): Temporal.Instant {
  const { kind, notBefore, due } = step;
  const days = Days.in(step.timeZone);
  const nudge = weekly.has(kind) ? nextNudge(days, notBefore) : undefined;
  if (nudge && isBefore(nudge, due)) return nudge;
  return wakingMoment(days, laterOf(notBefore, due.subtract(hours(24))), step);
}

/** The first weekly nudge from an instant on. */
function nextNudge(days: Days, from: Temporal.Instant): Temporal.Instant {
  const today = days.at(from);
  const thursday = days.after(today, (weeklyDay + 7 - today.date.dayOfWeek) % 7);
  const { nudge } = wakingHoursOf(days, thursday);
  return isBefore(nudge, from) ? wakingHoursOf(days, days.after(thursday, 7)).nudge : nudge;
}
