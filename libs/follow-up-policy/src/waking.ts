import { type Day, Days } from './days.js';
import { isBefore, laterOf, remember } from './time.js';

const wakingFrom = Temporal.PlainTime.from('08:00');
const wakingTo = Temporal.PlainTime.from('21:00');
const lastCall = Temporal.PlainTime.from('20:00');
/** When one reminds of what goes on beside all the rest. */
const nudge = Temporal.PlainTime.from('17:00');

/** When of one day a person may be written to unasked. */
export interface WakingHours {
  /** 8:00. */
  readonly from: Temporal.Instant;
  /** 21:00. */
  readonly to: Temporal.Instant;
  /** 20:00: the last moment that leaves an hour to act in. */
  readonly lastCall: Temporal.Instant;
  /** 17:00. */
  readonly nudge: Temporal.Instant;
}

/** By zone and day number; worked out once, since each plan asks for a dozen of them. */
const waking = new Map<string, Map<number, WakingHours>>();

export function wakingHoursOf({ timeZone }: Days, { date, number }: Day): WakingHours {
  const at = (plainTime: Temporal.PlainTime) => date.toZonedDateTime({ timeZone, plainTime }).toInstant();
  const days = remember(waking, timeZone, () => new Map<number, WakingHours>());
  return remember(days, number, () => ({
    from: at(wakingFrom),
    to: at(wakingTo),
    lastCall: at(lastCall),
    nudge: at(nudge),
  }));
}

/**
 * The moment nearest to `wish` at which one may speak of a step. By night (outside 8:00–21:00 in the zone) that is the
 * next 8:00; where that comes after the due instant, it is the last 20:00 before it, or `notBefore` if that is later:
 * a late word is better than none.
 */
export function wakingMoment(
  days: Days,
  wish: Temporal.Instant,
  { notBefore, due }: { readonly notBefore: Temporal.Instant; readonly due: Temporal.Instant },
): Temporal.Instant {
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
