import { describe, expect, it } from '@jest/globals';
import { HOME, invite, refusalOf } from '../../../test/invites.js';
import { parseInvite } from './parse-invite.js';

const OUTLOOKS_OWN = (rule: string) => [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  `RRULE:${rule};BYDAY=1SU;BYMONTH=11`,
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  `RRULE:${rule};BYDAY=2SU;BYMONTH=3`,
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('the times of an invite', () => {
  const at = (start: string, calendar: readonly string[] = []) =>
    parseInvite(invite([start, 'DURATION:PT45M'], { calendar, without: 'DT' }), HOME);

  it.each([
    ['TZID=America/Chicago', 'America/Chicago'],
    ['TZID="Central Standard Time"', 'America/Chicago'],
    ['TZID=Eastern Standard Time', 'America/New_York'],
    ['TZID="(UTC-06:00) Central Time (US & Canada)"', 'America/Chicago'],
    ['TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', 'Europe/Berlin'],
    ['TZID=/freeassociation.sourceforge.net/America/Chicago', 'America/Chicago'],
    ['TZID=/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['TZID="tzone://Microsoft/Utc"', 'UTC'],
    ['TZID=W. Europe Standard Time', 'Europe/Berlin'],
  ])('are in the zone that %s means', (tzid, zone) => {
    const { times, warnings } = at(`DTSTART;${tzid}:20260915T140500`);
    expect(times?.timeZone).toBe(zone);
    expect(times?.startsAt.toZonedDateTimeISO(zone).toPlainDateTime().toString()).toBe('2026-09-15T14:05:00');
    expect(warnings).toEqual([]);
  });

  it.each([
    ['20260915T140500', '2026-09-15T18:05:00Z'],
    ['20261215T140500', '2026-12-15T19:05:00Z'],
    ['20270314T040000', '2027-03-14T08:00:00Z'],
    ['20261101T030000', '2026-11-01T08:00:00Z'],
  ])('follow the definition of a zone with a name of its own: %s', (local, instant) => {
    const read = at(`DTSTART;TZID=Customized Time Zone:${local}`, OUTLOOKS_OWN('FREQ=YEARLY'));
    expect(read.times?.startsAt.toString()).toBe(instant);
    expect(read.times?.timeZone).toBe(HOME);
    expect(read.warnings).toEqual([]);
  });

  it('follow a definition whose only rule begins later', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Ours',
      'BEGIN:STANDARD',
      'DTSTART:20270101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0200',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    expect(at('DTSTART;TZID=Ours:20260915T140500', zone).times?.startsAt.toString()).toBe(
      '2026-09-15T11:05:00Z',
    );
  });

  it('do not follow a definition that would never end, but the candidate’s zone, and say so', () => {
    const read = at('DTSTART;TZID=Customized Time Zone:20260915T140500', OUTLOOKS_OWN('FREQ=SECONDLY'));
    expect(read.times?.startsAt.toString()).toBe('2026-09-15T20:05:00Z');
    expect(read.warnings).toEqual([
      'The time zone “Customized Time Zone” is not known, so its times are taken as America/Denver.',
    ]);
  });

  it('are the candidate’s where the file names no place, and it says so', () => {
    const read = at('DTSTART:20260915T140500');
    expect(read.times?.startsAt.toString()).toBe('2026-09-15T20:05:00Z');
    expect(read.warnings).toEqual([
      'The invite names no time zone, so its times are taken as America/Denver.',
    ]);
  });

  it('are at the calendar’s home where it names one', () => {
    const floating = at('DTSTART:20260915T140500', ['X-WR-TIMEZONE:Europe/Paris']);
    expect(floating.times?.startsAt.toString()).toBe('2026-09-15T12:05:00Z');
    expect(at('DTSTART:20260915T140500Z', ['X-WR-TIMEZONE:Europe/Paris']).times?.timeZone).toBe(
      'Europe/Paris',
    );
  });

  it('last an hour where the file names no end, and it says so', () => {
    const read = parseInvite(invite([], { without: 'DTEND' }), HOME);
    expect(read.times?.endsAt.toString()).toBe('2026-09-15T20:05:00Z');
    expect(read.warnings).toEqual(['The invite names no end, so one hour is assumed.']);
  });

  it.each([
    ['whole days', ['DTSTART;VALUE=DATE:20260915'], /^This invite is for whole days/],
    ['no start', [], /^This invite has no start time/],
    [
      'no day of the calendar',
      ['DTSTART:20261331T140500Z'],
      /^The start of this invite is not a date and time/,
    ],
    [
      'an end before the start',
      ['DTSTART:20260915T190500Z', 'DTEND:20260915T180500Z'],
      /^This invite ends before it starts/,
    ],
    ['no time at all', ['DTSTART:20260915T190500Z', 'DURATION:-PT1H'], /^This invite ends before it starts/],
    ['a duration that is none', ['DTSTART:20260915T190500Z', 'DURATION:long'], /duration/],
  ])('are refused in words where they are %s', (_, lines, words) => {
    expect(refusalOf(invite(lines, { without: 'DT' }))).toMatch(words);
  });
});
