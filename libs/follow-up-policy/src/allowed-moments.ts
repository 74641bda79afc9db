import { FollowUpPolicyError } from './errors.js';
import type { Calendars, DayWindow } from './playbook.js';
import { dayIn, dayKey, isBefore, laterOf, remember } from './time.js';
import type { Place } from './types.js';

/** A span of one day in which a recipient may be reached, both ends included. */
export interface ClockWindow {
  readonly from: Temporal.PlainTime;
  readonly to: Temporal.PlainTime;
}

/** What a step may use: from the first allowed moment to the last one before its deadline. */
export interface Span {
  readonly notBefore: Temporal.Instant;
  readonly due: Temporal.Instant;
}

interface OpenSpan {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** No place keeps all its days closed for this long; a calendar that says so is wrong. */
const searchLimitDays = 366;

/**
 * The moments at which one recipient may be reached in one way: the given windows of the day, in the
 * recipient's zone, on business days of the recipient's place (law 2).
 */
export class AllowedMoments {
  readonly timeZone: string;
  readonly place: Place;
  readonly #calendars: Calendars;
  readonly #windows: readonly ClockWindow[];
  readonly #spans = new Map<number, readonly OpenSpan[]>();

  /** @param windows in the order of the day, at least one. */
  constructor(calendars: Calendars, place: Place, timeZone: string, windows: readonly ClockWindow[]) {
    this.#calendars = calendars;
    this.place = place;
    this.timeZone = timeZone;
    this.#windows = windows;
  }

  dayOf(instant: Temporal.Instant): Temporal.PlainDate {
    return dayIn(instant, this.timeZone);
  }

  isBusinessDay(date: Temporal.PlainDate): boolean {
    return this.#calendars.closure(this.place, date) === undefined;
  }

  /** The first allowed moment that is not before an instant. */
  atOrAfter(instant: Temporal.Instant): Temporal.Instant {
    let date = this.dayOf(instant);
    for (let day = 0; day < searchLimitDays; day++, date = date.add({ days: 1 })) {
      for (const span of this.#open(date)) {
        if (!isBefore(span.to, instant)) return laterOf(span.from, instant);
      }
    }
    throw this.#alwaysClosed();
  }

  /** The last allowed moment that is not after an instant, nor before `floor`. */
  atOrBefore(instant: Temporal.Instant, floor: Temporal.Instant): Temporal.Instant | undefined {
    const first = this.dayOf(floor);
    for (
      let date = this.dayOf(instant);
      Temporal.PlainDate.compare(date, first) >= 0;
      date = date.subtract({ days: 1 })
    ) {
      for (const span of this.#open(date).toReversed()) {
        if (isBefore(instant, span.from)) continue;
        const moment = isBefore(instant, span.to) ? instant : span.to;
        return isBefore(moment, floor) ? undefined : moment;
      }
    }
    return undefined;
  }

  /** The first business day that is not before a date. */
  businessDayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
    let day = date;
    for (let tried = 0; tried < searchLimitDays; tried++, day = day.add({ days: 1 })) {
      if (this.isBusinessDay(day)) return day;
    }
    throw this.#alwaysClosed();
  }

  /** The n-th business day after a date, which itself may be closed. */
  businessDaysAfter(date: Temporal.PlainDate, count: number): Temporal.PlainDate {
    let day = date;
    for (let n = 0; n < count; n++) day = this.businessDayFrom(day.add({ days: 1 }));
    return day;
  }

  /** From an instant to the end of the day's last window; the next business day's if that has passed. */
  restOfDayFrom(instant: Temporal.Instant): Span {
    const notBefore = this.atOrAfter(instant);
    return { notBefore, due: this.closing(this.dayOf(notBefore)) };
  }

  opening(businessDay: Temporal.PlainDate): Temporal.Instant {
    return this.#open(businessDay)[0]!.from;
  }

  closing(businessDay: Temporal.PlainDate): Temporal.Instant {
    return this.#open(businessDay).at(-1)!.to;
  }

  /**
   * From an event to a hard deadline: the deadline moves earlier, to the last allowed moment before it.
   * Where there is none, the step goes to the first allowed day after it and `late` says so.
   */
  hardSpan(event: Temporal.Instant, deadline: Temporal.Instant): Span & { readonly late: boolean } {
    const due = this.atOrBefore(deadline, event);
    if (due === undefined) return { ...this.restOfDayFrom(event), late: true };
    return { notBefore: this.atOrAfter(event), due, late: false };
  }

  #open(date: Temporal.PlainDate): readonly OpenSpan[] {
    return remember(this.#spans, dayKey(date), () =>
      this.isBusinessDay(date)
        ? this.#windows.map(({ from, to }) => ({ from: this.#at(date, from), to: this.#at(date, to) }))
        : [],
    );
  }

  #at(date: Temporal.PlainDate, plainTime: Temporal.PlainTime): Temporal.Instant {
    return date.toZonedDateTime({ timeZone: this.timeZone, plainTime }).toInstant();
  }

  #alwaysClosed(): FollowUpPolicyError {
    return new FollowUpPolicyError('calendars', `a business day within a year in ${this.place.country}`);
  }
}

const shared = new WeakMap<Calendars, Map<string, AllowedMoments>>();

/**
 * The allowed moments of a place, zone and windows, one for all plans that use the same calendars: the
 * open spans of a day are worked out once, which is most of what a plan would otherwise cost.
 */
export function sharedMoments(
  calendars: Calendars,
  place: Place,
  timeZone: string,
  windows: readonly ClockWindow[],
): AllowedMoments {
  const known = shared.get(calendars) ?? new Map<string, AllowedMoments>();
  shared.set(calendars, known);
  const hours = windows.map(({ from, to }) => `${minuteOf(from)}-${minuteOf(to)}`).join();
  const key = `${place.country}/${place.region ?? ''}/${timeZone}/${hours}`;
  return remember(known, key, () => new AllowedMoments(calendars, place, timeZone, windows));
}

const minuteOf = ({ hour, minute }: Temporal.PlainTime): number => hour * 60 + minute;

const times = new Map<string, Temporal.PlainTime>();
const clockTime = (text: string): Temporal.PlainTime =>
  remember(times, text, () => Temporal.PlainTime.from(text));

/** A playbook's windows, cut to hours where some are given; a window outside them falls away. */
export function clockWindows(windows: readonly DayWindow[], within?: ClockWindow): readonly ClockWindow[] {
  const compare = Temporal.PlainTime.compare;
  return windows
    .map(({ from, to }) => ({ from: clockTime(from), to: clockTime(to) }))
    .map(({ from, to }) => ({
      from: within && compare(within.from, from) > 0 ? within.from : from,
      to: within && compare(within.to, to) < 0 ? within.to : to,
    }))
    .filter(({ from, to }) => compare(from, to) < 0)
    .sort((a, b) => compare(a.from, b.from));
}
