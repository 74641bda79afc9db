import { type Day, Days } from './days.js';
import { FollowUpPolicyError } from './errors.js';
import type { Calendars, DayWindow } from './playbook/playbook.js';
import { isBefore, laterOf, remember } from './time.js';
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
const closed: readonly OpenSpan[] = [];

/**
 * The moments at which one recipient may be reached in one way: the given windows of the day, in the
 * recipient's zone, on business days of the recipient's place (law 2).
 */
export class AllowedMoments {
  readonly days: Days;
  readonly place: Place;
  readonly #calendars: Calendars;
  readonly #windows: readonly ClockWindow[];
  /** By day number. */
  readonly #spans = new Map<number, readonly OpenSpan[]>();

  /** @param windows in the order of the day, at least one. */
  constructor(calendars: Calendars, place: Place, timeZone: string, windows: readonly ClockWindow[]) {
    this.days = Days.in(timeZone);
    this.place = place;
    this.#calendars = calendars;
    this.#windows = windows;
  }

  dayOf(instant: Temporal.Instant): Day {
    return this.days.at(instant);
  }

  isBusinessDay(day: Day): boolean {
    return this.#open(day).length > 0;
  }

  /** The first allowed moment that is not before an instant. */
  atOrAfter(instant: Temporal.Instant): Temporal.Instant {
    return laterOf(this.#spanAtOrAfter(instant).from, instant);
  }

  /** The last allowed moment that is not after an instant, nor before `floor`. */
  atOrBefore(instant: Temporal.Instant, floor: Temporal.Instant): Temporal.Instant | undefined {
    const first = this.dayOf(floor);
    for (let day = this.dayOf(instant); day.number >= first.number; day = this.days.after(day, -1)) {
      for (const span of this.#open(day).toReversed()) {
        if (isBefore(instant, span.from)) continue;
        const moment = isBefore(instant, span.to) ? instant : span.to;
        return isBefore(moment, floor) ? undefined : moment;
      }
    }
    return undefined;
  }

  /** The first business day that is not before a day. */
  businessDayFrom(day: Day): Day {
    for (let tried = 0, it = day; tried < searchLimitDays; tried++, it = this.days.after(it, 1)) {
      if (this.isBusinessDay(it)) return it;
    }
    throw this.#alwaysClosed();
  }

  /** The n-th business day after a day, which itself may be closed. */
  businessDaysAfter(day: Day, count: number): Day {
    let it = day;
    for (let n = 0; n < count; n++) it = this.businessDayFrom(this.days.after(it, 1));
    return it;
  }

  /** The same time of day, some business days later. */
  sameTimeAfter(instant: Temporal.Instant, businessDays: number): Temporal.Instant {
    const plainTime = instant.toZonedDateTimeISO(this.days.timeZone).toPlainTime();
    return this.#at(this.businessDaysAfter(this.dayOf(instant), businessDays), plainTime);
  }

  /** Whether the same time of day, some business days after an instant, has passed at another. */
  isPastAfter(instant: Temporal.Instant, businessDays: number, asOf: Temporal.Instant): boolean {
    const last = this.businessDaysAfter(this.dayOf(instant), businessDays).number;
    const today = this.dayOf(asOf).number;
    return today === last ? !isBefore(asOf, this.sameTimeAfter(instant, businessDays)) : today > last;
  }

  /** The n-th business day before a day, which itself may be closed. */
  businessDaysBefore(day: Day, count: number): Day {
    let [it, left] = [day, count];
    for (let tried = 0; left > 0; tried++) {
      if (tried > searchLimitDays) throw this.#alwaysClosed();
      it = this.days.after(it, -1);
      if (this.isBusinessDay(it)) left--;
    }
    return it;
  }

  /** From an instant to the end of the day's last window; the next business day's if that has passed. */
  restOfDayFrom(instant: Temporal.Instant): Span {
    const notBefore = this.atOrAfter(instant);
    return { notBefore, due: this.closing(this.dayOf(notBefore)) };
  }

  /** The window that lasts at an instant, or the next one, from its own start. */
  windowFrom(instant: Temporal.Instant): Span {
    const { from, to } = this.#spanAtOrAfter(instant);
    return { notBefore: from, due: to };
  }

  /** The first window that ends after an instant. */
  windowAfter(instant: Temporal.Instant): Span {
    const window = this.windowFrom(instant);
    return isBefore(instant, window.due) ? window : this.windowFrom(instant.add({ nanoseconds: 1 }));
  }

  opening(businessDay: Day): Temporal.Instant {
    return this.#open(businessDay)[0]!.from;
  }

  closing(businessDay: Day): Temporal.Instant {
    return this.#open(businessDay).at(-1)!.to;
  }

  /** The whole allowed hours of a business day. */
  hoursOf(businessDay: Day): Span {
    return { notBefore: this.opening(businessDay), due: this.closing(businessDay) };
  }

  #spanAtOrAfter(instant: Temporal.Instant): OpenSpan {
    for (let day = this.dayOf(instant), tried = 0; tried < searchLimitDays; tried++) {
      for (const span of this.#open(day)) if (!isBefore(span.to, instant)) return span;
      day = this.days.after(day, 1);
    }
    throw this.#alwaysClosed();
  }

  #open(day: Day): readonly OpenSpan[] {
    const known = this.#spans.get(day.number);
    if (known !== undefined) return known;
    const isClosed = this.#calendars.closure(this.place, day.date) !== undefined;
    const spans = isClosed
      ? closed
      : this.#windows.map(({ from, to }) => ({ from: this.#at(day, from), to: this.#at(day, to) }));
    this.#spans.set(day.number, spans);
    return spans;
  }

  #at({ date }: Day, plainTime: Temporal.PlainTime): Temporal.Instant {
    return date.toZonedDateTime({ timeZone: this.days.timeZone, plainTime }).toInstant();
  }

  #alwaysClosed(): FollowUpPolicyError {
    return new FollowUpPolicyError('calendars', `a business day within a year in ${this.place.country}`);
  }
}

const shared = new WeakMap<Calendars, WeakMap<readonly ClockWindow[], Map<string, AllowedMoments>>>();

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
  const byWindows = remember(shared, calendars, () => new WeakMap());
  const known = remember(byWindows, windows, () => new Map<string, AllowedMoments>());
  const key = `${place.country}/${place.region ?? ''}/${timeZone}`;
  return remember(known, key, () => new AllowedMoments(calendars, place, timeZone, windows));
}

const interned = new Map<string, readonly ClockWindow[]>();

/**
 * A playbook's windows, cut to hours where some are given; a window outside them falls away. The same windows are
 * always the same list, so that what was worked out for them is shared.
 */
export function clockWindows(
  windows: readonly (DayWindow | ClockWindow)[],
  within?: ClockWindow,
): readonly ClockWindow[] {
  const compare = Temporal.PlainTime.compare;
  const cut = windows
    .map(({ from, to }) => ({ from: Temporal.PlainTime.from(from), to: Temporal.PlainTime.from(to) }))
    .map(({ from, to }) => ({
      from: within && compare(within.from, from) > 0 ? within.from : from,
      to: within && compare(within.to, to) < 0 ? within.to : to,
    }))
    .filter(({ from, to }) => compare(from, to) < 0)
    .sort((a, b) => compare(a.from, b.from));
  return remember(interned, cut.map(({ from, to }) => `${from}-${to}`).join(), () => cut);
}
