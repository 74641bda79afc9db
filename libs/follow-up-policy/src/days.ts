import { remember } from './time.js';

/** One day at one place's clock, worked out by `Temporal` once and then only looked up. */
export interface Day {
  /** Counts the days of the calendar, so that a week later is seven further. */
  readonly number: number;
  readonly date: Temporal.PlainDate;
  /** Its first moment, which is not midnight where the clocks change then. */
  readonly start: Temporal.Instant;
  /** Its last second, so that "by Tuesday" still reads as Tuesday. */
  readonly end: Temporal.Instant;
  /** Such as `Tue 6 Oct 2026`. */
  readonly text: string;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const epoch = Temporal.PlainDate.from('1970-01-01');

/** The days of one time zone. */
export class Days {
  readonly timeZone: string;
  /** By year, the first of January first. */
  readonly #years = new Map<number, YearOfDays>();

  private constructor(timeZone: string) {
    this.timeZone = timeZone;
  }

  static readonly #zones = new Map<string, Days>();

  /** One for all plans, since a zone's days are the same for everybody. */
  static in(timeZone: string): Days {
    return remember(Days.#zones, timeZone, () => new Days(timeZone));
  }

  /** The day that an instant falls on. */
  at(instant: Temporal.Instant): Day {
    const moment = instant.epochMilliseconds;
    // The year by the clock of Greenwich is right but for some hours around New Year.
    let year = this.#year(Math.floor(1970 + moment / averageYear));
    while (moment < year.firstMoment) year = this.#year(year.year - 1);
    while (moment >= year.endMoment) year = this.#year(year.year + 1);
    return year.at(moment);
  }

  of(date: Temporal.PlainDate): Day {
    return this.#year(date.year).days[date.dayOfYear - 1]!;
  }

  /** The day that lies a number of days later, or earlier where it is negative. */
  after(day: Day, count: number): Day {
    let year = this.#year(day.date.year);
    const wanted = day.number + count;
    while (wanted < year.firstNumber) year = this.#year(year.year - 1);
    while (wanted >= year.firstNumber + year.days.length) year = this.#year(year.year + 1);
    return year.days[wanted - year.firstNumber]!;
  }

  #year(year: number): YearOfDays {
    const known = this.#years.get(year);
    if (known !== undefined) return known;
    const made = new YearOfDays(year, this.timeZone);
    this.#years.set(year, made);
    return made;
  }
}

const averageYear = 365.2425 * 24 * 3_600_000;

class YearOfDays {
  readonly year: number;
  readonly days: readonly Day[];
  readonly firstNumber: number;
  readonly #starts: Float64Array;
  readonly endMoment: number;

  constructor(year: number, timeZone: string) {
    this.year = year;
    let date = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    this.firstNumber = epoch.until(date).days;
    const days: Day[] = [];
    let start = date.toZonedDateTime(timeZone).toInstant();
    while (date.year === year) {
      const next = date.add({ days: 1 });
      const nextStart = next.toZonedDateTime(timeZone).toInstant();
      const text = `${weekdayNames[date.dayOfWeek - 1]} ${date.day} ${monthNames[date.month - 1]} ${date.year}`;
      const number = this.firstNumber + days.length;
      days.push({ number, date, start, end: nextStart.subtract({ seconds: 1 }), text });
      [date, start] = [next, nextStart];
    }
    this.days = days;
    this.#starts = Float64Array.from(days, (day) => day.start.epochMilliseconds);
    this.endMoment = start.epochMilliseconds;
  }

  get firstMoment(): number {
    return this.#starts[0]!;
  }

  /** The last day that starts at or before a moment of this year. */
  at(moment: number): Day {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= moment) low = middle;
      else high = middle - 1;
    }
    return this.days[low]!;
  }
}
