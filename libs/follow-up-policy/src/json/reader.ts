import { FollowUpPolicyError } from '../errors.js';
import { isBefore } from '../time.js';

/** Reads one JSON value; the path names it in errors. */
export type Reader<T> = (value: unknown, path: string) => T;

/** A value as errors quote it. */
export const quoted = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

export function refuse(path: string, expected: string, value: unknown): never {
  throw new FollowUpPolicyError(path, expected, quoted(value));
}

export const text: Reader<string> = (value, path) =>
  typeof value === 'string' && value.trim() !== '' ? value : refuse(path, 'a text', value);

export const flag: Reader<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(path, 'true or false', value);

export const positiveInteger: Reader<number> = (value, path) =>
  Number.isSafeInteger(value) && (value as number) > 0
    ? (value as number)
    : refuse(path, 'a whole number from 1', value);

export const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (value, path) =>
    values.find((it) => it === value) ?? refuse(path, `one of ${values.join(', ')}`, value);

export const listOf =
  <T>(item: Reader<T>): Reader<readonly T[]> =>
  (value, path) =>
    Array.isArray(value)
      ? value.map((it: unknown, index) => item(it, `${path}[${index}]`))
      : refuse(path, 'a list', value);

export const optional =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : reader(value, path);

export const withDefault =
  <T>(reader: Reader<T>, standard: T): Reader<T> =>
  (value, path) =>
    value === undefined ? standard : reader(value, path);

/** A reader for each field. JSON null stands for a field that is not there. */
type Fields<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

/** An object with just these fields. An unknown one is refused: it may be a slip of the pen that matters. */
export const object =
  <T extends object>(fields: Fields<T>): Reader<T> =>
  (value, path) => {
    const record = asRecord(value, path);
    const names = Object.keys(fields) as (keyof T & string)[];
    for (const name of Object.keys(record)) {
      if (!Object.hasOwn(fields, name)) {
        throw new FollowUpPolicyError(at(path, name), `no such field; known here are ${names.join(', ')}`);
      }
    }
    return Object.fromEntries(
      names
        .map((name) => [name, fields[name](record[name] ?? undefined, at(path, name))] as const)
        .filter(([, read]) => read !== undefined),
    ) as T;
  };

export function asRecord(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(path, 'an object', value);
  return value as Record<string, unknown>;
}

export const at = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Years of which holidays and time zones are known; what lies outside them is a slip of the pen. */
const years = { first: 1900, last: 2199 };
const firstInstant = Temporal.Instant.from(`${years.first}-01-01T00:00Z`);
const lastInstant = Temporal.Instant.from(`${years.last}-12-31T23:59:59Z`);

/** An instant in ISO 8601 with an offset, a zone in brackets or Z. */
export const instant: Reader<Temporal.Instant> = (value, path) =>
  knownInstant(value, path) ??
  refuse(path, 'an instant with a zone or Z, such as 2026-09-15T19:05:00Z', value);

function knownInstant(value: unknown, path: string): Temporal.Instant | undefined {
  const read =
    attempt(value, (it) => Temporal.Instant.from(it)) ??
    attempt(value, (it) => Temporal.ZonedDateTime.from(it).toInstant());
  if (read && (isBefore(read, firstInstant) || isBefore(lastInstant, read)))
    return refuse(path, `an instant of the years ${years.first} to ${years.last}`, value);
  return read;
}

export const day: Reader<Temporal.PlainDate> = (value, path) => {
  const read =
    (isBareDay(value) ? attempt(value, (it) => Temporal.PlainDate.from(it)) : undefined) ??
    refuse(path, 'a date, such as 2026-10-05', value);
  const isKnown = years.first <= read.year && read.year <= years.last;
  return isKnown ? read : refuse(path, `a date of the years ${years.first} to ${years.last}`, value);
};

export const dayOrInstant: Reader<Temporal.PlainDate | Temporal.Instant> = (value, path) =>
  isBareDay(value)
    ? day(value, path)
    : (knownInstant(value, path) ??
      refuse(path, 'a date or an instant, such as 2026-10-05 or 2026-10-05T14:00:00Z', value));

const isBareDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const clock: Reader<Temporal.PlainTime> = (value, path) =>
  (typeof value === 'string' && /^\d{2}:\d{2}$/.test(value)
    ? attempt(value, (it) => Temporal.PlainTime.from(it))
    : undefined) ?? refuse(path, 'a time of day, such as 09:00', value);

export const timeZone: Reader<string> = (value, path) => {
  const isName = typeof value === 'string' && /^[A-Za-z]/.test(value);
  const known = isName && attempt(value, (it) => new Temporal.ZonedDateTime(0n, it).timeZoneId);
  return known || refuse(path, 'an IANA time zone, such as Europe/Berlin', value);
};

/** Regions of CLDR that are no country. */
const noCountries: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

export const country: Reader<string> = (value, path) =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value) && !noCountries.has(value) && countryNames.of(value)
    ? value
    : refuse(path, 'an ISO 3166-1 country code, such as US', value);

export const email: Reader<string> = (value, path) =>
  typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value)
    ? value
    : refuse(path, 'an e-mail address, such as ana@example.org', value);

function attempt<T>(value: unknown, read: (text: string) => T): T | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return read(value);
  } catch {
    return undefined;
  }
}
