import { describe, expect, it } from '@jest/globals';
import { calendars } from '../test/fixture.js';
import { type Departure, isCapped, leavesAt, mayGoNow } from './index.js';
import { presets } from './presets/presets.js';

const instant = (text: string) => Temporal.Instant.from(text);

/** To Dana in New York; Tuesday 15 September 2026, 8:00 to 18:00 there. */
const departure = (changes: Partial<Departure> = {}): Departure => ({
  parties: {
    candidate: { name: 'Ana', email: 'ana@school.example', timeZone: 'America/Chicago' },
    employer: { name: 'Acme', timeZone: 'America/New_York', country: 'US', culture: 'modern' },
  },
  contact: { id: 'dana', name: 'Dana', roles: ['interviewer'] },
  channel: 'email',
  hard: false,
  notBefore: instant('2026-09-15T12:00:00Z'),
  due: instant('2026-09-15T22:00:00Z'),
  named: false,
  ...changes,
});

const mayGo = (at: string, changes?: Partial<Departure>) =>
  mayGoNow(departure(changes), presets.balanced, calendars, instant(at));
const leaves = (from: string, seed = 'a', changes?: Partial<Departure>) =>
  leavesAt(departure(changes), presets.balanced, calendars, instant(from), seed)?.toString() ?? '';

describe('a message that is ready', () => {
  it.each([
    ['before its time', '2026-09-15T11:59:00Z', {}, false],
    ['in allowed hours', '2026-09-15T12:00:00Z', {}, true],
    ['at the last allowed moment', '2026-09-15T22:00:00Z', {}, true],
    ['in the evening', '2026-09-15T22:30:00Z', {}, false],
    ['in the evening, where it is hard', '2026-09-15T22:30:00Z', { hard: true }, true],
    ['at night, where it is hard', '2026-09-16T02:00:00Z', { hard: true }, false],
    ['on a Saturday', '2026-09-19T15:00:00Z', {}, false],
    ['on Labor Day', '2026-09-07T15:00:00Z', { notBefore: instant('2026-09-01T12:00:00Z') }, false],
    [
      'at the moment that the employer named',
      '2026-09-19T15:00:30Z',
      { named: true, notBefore: instant('2026-09-19T15:00:00Z') },
      true,
    ],
    [
      'long after that moment',
      '2026-09-19T17:00:00Z',
      { named: true, notBefore: instant('2026-09-19T15:00:00Z') },
      false,
    ],
  ] as [string, string, Partial<Departure>, boolean][])(
    '%s: may go is as law 2 says',
    (_when, at, changes, expected) => {
      expect(mayGo(at, changes)).toBe(expected);
    },
  );

  it('counts hours where the contact is, not where the employer is', () => {
    const contact = { ...departure().contact, timeZone: 'Europe/Berlin', country: 'DE' };
    expect(mayGo('2026-09-15T17:00:00Z', { contact })).toBe(false);
    expect(mayGo('2026-09-16T06:30:00Z', { contact })).toBe(true);
  });
});

describe('when a message leaves', () => {
  it('is within a quarter of an hour from the first allowed moment, always the same for one seed', () => {
    const seeds = Array.from({ length: 200 }, (_, index) => `0199-${index}`);
    const moments = seeds.map((seed) => leaves('2026-09-15T03:00:00Z', seed));
    for (const moment of moments) {
      expect(moment >= '2026-09-15T12:00:00').toBe(true);
      expect(moment < '2026-09-15T12:15:00').toBe(true);
    }
    expect(seeds.map((seed) => leaves('2026-09-15T03:00:00Z', seed))).toEqual(moments);
    // Spread: no minute gets more than a fifth of them, and none of fifteen stays empty.
    const minutes = Map.groupBy(moments, (moment) => moment.slice(0, 16));
    expect(minutes.size).toBe(15);
    expect(Math.max(...minutes.values().map((those) => those.length))).toBeLessThan(40);
  });

  it('is not after its due, nor after the hours end', () => {
    const due = instant('2026-09-15T12:01:00Z');
    for (let index = 0; index < 50; index++) {
      expect(leaves('2026-09-15T12:00:00Z', `${index}`, { due }) <= '2026-09-15T12:01:00Z').toBe(true);
      expect(
        leaves('2026-09-15T21:59:00Z', `${index}`, { due: instant('2026-09-30T22:00:00Z') }) <=
          '2026-09-15T22:00:00Z',
      ).toBe(true);
    }
  });

  it('leaves a call, which nobody sends, no moment where the employer is never there to answer', () => {
    const night = { from: Temporal.PlainTime.from('20:00'), to: Temporal.PlainTime.from('23:00') };
    const { candidate, employer } = departure().parties;
    const parties = { candidate, employer: { ...employer, businessHours: night } };
    expect(leaves('2026-09-15T12:00:00Z', 'a', { channel: 'phone', parties })).toBe('');
    expect(mayGo('2026-09-15T14:00:00Z', { channel: 'phone', parties })).toBe(false);
    expect(mayGo('2026-09-15T14:00:00Z', { channel: 'phone' })).toBe(true);
  });

  it('is the next business day where the day is over', () => {
    expect(leaves('2026-09-18T22:30:00Z') >= '2026-09-21T12:00:00Z').toBe(true);
  });

  it('is the very moment that the employer named', () => {
    const notBefore = instant('2026-09-19T15:00:00Z');
    expect(leaves('2026-09-15T12:00:00Z', 'a', { named: true, notBefore, due: notBefore })).toBe(
      '2026-09-19T15:00:00Z',
    );
  });
});

it('counts a feedback request against the cap only where its rule says so', () => {
  expect(isCapped('feedback_request', 'candidate', presets.balanced)).toBe(true);
  expect(isCapped('follow_up', 'candidate', presets.balanced)).toBe(true);
  expect(isCapped('thank_you', 'candidate', presets.balanced)).toBe(false);
  // A client answers the agency's questions as often as it has candidates there.
  expect(isCapped('feedback_request', 'advisor', presets.agency)).toBe(false);
  expect(isCapped('feedback_request', 'candidate', presets.agency)).toBe(true);
  expect(isCapped('follow_up', 'advisor', presets.agency)).toBe(true);
});
