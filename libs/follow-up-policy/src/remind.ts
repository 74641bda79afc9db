import { isBefore, laterOf } from './time.js';
import type { StepKind } from './types.js';

const wakingFrom = Temporal.PlainTime.from('08:00');
const wakingTo = Temporal.PlainTime.from('21:00');
const lastCall = Temporal.PlainTime.from('20:00');

/** What goes on beside all the rest: reminded of once a week, together. */
const weekly: ReadonlySet<StepKind> = new Set<StepKind>(['research', 'keep_applying']);
/** Late enough in the week that it may be done, early enough that a day of it is left. */
const weeklyOn = { dayOfWeek: 4, time: Temporal.PlainTime.from('17:00') };

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
  const { kind, notBefore, due, timeZone } = step;
  const nudge = weekly.has(kind) ? nextNudge(notBefore, timeZone) : undefined;
  if (nudge && isBefore(nudge, due)) return nudge;
  const wish = laterOf(notBefore, due.subtract({ hours: 24 }));
  const local = wish.toZonedDateTimeISO(timeZone);
  const clock = local.toPlainTime();
  const tooEarly = Temporal.PlainTime.compare(clock, wakingFrom) < 0;
  const tooLate = Temporal.PlainTime.compare(clock, wakingTo) > 0;
  if (!tooEarly && !tooLate) return wish;

  const morning = local
    .add({ days: tooLate ? 1 : 0 })
    .withPlainTime(wakingFrom)
    .toInstant();
  if (!isBefore(due, morning)) return morning;

  const dueDay = due.toZonedDateTimeISO(timeZone).withPlainTime(lastCall);
  const evening = isBefore(due, dueDay.toInstant()) ? dueDay.subtract({ days: 1 }) : dueDay;
  return laterOf(notBefore, evening.toInstant());
}

/** The first weekly nudge from an instant on. */
function nextNudge(from: Temporal.Instant, timeZone: string): Temporal.Instant {
  const local = from.toZonedDateTimeISO(timeZone);
  const day = local.add({ days: (weeklyOn.dayOfWeek + 7 - local.dayOfWeek) % 7 });
  const nudge = day.withPlainTime(weeklyOn.time);
  return (isBefore(nudge.toInstant(), from) ? nudge.add({ weeks: 1 }) : nudge).toInstant();
}
