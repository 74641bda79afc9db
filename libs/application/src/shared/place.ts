import { countryOf } from '../imports/csv/countries.js';
import type { Problems } from './problems.js';
import { oneLine } from './text.js';

/** A country as its ISO 3166-1 code; null where there is none. `field` is where a problem is noted. */
export function checkedCountry(text: string | null, field: string, problems: Problems): string | null {
  if (!text) return null;
  const reading = countryOf(oneLine(text));
  if ('value' in reading) return reading.value;
  problems.add(field, reading.problem);
  return null;
}

/** A region code (ISO 3166-2) in capitals; null where there is none. One with a country must lie in `country`. */
export function checkedRegion(
  text: string | null,
  country: string | null,
  field: string,
  problems: Problems,
): string | null {
  const region = oneLine(text ?? '').toUpperCase();
  if (region === '') return null;
  const [prefix, bare] = region.split('-');
  if (!/^([A-Z]{2}-)?[A-Z0-9]{1,3}$/.test(region))
    problems.add(field, 'A region is a code (ISO 3166-2) such as US-CA or CA.');
  else if (bare && country && prefix !== country)
    problems.add(field, `This region does not lie in ${country}. Give one such as ${country}-${bare}.`);
  return region;
}

/** An IANA time zone. */
export function checkTimeZone(timeZone: string | null | undefined, field: string, problems: Problems): void {
  if (timeZone == null) return;
  try {
    if (/^[+-]/.test(timeZone)) throw new RangeError('an offset is no place');
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  } catch {
    problems.add(field, 'A time zone is an IANA name such as America/Chicago.');
  }
}
