import ICAL from 'ical.js';
import type { CalendarComponent } from './calendar-file.js';

/** A span of a time zone's year, standard or daylight: from when it holds, and what it changes. */
interface Observance {
  /** Wall-clock times at which it begins, up to the time asked for. */
  readonly onsets: readonly Temporal.PlainDateTime[];
  readonly offsetFrom: string;
  readonly offsetTo: string;
}

/** Rules that name one moment a year. Others could be made to recur every second since 1601. */
const YEARLY_PARTS = new Set(['FREQ', 'INTERVAL', 'UNTIL', 'BYMONTH', 'BYDAY', 'BYMONTHDAY', 'WKST']);
/** More observances, or onsets of one, than any place has had. */
const MAX_OBSERVANCES = 50;
const MAX_ONSETS = 500;

/**
 * The UTC offset, such as `-05:00`, that a VTIMEZONE gives a wall-clock time; null where the definition is not
 * one that can be followed. In the hour that a change skips or repeats, the later observance holds.
 */
export function offsetByDefinition(zone: CalendarComponent, local: Temporal.PlainDateTime): string | null {
  const parts = [...zone.components('standard'), ...zone.components('daylight')];
  if (parts.length === 0 || parts.length > MAX_OBSERVANCES) return null;
  try {
    const observances = parts.map((part) => readObservance(part, local));
    const begun = observances.flatMap(({ onsets, offsetTo }) =>
      onsets.filter((onset) => isNotAfter(onset, local)).map((onset) => ({ onset, offset: offsetTo })),
    );
    if (begun.length > 0) {
      return begun.reduce((latest, it) => (isNotAfter(latest.onset, it.onset) ? it : latest)).offset;
    }
    const ahead = observances.flatMap(({ onsets, offsetFrom }) =>
      onsets.map((onset) => ({ onset, offset: offsetFrom })),
    );
    return ahead.toSorted((a, b) => Temporal.PlainDateTime.compare(a.onset, b.onset))[0]?.offset ?? null;
  } catch {
    return null;
  }
}

function readObservance(part: CalendarComponent, local: Temporal.PlainDateTime): Observance {
  const start = wallClock(part.property('dtstart')?.value);
  const dates = part
    .properties('rdate')
    .slice(0, MAX_ONSETS)
    .map(({ value }) => wallClock(value));
  return {
    onsets: [start, ...dates, ...recurring(part, start, local)],
    offsetFrom: offset(part.property('tzoffsetfrom')?.value),
    offsetTo: offset(part.property('tzoffsetto')?.value),
  };
}

function recurring(
  part: CalendarComponent,
  start: Temporal.PlainDateTime,
  local: Temporal.PlainDateTime,
): Temporal.PlainDateTime[] {
  const rule = part.property('rrule')?.value;
  if (rule === undefined) return [];
  const recur = ICAL.Recur.fromData(rule as Parameters<typeof ICAL.Recur.fromData>[0]);
  const parts = Object.keys(recur.parts);
  if (recur.freq !== 'YEARLY' || !parts.every((name) => YEARLY_PARTS.has(name)))
    throw new RangeError('not a rule of one moment a year');
  const iterator = recur.iterator(ICAL.Time.fromDateTimeString(start.toString()));
  const onsets: Temporal.PlainDateTime[] = [];
  for (let next = iterator.next(); next && onsets.length < MAX_ONSETS; next = iterator.next()) {
    const onset = Temporal.PlainDateTime.from(next.toString().replace(/Z$/, ''));
    if (!isNotAfter(onset, local)) break;
    onsets.push(onset);
  }
  return onsets;
}

function wallClock(value: unknown): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(String(value).replace(/Z$/, ''));
}

function offset(value: unknown): string {
  const text = String(value);
  if (!/^[+-]\d\d:\d\d(:\d\d)?$/.test(text)) throw new RangeError('not an offset');
  return text;
}

const isNotAfter = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): boolean =>
  Temporal.PlainDateTime.compare(a, b) <= 0;
