import { type Day, Days } from './days.js';
import { isBefore, laterOf, remember } from './time.js';
import type { StepKind } from './types.js';

const wakingFrom = Temporal.PlainTime.from('08:00');
const wakingTo = Temporal.PlainTime.from('21:00');
const lastCall = Temporal.PlainTime.from('20:00');

/** What goes on beside all the rest: reminded of once a week, together. */
const weekly: ReadonlySet<StepKind> = new Set<StepKind>(['research', 'keep_applying']);
/** Thursday at 17:00: late enough in the week that it may be done, early enough that a day of it is left. */
const weeklyDay = 4;
const weeklyAt = Temporal.PlainTime.from('17:00');

/** When of one day a candidate may be reminded. */
interface WakingHours {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly lastCall: Temporal.Instant;
  readonly nudge: Temporal.Instant;
}

/** By zone and day number; worked out once, since each plan asks for a dozen of them. */
const waking = new Map<string, Map<number, WakingHours>>();

function wakingHoursOf({ timeZone }: Days, { date, number }: Day): WakingHours {
  const at = (plainTime: Temporal.PlainTime) => date.toZonedDateTime({ timeZone, plainTime }).toInstant();
  const days = remember(waking, timeZone, () => new Map<number, WakingHours>());
  return remember(days, number, () => ({
    from: at(wakingFrom),
    to: at(wakingTo),
    lastCall: at(lastCall),
    nudge: at(weeklyAt),
  }));
}

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
 * The answer never lies before `notBefore`, nor after `due` where `notBefore` does not.
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
  const wish = laterOf(notBefore, due.subtract({ hours: 24 }));
  const day = days.at(wish);
  const { from, to } = wakingHoursOf(days, day);
  const tooLate = isBefore(to, wish);
  if (!tooLate && !isBefore(wish, from)) return wish;

  const morning = tooLate ? wakingHoursOf(days, days.after(day, 1)).from : from;
  if (!isBefore(due, morning)) return morning;

  const dueDay = days.at(due);
  const evening = wakingHoursOf(days, dueDay).lastCall;
  return laterOf(
    notBefore,
    isBefore(due, evening) ? wakingHoursOf(days, days.after(dueDay, -1)).lastCall : evening,
  );
}

/** The first weekly nudge from an instant on. */
function nextNudge(days: Days, from: Temporal.Instant): Temporal.Instant {
  const today = days.at(from);
  const thursday = days.after(today, (weeklyDay + 7 - today.date.dayOfWeek) % 7);
  const { nudge } = wakingHoursOf(days, thursday);
  return isBefore(nudge, from) ? wakingHoursOf(days, days.after(thursday, 7)).nudge : nudge;
}
