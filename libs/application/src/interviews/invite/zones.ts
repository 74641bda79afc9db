import { findIana } from 'windows-iana';
import type { CalendarComponent } from './calendar-file.js';

/** The IANA name in its usual spelling, or null where it is none. An offset such as `+05:00` is no place. */
export function ianaZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/**
 * The place that a TZID means, as the calendars in use write it: an IANA name, bare or at the end of a path such as
 * `/freeassociation.sourceforge.net/America/Chicago`; a Windows name such as `Central Standard Time`; Outlook's
 * display name such as `(UTC-06:00) Central Time (US & Canada)`; or a name of the file's own whose definition
 * says where it is. Null where none of these says.
 */
export function zoneOfName(tzid: string, definition: CalendarComponent | undefined): string | null {
  return (
    ianaZone(tzid) ??
    zoneOfPath(tzid) ??
    windowsZone(tzid) ??
    DISPLAY_NAMES.get(displayKey(tzid)) ??
    (definition ? ianaZone(definition.text('x-lic-location')) : null)
  );
}

function zoneOfPath(tzid: string): string | null {
  const parts = tzid.split('/');
  return ianaZone(parts.slice(-2).join('/')) ?? ianaZone(parts.slice(-3).join('/'));
}

/** The first one that Unicode's table lists for a Windows zone is its main place. */
function windowsZone(name: string): string | null {
  if (/^tzone:\/\/Microsoft\/Utc$/i.test(name)) return 'UTC';
  return findIana(name)[0] ?? null;
}

/** `(UTC-06:00) Central Time (US & Canada)` and `(GMT-06.00) Central Time (US & Canada)` are one. */
function displayKey(name: string): string {
  return name
    .replace(/^\((UTC|GMT)[^)]*\)\s*/i, '')
    .replaceAll('&amp;', '&')
    .toLowerCase();
}

/** What Outlook shows for the zones that are most in use, and at times writes instead of their names. */
const DISPLAY_NAMES = new Map([
  ['eastern time (us & canada)', 'America/New_York'],
  ['central time (us & canada)', 'America/Chicago'],
  ['mountain time (us & canada)', 'America/Denver'],
  ['pacific time (us & canada)', 'America/Los_Angeles'],
  ['arizona', 'America/Phoenix'],
  ['alaska', 'America/Anchorage'],
  ['hawaii', 'Pacific/Honolulu'],
  ['atlantic time (canada)', 'America/Halifax'],
  ['dublin, edinburgh, lisbon, london', 'Europe/London'],
  ['amsterdam, berlin, bern, rome, stockholm, vienna', 'Europe/Berlin'],
  ['brussels, copenhagen, madrid, paris', 'Europe/Paris'],
  ['belgrade, bratislava, budapest, ljubljana, prague', 'Europe/Budapest'],
  ['sarajevo, skopje, warsaw, zagreb', 'Europe/Warsaw'],
  ['athens, bucharest', 'Europe/Bucharest'],
  ['helsinki, kyiv, riga, sofia, tallinn, vilnius', 'Europe/Kiev'],
  ['chennai, kolkata, mumbai, new delhi', 'Asia/Calcutta'],
  ['beijing, chongqing, hong kong, urumqi', 'Asia/Shanghai'],
  ['kuala lumpur, singapore', 'Asia/Singapore'],
  ['osaka, sapporo, tokyo', 'Asia/Tokyo'],
  ['canberra, melbourne, sydney', 'Australia/Sydney'],
  ['auckland, wellington', 'Pacific/Auckland'],
  ['coordinated universal time', 'UTC'],
]);
