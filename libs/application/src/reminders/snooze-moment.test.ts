import { describe, expect, it } from '@jest/globals';
import { defaultPreferences } from './preferences.js';
import { type SnoozeWish, snoozeMoment } from './snooze-moment.js';

const timeZone = 'America/Denver';
const times = defaultPreferences('candidate');
const moment = (now: string, due: string, wish: SnoozeWish = 'later_today', hard = true) =>
  snoozeMoment(
    wish,
    { dueAt: Temporal.Instant.from(due), hard },
    { times, timeZone, now: Temporal.Instant.from(now) },
  )
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString();

describe('a reminder that is put off until later today', () => {
  it('comes in three hours, at a full one, and at 20:00 at the latest', () => {
    expect(moment('2026-11-24T10:20-07:00', '2026-11-25T17:00-07:00')).toBe('2026-11-24T14:00:00');
    expect(moment('2026-11-24T18:00-07:00', '2026-11-25T17:00-07:00')).toBe('2026-11-24T20:00:00');
  });

  it('leaves an hour before what can’t be moved is due, not ten minutes', () => {
    expect(moment('2026-11-24T11:30-07:00', '2026-11-24T15:10-07:00')).toBe('2026-11-24T14:10:00');
    expect(moment('2026-11-24T11:30-07:00', '2026-11-24T15:10-07:00', 'later_today', false)).toBe(
      '2026-11-24T15:00:00',
    );
  });

  it('is refused where that leaves no time', () => {
    expect(() => moment('2026-11-24T11:30-07:00', '2026-11-24T12:40-07:00')).toThrow('can’t be moved');
    expect(() => moment('2026-11-24T19:45-07:00', '2026-11-25T17:00-07:00')).toThrow('Choose tomorrow');
  });
});

describe('a reminder that is put off until a day', () => {
  it('comes at the hour of the daily mail by the clock of that day, also where it changed between', () => {
    // The clocks go back in the night to Sunday 1 November.
    expect(moment('2026-10-31T12:00-06:00', '2026-11-09T17:00-07:00', 'tomorrow')).toBe(
      '2026-11-01T08:00:00',
    );
  });

  it('is refused where it is due before', () => {
    expect(() => moment('2026-11-24T11:30-07:00', '2026-11-25T07:00-07:00', 'tomorrow')).toThrow(
      'can’t be moved',
    );
  });
});
