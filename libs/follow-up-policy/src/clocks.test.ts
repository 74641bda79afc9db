import { describe, expect, it } from '@jest/globals';
import { interview, local, localSpan, only, planOf, stepsOf } from '../test/fixture.js';

const endingAt = (end: string) => {
  const at = Temporal.Instant.from(end).subtract({ hours: 1 }).toString();
  return { facts: [{ ...interview, at, end }], now: end };
};

describe('closed days (law 2)', () => {
  it('a public holiday is closed, in the region only where it is one', () => {
    const from = (region: string) =>
      local(
        only(planOf({ ...endingAt('2026-11-26T16:00:00Z'), employer: { region } }), 'thank_you').notBefore,
      );
    // The day after Thanksgiving is a holiday in California, not in New York.
    expect(from('US-NY')).toBe('2026-11-27 08:00');
    expect(from('CA')).toBe('2026-11-30 08:00');
  });

  it('weekends are those of the country', () => {
    const employer = { timeZone: 'Asia/Jerusalem', country: 'IL', region: undefined };
    const step = only(planOf({ ...endingAt('2026-07-16T15:00:00Z'), employer }), 'thank_you');
    expect(localSpan(step, 'Asia/Jerusalem')).toEqual(['2026-07-16 18:00', '2026-07-16 21:00']);
  });

  it('over New Year a closed day moves a follow-up, and the next counts from there', () => {
    const spans = stepsOf(planOf(endingAt('2026-12-18T20:00:00Z')), 'follow_up').map(
      (it) => localSpan(it)[0],
    );
    expect(spans).toEqual(['2027-01-04 08:00', '2027-01-19 08:00', '2027-02-02 08:00']);
  });

  it('a leap day is a day like any other', () => {
    const steps = stepsOf(planOf(endingAt('2028-02-15T20:00:00Z')), 'follow_up');
    expect(localSpan(steps[0]!)).toEqual(['2028-02-29 08:00', '2028-02-29 18:00']);
    expect(localSpan(only(planOf(endingAt('2028-02-28T20:00:00Z')), 'thank_you'))[1]).toBe(
      '2028-02-29 15:00',
    );
    const at = '2028-02-29T15:00:00Z';
    const rejected = {
      facts: [interview, { type: 'rejection', at }],
      now: at,
      application: { dreamJob: true },
    };
    expect(stepsOf(planOf(rejected), 'stay_in_touch').map((it) => localSpan(it)[0])).toEqual([
      // 29 May is Memorial Day, 29 November a Wednesday; a year on there is no 29 February.
      '2028-05-30 08:00',
      '2028-08-29 08:00',
      '2028-11-29 08:00',
      '2029-02-28 08:00',
    ]);
  });
});

describe('clock changes (law 9)', () => {
  it.each([
    ['spring', '2026-03-07T16:00:00Z', '2026-03-08 12:00'],
    ['autumn', '2026-10-31T15:00:00Z', '2026-11-01 10:00'],
  ])('24 hours are elapsed hours when the clock changes in %s', (_, end, due) => {
    // In a country whose weekend is Friday alone, so that only the clock stands between.
    const employer = { timeZone: 'America/New_York', country: 'IR', region: undefined };
    const step = only(planOf({ ...endingAt(end), employer }), 'thank_you');
    expect(step.due.since(step.notBefore).total('hours')).toBe(24);
    expect(local(step.due)).toBe(due);
  });

  it.each([
    ['autumn', '2026-10-13T19:00:00Z', '2026-10-27', '2026-11-10'],
    ['spring', '2026-02-17T20:00:00Z', '2026-03-03', '2026-03-17'],
  ])('allowed hours are those of the clock on either side of the change in %s', (_, end, before, after) => {
    const spans = stepsOf(planOf(endingAt(end)), 'follow_up').map((it) => localSpan(it));
    expect(spans.slice(0, 2)).toEqual([
      [`${before} 08:00`, `${before} 18:00`],
      [`${after} 08:00`, `${after} 18:00`],
    ]);
  });

  it('a day without an hour and one with an hour twice both end at midnight', () => {
    for (const day of ['2026-03-08', '2026-11-01']) {
      const end = Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime('America/New_York').toInstant();
      const step = only(planOf(endingAt(end.toString())), 'debrief');
      expect(local(step.due)).toBe(`${day} 23:59`);
    }
  });

  it('where midnight itself is skipped, the day starts later', () => {
    // In Beirut the clock goes from 0:00 to 1:00 on 29 March 2026.
    const candidate = { timeZone: 'Asia/Beirut' };
    const week = only(planOf({ ...endingAt('2026-03-24T12:00:00Z'), candidate }), 'keep_applying');
    expect(localSpan(week, 'Asia/Beirut')).toEqual(['2026-03-23 00:00', '2026-03-29 23:59']);
    const research = only(planOf({ ...endingAt('2026-03-22T12:00:00Z'), candidate }), 'research');
    expect(research.due.toString()).toBe('2026-03-29T20:59:59Z');
  });
});

describe('the candidate’s own day', () => {
  it('a task is due with the day in the candidate’s zone', () => {
    const step = only(planOf({ candidate: { timeZone: 'Europe/Berlin' } }), 'debrief');
    expect(localSpan(step, 'Europe/Berlin')).toEqual(['2026-09-15 21:00', '2026-09-15 23:59']);
  });

  it('late at night a debrief has at least 2 hours', () => {
    const step = only(planOf({ candidate: { timeZone: 'Europe/Athens' } }), 'debrief');
    expect(localSpan(step, 'Europe/Athens')).toEqual(['2026-09-15 22:00', '2026-09-16 00:00']);
  });
});
