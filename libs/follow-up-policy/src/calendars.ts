import Holidays from 'date-holidays';
import type { ClosedDays } from './playbook/document.js';
import type { Calendars, Closure } from './playbook/playbook.js';
import { remember } from './time.js';
import type { Place } from './types.js';

const weekend: Closure = { kind: 'weekend' };

/** The days of one place and year that are closed, by {@link dayKey}. */
type Closures = ReadonlyMap<number, Closure>;

/**
 * Weekends by CLDR, public holidays by date-holidays. Each place and year is computed once and kept, so
 * share one instance per process.
 */
export function holidayCalendars(): Calendars {
  const places = new Map<string, PlaceCalendar>();
  const of = (place: Place): PlaceCalendar =>
    remember(places, `${place.country}-${place.region ?? ''}`, () => new PlaceCalendar(place));
  return {
    closure: (place, date) => of(place).closure(date),
    knowsHolidays: (place) => of(place).knowsHolidays,
  };
}

class PlaceCalendar {
  readonly knowsHolidays: boolean;
  readonly #holidays: Holidays;
  readonly #weekendDays: ReadonlySet<number>;
  readonly #years = new Map<number, Closures>();

  constructor({ country, region }: Place) {
    // UTC makes the library give wall-clock times of the place itself, whatever the machine's zone.
    const options = { types: ['public' as const], timezone: 'UTC', languages: 'en' };
    this.#holidays = region ? new Holidays(country, region, options) : new Holidays(country, options);
    this.knowsHolidays = country in new Holidays().getCountries();
    this.#weekendDays = new Set(weekendOf(country));
  }

  closure(date: Temporal.PlainDate): Closure | undefined {
    const closed = remember(this.#years, date.year, () => this.#closedHolidays(date.year));
    return closed.get(dayKey(date)) ?? (this.#weekendDays.has(date.dayOfWeek) ? weekend : undefined);
  }

  /** Neighbouring years are read too: a holiday that starts at sunset or lasts for days can cross New Year. */
  #closedHolidays(year: number): Closures {
    const closed = new Map<number, Closure>();
    for (const holiday of [year - 1, year, year + 1].flatMap((y) => this.#holidays.getHolidays(y))) {
      const first = wallDay(holiday.start.getTime());
      const last = wallDay(holiday.end.getTime() - 1);
      const closure: Closure = { kind: 'holiday', name: holiday.name };
      for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
        if (!closed.has(dayKey(day))) closed.set(dayKey(day), closure);
      }
    }
    return closed;
  }
}

const wallDay = (milliseconds: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('UTC').toPlainDate();

/** Days of the week, Monday is 1, that CLDR calls the weekend of a country. */
function weekendOf(country: string): readonly number[] {
  return new Intl.Locale(`und-${country}`).getWeekInfo().weekend;
}

/** A number that names a day, for maps. */
const dayKey = (date: Temporal.PlainDate): number => date.year * 10_000 + date.month * 100 + date.day;

const extended = new WeakMap<Calendars, WeakMap<readonly ClosedDays[], Calendars>>();

/** Calendars with a tenant's own closed days; the same ones for the same list, so that plans can share them. */
export function withClosedDays(calendars: Calendars, closedDays: readonly ClosedDays[]): Calendars {
  if (closedDays.length === 0) return calendars;
  const known = remember(extended, calendars, () => new WeakMap<readonly ClosedDays[], Calendars>());
  return remember(known, closedDays, () => ({
    knowsHolidays: (place) => calendars.knowsHolidays(place),
    closure(place, date) {
      const day = date.toString();
      const own = closedDays.find(
        (it) =>
          it.from <= day &&
          day <= (it.to ?? it.from) &&
          (it.country === undefined || it.country === place.country),
      );
      return own ? { kind: 'holiday', name: own.name } : calendars.closure(place, date);
    },
  }));
}
