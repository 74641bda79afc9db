import { describe, expect, it } from '@jest/globals';
import { createDates } from './dates.js';
import { placeOf, toInstant, toLocal } from './zoned.js';

/** Monday 23 November 2026, 09:12 in Chicago. */
const now = new Date('2026-11-23T15:12:00Z');
const dates = createDates({ locale: 'en-GB', zone: 'America/Chicago', now });

describe('days', () => {
  it('calls the present day Today', () => {
    expect(dates.day('2026-11-23T23:00:00Z')).toBe('Today');
  });
  it('takes the day from the zone, not from UTC', () => {
    expect(dates.day('2026-11-24T05:59:00Z')).toBe('Today');
    expect(dates.day('2026-11-24T06:00:00Z')).toBe('Tue 24');
  });
  it('names the month of a later month', () => {
    expect(dates.day('2026-12-01T18:00:00Z')).toBe('Tue 1 Dec');
  });
  it('keeps the weekday for a week back and then drops it', () => {
    expect(dates.day('2026-11-20T18:00:00Z')).toBe('Fri 20 Nov');
    expect(dates.day('2026-11-12T18:00:00Z')).toBe('12 Nov');
  });
  it('names the year where it is another', () => {
    expect(dates.day('2025-11-12T18:00:00Z')).toBe('12 Nov 2025');
    expect(dates.day('2027-01-12T18:00:00Z')).toMatch(/^Tue,? 12 Jan 2027$/);
  });
  it('spells a day out for a heading', () => {
    expect(dates.longDay(now)).toBe('Monday 23 November');
  });
  it('orders day and month as the locale does', () => {
    const american = createDates({ locale: 'en-US', zone: 'America/Chicago', now });
    expect(american.day('2026-12-01T18:00:00Z')).toBe('Tue Dec 1');
    expect(american.time('2026-11-23T21:30:00Z')).toMatch(/^3:30\sPM$/);
  });
  it('never shifts a calendar day that has no zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Chicago']) {
      expect(createDates({ locale: 'en-GB', zone, now }).localDay('2026-12-04')).toBe('Fri 4 Dec');
    }
    expect(dates.localDay('2026-11-23')).toBe('Today');
  });
});

describe('times', () => {
  it('leaves the place out where the clocks are the same', () => {
    expect(dates.time('2026-11-23T21:30:00Z')).toBe('15:30');
    expect(dates.time('2026-11-23T21:30:00Z', 'America/Winnipeg')).toBe('15:30');
  });
  it('names the place where the clocks are not the same', () => {
    expect(dates.time('2026-11-23T21:45:00Z', 'America/Denver')).toBe('14:45 Denver');
    expect(dates.timeRange('2026-11-24T14:45:00Z', '2026-11-24T15:30:00Z', 'America/New_York')).toMatch(
      /^0?9:45\s?–\s?10:30 New York$/,
    );
  });
  it('says day and time together', () => {
    expect(dates.dayTime('2026-11-23T14:02:00Z')).toBe('Today 08:02');
    expect(dates.dayTime('2026-11-20T22:42:00Z')).toBe('Fri 20 Nov 16:42');
  });
  it('judges the day of another place by that place', () => {
    expect(dates.dayTime('2026-11-23T23:00:00Z', 'Asia/Tokyo')).toBe('Tue 24 08:00 Tokyo');
  });
});

describe('due', () => {
  it.each([
    ['2026-11-23T14:50:00Z', '22 min late', 'late'],
    ['2026-11-23T10:00:00Z', '5 h late', 'late'],
    ['2026-11-21T02:00:00Z', '2 d late', 'late'],
    ['2026-11-23T21:30:00Z', 'by 15:30', 'due'],
    ['2026-11-24T14:40:00Z', 'by Tue 08:40', 'second'],
    ['2026-11-25T14:40:00Z', 'Wed 25', 'second'],
    ['2026-12-01T14:40:00Z', 'Tue 1 Dec', 'second'],
  ])('%s reads %s', (instant, text, tone) => {
    expect(dates.due(instant)).toEqual({ text, tone });
  });

  it.each([
    ['2026-11-24T04:59:59Z', 'America/New_York', 'today', 'due'],
    ['2026-11-30T04:59:59Z', 'America/New_York', 'Sun 29', 'second'],
    ['2026-11-23T21:30:00Z', 'America/New_York', 'by 15:30', 'due'],
  ])('%s of somebody in %s reads %s', (instant, zone, text, tone) => {
    expect(dates.due(instant, zone)).toEqual({ text, tone });
  });
});

describe('since', () => {
  it.each([
    ['2026-11-23T15:11:30Z', 'just now'],
    ['2026-11-23T15:00:00Z', '12 min ago'],
    ['2026-11-23T10:12:00Z', '5 h ago'],
    ['2026-11-22T10:12:00Z', '1 day ago'],
    ['2026-11-14T10:12:00Z', '9 days ago'],
  ])('%s reads %s', (instant, text) => {
    expect(dates.since(instant)).toBe(text);
  });
});

describe('wall clock and instant', () => {
  it('turns one into the other and back', () => {
    expect(toInstant('2026-11-23T09:12', 'America/Chicago')).toBe('2026-11-23T15:12:00.000Z');
    expect(toLocal('2026-11-23T15:12:00Z', 'America/Chicago')).toBe('2026-11-23T09:12');
    expect(toLocal('2026-11-23T06:00:00Z', 'America/Chicago')).toBe('2026-11-23T00:00');
  });
  it('moves a time that the change of clocks skips on by the gap', () => {
    expect(toInstant('2026-03-08T02:30', 'America/Chicago')).toBe('2026-03-08T08:30:00.000Z');
  });
  it('takes a time that comes twice the first time', () => {
    expect(toInstant('2026-11-01T01:30', 'America/Chicago')).toBe('2026-11-01T06:30:00.000Z');
  });
  it('keeps times beside a change of clocks', () => {
    expect(toInstant('2026-11-01T00:30', 'America/Chicago')).toBe('2026-11-01T05:30:00.000Z');
    expect(toInstant('2026-11-01T02:30', 'America/Chicago')).toBe('2026-11-01T08:30:00.000Z');
    expect(toInstant('2026-03-08T03:00', 'America/Chicago')).toBe('2026-03-08T08:00:00.000Z');
    expect(toInstant('2026-10-04T02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00.000Z');
  });
  it('refuses what is no date and time', () => {
    for (const text of [
      '',
      '2026-11-31T10:00',
      '2026-13-01T10:00',
      '2026-11-23',
      '2026-11-23T25:00',
      'tomorrow',
    ]) {
      expect(toInstant(text, 'America/Chicago')).toBeNull();
    }
  });
  it('names the place of a zone', () => {
    expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
