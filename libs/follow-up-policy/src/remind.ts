import { isBefore, laterOf } from './time.js';

const wakingFrom = Temporal.PlainTime.from('08:00');
const wakingTo = Temporal.PlainTime.from('21:00');
const lastCall = Temporal.PlainTime.from('20:00');

/**
 * When the candidate is to be reminded of a step of their own.
 *
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
  readonly notBefore: Temporal.Instant;
  readonly due: Temporal.Instant;
  readonly timeZone: string;
}): Temporal.Instant {
  const { notBefore, due, timeZone } = step;
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
