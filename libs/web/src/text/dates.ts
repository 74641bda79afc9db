import {
  DAY,
  dayNumber,
  formatter,
  HOUR,
  isEndOfDay,
  MINUTE,
  offsetAt,
  placeOf,
  wallClock,
} from './zoned.js';

/** An instant as the API gives it (ISO 8601, UTC), or a Date. */
export type InstantLike = string | Date;

/** A wording and how pressing it is. */
export interface DueWording {
  /** “2 d late”, “by 15:30”, “by Tue 08:40”, “Tue 24”, “Tue 1 Dec”. */
  text: string;
  tone: 'late' | 'due' | 'second';
}

/** Where and when the words are read. */
export interface Reader {
  /** BCP 47, such as en-GB. It decides the order of day and month and the 12- or 24-hour clock. */
  locale: string;
  /** The reader's IANA zone. Times of another zone name their place. */
  zone: string;
  now: Date;
}

export interface Dates {
  readonly reader: Reader;
  /** “15:30”; “15:30 Denver” where `zone` shows another time than the reader's own. */
  time: (instant: InstantLike, zone?: string) => string;
  /** “9:45–10:30”, with the place where it is not the reader's. */
  timeRange: (from: InstantLike, to: InstantLike, zone?: string) => string;
  /** “Today”, “Tue 24”, “Tue 1 Dec”, “Fri 20 Nov”, “30 Oct”, “12 Nov 2025”. */
  day: (instant: InstantLike, zone?: string) => string;
  /** “Monday 23 November”. */
  longDay: (instant: InstantLike, zone?: string) => string;
  /** “Today 08:02”, “Fri 20 Nov 16:42”, with the place where it is not the reader's. */
  dayTime: (instant: InstantLike, zone?: string) => string;
  /**
   * When something is due, as a row says it. With the `zone` of whoever is to do it, what is due by the end of a day
   * there names that day alone, though it may be another day by then where the reader is.
   */
  due: (instant: InstantLike, zone?: string) => DueWording;
  /** How long ago: “just now”, “12 min ago”, “5 h ago”, “9 days ago”. */
  since: (instant: InstantLike) => string;
  /** A calendar day of the API, `2026-12-04`, in words: “Fri 4 Dec”. It has no zone and never shifts. */
  localDay: (day: string) => string;
  /** True where both zones show the same time at the instant. */
  isHere: (instant: InstantLike, zone: string) => boolean;
}

const date = (instant: InstantLike) => (instant instanceof Date ? instant : new Date(instant));

/** Day and month as the locale orders them, with the year where it is not this one. */
function dayAndMonth(instant: Date, zone: string, reader: Reader, month: 'short' | 'long' = 'short'): string {
  const sameYear = wallClock(instant, zone).year === wallClock(reader.now, reader.zone).year;
  return formatter(reader.locale, {
    timeZone: zone,
    day: 'numeric',
    month,
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(instant);
}

const weekday = (instant: Date, zone: string, reader: Reader, length: 'short' | 'long' = 'short') =>
  formatter(reader.locale, { timeZone: zone, weekday: length }).format(instant);

function dayWords(instant: Date, zone: string, reader: Reader): string {
  // Compared with the reader's own calendar: where it is tomorrow there already, “Today” would mislead.
  const away = dayNumber(instant, zone) - dayNumber(reader.now, reader.zone);
  if (away === 0) return 'Today';
  const there = wallClock(instant, zone);
  const here = wallClock(reader.now, reader.zone);
  const sameMonth = there.year === here.year && there.month === here.month;
  if (away > 0 && sameMonth) return `${weekday(instant, zone, reader)} ${there.day}`;
  // What lies back more than a week is found by its date; the weekday no longer helps.
  if (away < -6) return dayAndMonth(instant, zone, reader);
  return `${weekday(instant, zone, reader)} ${dayAndMonth(instant, zone, reader)}`;
}

function lateWords(milliseconds: number): string {
  if (milliseconds < HOUR) return `${Math.max(1, Math.floor(milliseconds / MINUTE))} min late`;
  if (milliseconds < DAY) return `${Math.floor(milliseconds / HOUR)} h late`;
  return `${Math.floor(milliseconds / DAY)} d late`;
}

function sinceWords(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'just now';
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)} min ago`;
  if (milliseconds < DAY) return `${Math.floor(milliseconds / HOUR)} h ago`;
  const days = Math.floor(milliseconds / DAY);
  return days === 1 ? '1 day ago' : `${days} days ago`;
}

/** Dates in the product's voice, for one reader at one moment. */
export function createDates(reader: Reader): Dates {
  const { locale, zone: home, now } = reader;
  const isHere = (instant: InstantLike, zone: string) =>
    offsetAt(date(instant), zone) === offsetAt(date(instant), home);
  const withPlace = (words: string, instant: Date, zone: string) =>
    isHere(instant, zone) ? words : `${words} ${placeOf(zone)}`;
  const is24Hour = formatter(locale, { hour: 'numeric' }).resolvedOptions().hourCycle === 'h23';
  const clock = (zone: string) =>
    formatter(locale, { timeZone: zone, hour: is24Hour ? '2-digit' : 'numeric', minute: '2-digit' });

  const plainTime = (instant: Date, zone: string) => clock(zone).format(instant);
  return {
    reader,
    isHere,
    time: (instant, zone = home) => withPlace(plainTime(date(instant), zone), date(instant), zone),
    timeRange: (from, to, zone = home) =>
      withPlace(clock(zone).formatRange(date(from), date(to)), date(from), zone),
    day: (instant, zone = home) => dayWords(date(instant), zone, reader),
    longDay: (instant, zone = home) =>
      `${weekday(date(instant), zone, reader, 'long')} ${dayAndMonth(date(instant), zone, reader, 'long')}`,
    dayTime: (instant, zone = home) =>
      withPlace(
        `${dayWords(date(instant), zone, reader)} ${plainTime(date(instant), zone)}`,
        date(instant),
        zone,
      ),
    due: (instant, zone) => {
      const at = date(instant);
      const left = at.getTime() - now.getTime();
      if (left < 0) return { text: lateWords(-left), tone: 'late' };
      if (zone && isEndOfDay(at, zone)) {
        const isToday = dayNumber(at, zone) === dayNumber(now, zone);
        return { text: isToday ? 'today' : dayWords(at, zone, reader), tone: isToday ? 'due' : 'second' };
      }
      if (dayNumber(at, home) === dayNumber(now, home))
        return { text: `by ${plainTime(at, home)}`, tone: 'due' };
      if (left < DAY)
        return { text: `by ${weekday(at, home, reader)} ${plainTime(at, home)}`, tone: 'second' };
      return { text: dayWords(at, home, reader), tone: 'second' };
    },
    since: (instant) => sinceWords(now.getTime() - date(instant).getTime()),
    localDay: (day) =>
      dayWords(new Date(`${day}T12:00:00Z`), 'UTC', { locale, zone: 'UTC', now: localNoon(now, home) }),
  };
}

/** Today's date in a zone, as noon UTC, so that calendar days can be compared without a zone. */
function localNoon(now: Date, zone: string): Date {
  return new Date(dayNumber(now, zone) * DAY + 12 * HOUR);
}
