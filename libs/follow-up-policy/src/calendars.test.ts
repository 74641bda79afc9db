import { describe, expect, it } from '@jest/globals';
import { AllowedMoments, clockWindows, sharedMoments } from './allowed-moments.js';
import { holidayCalendars, withClosedDays } from './calendars.js';
import { Days } from './days.js';
import { FollowUpPolicyError } from './errors.js';
import type { Calendars } from './playbook/playbook.js';

const calendars = holidayCalendars();
const date = (text: string) => Temporal.PlainDate.from(text);
const closure = (country: string, day: string, region?: string) =>
  calendars.closure({ country, region }, date(day));
const weekend = { kind: 'weekend' };
const hours = clockWindows([{ from: '08:00', to: '18:00' }]);

describe('calendars', () => {
  it.each<[string, string, string | undefined, string, unknown]>([
    ['a Saturday', 'US', undefined, '2026-09-19', weekend],
    ['a Monday', 'US', undefined, '2026-09-21', undefined],
    ['a Friday in Israel', 'IL', undefined, '2026-10-16', weekend],
    ['a Sunday in Israel', 'IL', undefined, '2026-10-18', undefined],
    ['a nationwide holiday', 'DE', undefined, '2026-12-25', { kind: 'holiday', name: 'Christmas Day' }],
    ['a holiday on a weekend', 'DE', undefined, '2026-10-03', { kind: 'holiday', name: 'National Holiday' }],
    ['Epiphany in Bavaria', 'DE', 'BY', '2027-01-06', { kind: 'holiday', name: 'Epiphany' }],
    ['Epiphany in Germany at large', 'DE', undefined, '2027-01-06', undefined],
    [
      'the evening before',
      'IL',
      undefined,
      '2026-09-20',
      { kind: 'holiday', name: 'Day of Atonement (Yom Kippur)' },
    ],
    [
      'the day itself',
      'IL',
      undefined,
      '2026-09-21',
      { kind: 'holiday', name: 'Day of Atonement (Yom Kippur)' },
    ],
    ['the day after', 'IL', undefined, '2026-09-22', undefined],
    ['New Year', 'US', undefined, '2027-01-01', { kind: 'holiday', name: "New Year's Day" }],
    [
      'New Year on a Saturday, kept on the Friday of the old year',
      'US',
      undefined,
      '2027-12-31',
      { kind: 'holiday', name: "New Year's Day (substitute day)" },
    ],
    ['a weekend of a country without known holidays', 'AQ', undefined, '2026-09-19', weekend],
    ['no holiday is known there', 'AQ', undefined, '2026-12-25', undefined],
    ['a leap day', 'US', undefined, '2028-02-29', undefined],
  ])('%s', (_, country, region, day, expected) => {
    expect(closure(country, day, region)).toEqual(expected);
    expect(closure(country, day, region)).toEqual(expected);
  });

  it('knows of which countries it has holidays', () => {
    expect(['US', 'DE', 'IL', 'AQ'].map((country) => calendars.knowsHolidays({ country }))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('own closed days come first, each for its days and country', () => {
    const own = withClosedDays(calendars, [
      { name: 'Break', from: '2026-09-21', to: '2026-09-23' },
      { name: 'Fair', from: '2026-09-25', country: 'DE' },
      { name: 'Ours', from: '2026-12-25' },
    ]);
    const at = (day: string, country = 'US') => own.closure({ country }, date(day));
    expect(['2026-09-20', '2026-09-21', '2026-09-23', '2026-09-24'].map((day) => at(day))).toEqual([
      weekend,
      { kind: 'holiday', name: 'Break' },
      { kind: 'holiday', name: 'Break' },
      undefined,
    ]);
    expect([at('2026-09-25', 'DE'), at('2026-09-25'), at('2026-09-26', 'DE')]).toEqual([
      { kind: 'holiday', name: 'Fair' },
      undefined,
      weekend,
    ]);
    expect(at('2026-12-25')).toEqual({ kind: 'holiday', name: 'Ours' });
    expect([own.knowsHolidays({ country: 'US' }), own.knowsHolidays({ country: 'AQ' })]).toEqual([
      true,
      false,
    ]);
    expect(withClosedDays(calendars, [])).toBe(calendars);
  });
});

describe('days of a zone', () => {
  const days = Days.in('America/New_York');
  const at = (text: string) => days.at(Temporal.Instant.from(text));

  it.each([
    ['2026-09-15T19:00:00Z', '2026-09-15', 'Tue 15 Sep 2026'],
    ['2026-09-15T03:59:59Z', '2026-09-14', 'Mon 14 Sep 2026'],
    ['2026-09-15T04:00:00Z', '2026-09-15', 'Tue 15 Sep 2026'],
    ['2027-01-01T04:59:59Z', '2026-12-31', 'Thu 31 Dec 2026'],
    ['2027-01-01T05:00:00Z', '2027-01-01', 'Fri 1 Jan 2027'],
    ['2028-02-29T12:00:00Z', '2028-02-29', 'Tue 29 Feb 2028'],
    ['1969-12-31T12:00:00Z', '1969-12-31', 'Wed 31 Dec 1969'],
    ['1970-01-04T12:00:00Z', '1970-01-04', 'Sun 4 Jan 1970'],
  ])('%s is on %s', (instant, day, text) => {
    expect([at(instant).date.toString(), at(instant).text]).toEqual([day, text]);
    expect(days.of(date(day))).toBe(at(instant));
  });

  it('a day starts at midnight, ends with its last second and is numbered without a gap', () => {
    const day = at('2026-11-01T12:00:00Z');
    expect([day.start, day.end].map(String)).toEqual(['2026-11-01T04:00:00Z', '2026-11-02T04:59:59Z']);
    for (const count of [-400, -1, 0, 1, 59, 61, 800]) {
      const other = days.after(day, count);
      expect(other.number - day.number).toBe(count);
      expect(other.date.toString()).toBe(date('2026-11-01').add({ days: count }).toString());
    }
    expect(at('1970-01-01T12:00:00Z').number).toBe(0);
  });

  it('zones on either side of the date line keep their own New Year', () => {
    const instant = Temporal.Instant.from('2026-12-31T10:30:00Z');
    const day = (zone: string) => Days.in(zone).at(instant).date.toString();
    expect(['Pacific/Kiritimati', 'Pacific/Honolulu', 'Pacific/Pago_Pago'].map(day)).toEqual([
      '2027-01-01',
      '2026-12-31',
      '2026-12-30',
    ]);
    expect(Days.in('Pacific/Pago_Pago').at(Temporal.Instant.from('2027-01-01T10:30:00Z')).text).toBe(
      'Thu 31 Dec 2026',
    );
  });
});

describe('allowed moments', () => {
  const us = { country: 'US' };
  const moments = new AllowedMoments(calendars, us, 'America/New_York', hours);

  it('counts business days both ways', () => {
    const day = moments.days.of(date('2026-09-19'));
    const names = [0, 1, 2, 6].map((count) => moments.businessDaysAfter(day, count).text);
    expect(names).toEqual(['Sat 19 Sep 2026', 'Mon 21 Sep 2026', 'Tue 22 Sep 2026', 'Mon 28 Sep 2026']);
    const before = [0, 1, 5, 6].map((count) => moments.businessDaysBefore(day, count).text);
    expect(before).toEqual(['Sat 19 Sep 2026', 'Fri 18 Sep 2026', 'Mon 14 Sep 2026', 'Fri 11 Sep 2026']);
  });

  it('a calendar that closes every day is refused, not waited for', () => {
    const never: Calendars = { closure: () => ({ kind: 'weekend' }), knowsHolidays: () => true };
    const closed = new AllowedMoments(never, us, 'America/New_York', hours);
    const now = Temporal.Instant.from('2026-09-15T19:00:00Z');
    for (const ask of [
      () => closed.atOrAfter(now),
      () => closed.businessDayFrom(closed.dayOf(now)),
      () => closed.businessDaysAfter(closed.dayOf(now), 1),
      () => closed.businessDaysBefore(closed.dayOf(now), 1),
    ]) {
      expect(ask).toThrow(FollowUpPolicyError);
      expect(ask).toThrow(/^calendars: expected a business day within a year in US/);
    }
  });

  it('a long closure is waited for, both ways', () => {
    const summer = withClosedDays(calendars, [{ name: 'Long', from: '2026-01-01', to: '2026-12-20' }]);
    const after = new AllowedMoments(summer, us, 'America/New_York', hours);
    expect(String(after.atOrAfter(Temporal.Instant.from('2026-01-01T12:00:00Z')))).toBe(
      '2026-12-21T13:00:00Z',
    );
    expect(after.businessDaysBefore(after.days.of(date('2026-12-20')), 1).text).toBe('Wed 31 Dec 2025');
  });

  it('are shared where place, zone and hours are the same, and only there', () => {
    const share = (country: string, region: string | undefined, zone: string, from: string) =>
      sharedMoments(calendars, { country, region }, zone, clockWindows([{ from, to: '18:00' }]));
    const one = share('US', 'NY', 'America/New_York', '08:00');
    expect(share('US', 'NY', 'America/New_York', '08:00')).toBe(one);
    for (const other of [
      share('US', undefined, 'America/New_York', '08:00'),
      share('CA', 'NY', 'America/New_York', '08:00'),
      share('US', 'NY', 'America/Chicago', '08:00'),
      share('US', 'NY', 'America/New_York', '08:01'),
      share('US', 'NY', 'America/New_York', '07:00'),
      sharedMoments(holidayCalendars(), { country: 'US', region: 'NY' }, 'America/New_York', hours),
    ])
      expect(other).not.toBe(one);
  });

  it('windows come in the order of the day, cut to hours', () => {
    const windows = [
      { from: '14:45', to: '15:30' },
      { from: '09:45', to: '10:30' },
    ];
    const texts = (within?: readonly [string, string]) =>
      clockWindows(
        windows,
        within && { from: Temporal.PlainTime.from(within[0]), to: Temporal.PlainTime.from(within[1]) },
      ).map(({ from, to }) => `${from.toString().slice(0, 5)}–${to.toString().slice(0, 5)}`);
    expect(texts()).toEqual(['09:45–10:30', '14:45–15:30']);
    expect(texts(['10:00', '15:00'])).toEqual(['10:00–10:30', '14:45–15:00']);
    expect(texts(['10:30', '14:45'])).toEqual([]);
    expect(texts(['09:45', '15:30'])).toEqual(['09:45–10:30', '14:45–15:30']);
  });
});
