// Browsers do not all have Temporal yet, so days and wall clocks in a named zone come from Intl here, and only here.

/** A wall clock reading: month from 1, hour 0 to 23. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter made once per locale and options: making one costs far more than using it. */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, found);
  }
  return found;
}

/** What the clocks of a zone show at an instant, to the minute. */
export function wallClock(instant: Date, zone: string): WallClock {
  const parts = formatter('en-CA-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}

const asUtc = (clock: WallClock) =>
  Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute);

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: Date, zone: string): number {
  return asUtc(wallClock(instant, zone)) - Math.floor(instant.getTime() / MINUTE) * MINUTE;
}

/** The calendar day of an instant in a zone, as a number that counts days: differences are whole days. */
export function dayNumber(instant: Date, zone: string): number {
  const { year, month, day } = wallClock(instant, zone);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Whether it is the last minute of a day in a zone, which stands for the whole day. */
export function isEndOfDay(instant: Date | string, zone: string): boolean {
  const { hour, minute } = wallClock(new Date(instant), zone);
  return hour === 23 && minute === 59;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** The value of a date and time field: `2026-11-23T09:12`, as the clocks of the zone show it. */
export function toLocal(instant: Date | string, zone: string): string {
  const { year, month, day, hour, minute } = wallClock(new Date(instant), zone);
  return `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`;
}

/**
 * The instant (ISO 8601, UTC) at which the clocks of a zone show a date and time such as `2026-11-23T09:12`.
 * A time that a change of clocks skips moves on by the gap; one that comes twice is taken the first time.
 * Null where the text is no date and time.
 */
export function toInstant(local: string, zone: string): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(local);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const wanted = asUtc({ year, month, day, hour, minute });
  if (
    new Date(wanted).getUTCDate() !== day ||
    new Date(wanted).getUTCMonth() !== month - 1 ||
    hour > 23 ||
    minute > 59
  ) {
    return null;
  }
  const before = offsetAt(new Date(wanted - DAY), zone);
  const after = offsetAt(new Date(wanted + DAY), zone);
  for (const offset of [before, after]) {
    const candidate = new Date(wanted - offset);
    if (offsetAt(candidate, zone) === offset) return candidate.toISOString();
  }
  return new Date(wanted - before).toISOString();
}

/** The place that a zone is called after: `America/New_York` → New York. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The zone that this browser keeps. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every zone that this browser knows, for a list to choose from. */
export const allZones = (): string[] => Intl.supportedValuesOf('timeZone');
