import { findIana } from 'windows-iana';
import type { Reading } from './reading.js';

const WINDOWS_NAMES = new Map<string, string>();

/** An IANA time zone, whatever its case, or a name that Windows gives to one. */
export function timeZoneOf(text: string): Reading {
  const place = text.replace(/\s*\/\s*/g, '/').replaceAll(' ', '_');
  if (/^[+-]|^(?:utc|gmt)[+-]/i.test(text)) {
    return {
      problem: `${text} is an offset, which changes with summer time. Name a place, such as America/Chicago.`,
    };
  }
  // EST and its like are zones without summer time, which hardly anybody means who writes them.
  if (!place.includes('/') && /^[a-z]{2,4}(?:\d[a-z]{3})?$/i.test(text) && !/^(?:utc|gmt)$/i.test(text)) {
    return { problem: `${text} is an abbreviation. Name a place, such as America/New_York.` };
  }
  const zone = ianaName(place) ?? ianaName(windowsZone(text));
  if (zone) return { value: zone };
  return {
    problem: `There is no time zone ${text}. Name a place, such as America/Chicago or Europe/Berlin.`,
  };
}

function ianaName(name: string | undefined): string | undefined {
  if (!name) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

function windowsZone(text: string): string | undefined {
  const known = WINDOWS_NAMES.get(text);
  if (known) return known;
  const titled = text.toLowerCase().replace(/(^|[\s(.])(\p{L})/gu, (letter) => letter.toUpperCase());
  const found = findIana(text)[0] ?? findIana(titled)[0];
  if (found) WINDOWS_NAMES.set(text, found);
  return found;
}
