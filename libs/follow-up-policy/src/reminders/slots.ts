import { type Day, Days } from '../days.js';
import { hours, isBefore, laterOf } from '../time.js';
import { wakingHoursOf } from '../waking.js';

/** When a person wants to be written to. */
export interface WritingTimes {
  /** One mail a day at `hour`, where there is something to tell. */
  readonly daily: boolean;
  /** 0 to 23, of the person's own clock. */
  readonly hour: number;
  /** ISO: 1 is Monday, 7 is Sunday. */
  readonly quietWeekdays: readonly number[];
  /** Every day before this one is quiet; a day of the person's zone. */
  readonly pausedUntil: Temporal.PlainDate | null;
}

const week = 7;

/**
 * The instants at which one person's daily mail may come: one on each day that is not quiet and had none yet, at their
 * hour by their clock. Where the clocks skip that hour it is the one after it, and where they repeat it the first of
 * the two.
 */
export class Slots {
  readonly #days: Days;
  readonly #times: WritingTimes;
  readonly #plainTime: Temporal.PlainTime;

  /** The number of the day that had its mail. */
  readonly #last: number | undefined;

  /**
   * @param timeZone the person's, an IANA name.
   * @param lastDailyAt when their last daily mail was made, whatever their hour was then.
   */
  constructor(times: WritingTimes, timeZone: string, lastDailyAt: Temporal.Instant | null = null) {
    this.#days = Days.in(timeZone);
    this.#times = times;
    this.#last = lastDailyAt ? this.#days.at(lastDailyAt).number : undefined;
    this.#plainTime = new Temporal.PlainTime(times.hour);
  }

  isQuiet({ date }: Pick<Day, 'date'>): boolean {
    const { quietWeekdays, pausedUntil } = this.#times;
    if (quietWeekdays.includes(date.dayOfWeek)) return true;
    return pausedUntil !== null && Temporal.PlainDate.compare(date, pausedUntil) < 0;
  }

  /** The first after an instant; null where there is none because there is no daily mail or no day is free. */
  after(instant: Temporal.Instant): Temporal.Instant | null {
    if (!this.#times.daily) return null;
    return this.#firstFree(instant, (day) => {
      const slot = this.#on(day);
      return isBefore(instant, slot) && day.number !== this.#last ? slot : null;
    });
  }

  /** The last one at or before an instant, among those of the week before it. */
  notAfter(instant: Temporal.Instant): Temporal.Instant | null {
    if (!this.#times.daily) return null;
    const today = this.#days.at(instant);
    for (let back = 0; back <= week; back++) {
      const day = this.#days.after(today, -back);
      const slot = this.#on(day);
      if (!this.isQuiet(day) && !isBefore(instant, slot)) return slot;
    }
    return null;
  }

  /**
   * Whether the day's mail may go now: its time has come. One that is late is made up for until 21:00, after that for an
   * hour; nobody is woken by what we were too late with.
   */
  isOpen(now: Temporal.Instant): boolean {
    const day = this.#days.at(now);
    if (!this.#times.daily || this.isQuiet(day) || day.number === this.#last) return false;
    const at = this.#on(day);
    const closes = laterOf(wakingHoursOf(this.#days, day).to, at.add(hours(1)));
    return !isBefore(now, at) && isBefore(now, closes);
  }

  /** The first morning (8:00) after an instant of a day that is not quiet; null where there is none. */
  freeMorning(instant: Temporal.Instant): Temporal.Instant | null {
    return this.#firstFree(instant, (day) => {
      const { from } = wakingHoursOf(this.#days, day);
      return isBefore(instant, from) ? from : null;
    });
  }

  #on({ date }: Day): Temporal.Instant {
    const { timeZone } = this.#days;
    return date.toZonedDateTime({ timeZone, plainTime: this.#plainTime }).toInstant();
  }

  #firstFree(
    from: Temporal.Instant,
    momentOf: (day: Day) => Temporal.Instant | null,
  ): Temporal.Instant | null {
    const { pausedUntil } = this.#times;
    const today = this.#days.at(from);
    const begins = pausedUntil ? Math.max(today.number, this.#days.of(pausedUntil).number) : today.number;
    for (let ahead = 0; ahead <= 2 * week; ahead++) {
      const day = this.#days.after(today, begins - today.number + ahead);
      const moment = this.isQuiet(day) ? null : momentOf(day);
      if (moment) return moment;
    }
    return null;
  }
}
