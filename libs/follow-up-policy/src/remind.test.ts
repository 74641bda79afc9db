import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { local } from '../test/fixture.js';
import { remindAt } from './remind.js';
import { isBefore } from './time.js';

const newYork = 'America/New_York';
const at = (text: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(newYork).toInstant();

describe('remindAt', () => {
  it.each([
    ['24 hours before it is due', '2026-09-10T08:00', '2026-09-16T15:00', '2026-09-15 15:00'],
    ['not before it can be done', '2026-09-16T10:00', '2026-09-16T15:00', '2026-09-16 10:00'],
    ['from the night to the next morning', '2026-09-01T08:00', '2026-09-16T22:30', '2026-09-16 08:00'],
    ['from early morning to 8:00', '2026-09-01T08:00', '2026-09-16T05:00', '2026-09-15 08:00'],
    [
      'late at night at once, where the morning is too late',
      '2026-09-15T22:00',
      '2026-09-16T00:00',
      '2026-09-15 22:00',
    ],
    ['through the clock change in spring', '2026-03-01T08:00', '2026-03-08T22:30', '2026-03-08 08:00'],
    ['through the clock change in autumn', '2026-10-01T08:00', '2026-11-01T21:30', '2026-11-01 08:00'],
  ])('%s', (_, notBefore, due, expected) => {
    expect(
      local(remindAt({ kind: 'thank_you', notBefore: at(notBefore), due: at(due), timeZone: newYork })),
    ).toBe(expected);
  });

  it.each([
    ['on Thursday afternoon', 'keep_applying', '2026-09-14T00:00', '2026-09-20T23:59', '2026-09-17 17:00'],
    [
      'on the first one of its window',
      'research',
      '2026-09-11T10:00',
      '2026-09-18T23:59',
      '2026-09-17 17:00',
    ],
    [
      'a week on where that hour is past',
      'research',
      '2026-09-17T18:00',
      '2026-09-24T23:59',
      '2026-09-24 17:00',
    ],
    [
      'as of any other step where no Thursday is in it',
      'research',
      '2026-09-18T10:00',
      '2026-09-20T15:00',
      '2026-09-19 15:00',
    ],
  ] as const)('nudges about what goes on beside the rest %s', (_, kind, notBefore, due, expected) => {
    expect(local(remindAt({ kind, notBefore: at(notBefore), due: at(due), timeZone: newYork }))).toBe(
      expected,
    );
  });

  it('lies between the first moment and the due instant, and in waking hours where there are any', () => {
    const minute = fc.integer({ min: 29_500_000, max: 30_500_000 });
    const zones = fc.constantFrom(
      newYork,
      'Europe/Berlin',
      'Asia/Kolkata',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    );
    const kinds = fc.constantFrom('thank_you', 'research', 'keep_applying');
    fc.assert(
      fc.property(
        minute,
        fc.integer({ min: 0, max: 20_000 }),
        zones,
        kinds,
        (start, length, timeZone, kind) => {
          const notBefore = Temporal.Instant.fromEpochMilliseconds(start * 60_000);
          const due = notBefore.add({ minutes: length });
          const reminder = remindAt({ kind, notBefore, due, timeZone });
          expect(isBefore(reminder, notBefore) || isBefore(due, reminder)).toBe(false);
          const clock = local(reminder, timeZone).slice(11);
          const night = clock < '08:00' || clock > '21:00';
          expect(night && !reminder.equals(notBefore)).toBe(false);
        },
      ),
    );
  });
});
