import { describe, expect, it } from '@jest/globals';
import { contactAt, hold, outcome, submit } from '../../test/facts.js';
import {
  dana,
  type Given,
  interview,
  type Json,
  kim,
  local,
  localSpan,
  only,
  planOf,
  rowsOf,
  sam,
} from '../../test/fixture.js';

const newYork = (text: string): string =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('America/New_York').toInstant().toString();
/** An interview that ends then in New York, and a plan made right after it. */
const endingAt = (text: string): Given => {
  const end = newYork(text);
  const at = Temporal.Instant.from(end).subtract({ hours: 1 }).toString();
  return { facts: [{ ...interview, at, end }], now: end };
};
const thanks = (given: Given) => only(planOf(given), 'thank_you');

describe('ruling 1: allowed moments', () => {
  it.each([
    ['in open hours', '2026-09-15T15:00', '2026-09-15 15:00', '2026-09-16 15:00'],
    [
      'in the evening: open to 21:00 for what is hard',
      '2026-09-15T20:30',
      '2026-09-15 20:30',
      '2026-09-16 20:30',
    ],
    ['at the last open minute', '2026-09-15T21:00', '2026-09-15 21:00', '2026-09-16 21:00'],
    ['late at night: from the morning on', '2026-09-15T22:00', '2026-09-16 08:00', '2026-09-16 21:00'],
    ['before dawn', '2026-09-15T05:00', '2026-09-15 08:00', '2026-09-15 21:00'],
    ['on a Friday: out by that evening', '2026-09-18T15:00', '2026-09-18 15:00', '2026-09-18 21:00'],
    ['before a holiday: out the evening before', '2026-11-25T15:00', '2026-11-25 15:00', '2026-11-25 21:00'],
    ['on a Sunday: on Monday morning', '2026-09-20T15:00', '2026-09-21 08:00', '2026-09-21 15:00'],
  ])('a hard step after an interview that ends %s', (_, end, from, due) => {
    expect(localSpan(thanks(endingAt(end)))).toEqual([from, due]);
  });

  it.each([
    ['on a Saturday', '2026-09-19T15:00', '2026-09-21'],
    ['late on a Friday', '2026-09-18T22:00', '2026-09-21'],
    ['on Christmas Eve at night', '2026-12-24T21:30', '2026-12-28'],
  ])('after an interview %s no allowed moment is left: the first open day, with a warning', (_, end, day) => {
    const plan = planOf(endingAt(end));
    const step = only(plan, 'thank_you');
    expect(localSpan(step)).toEqual([`${day} 08:00`, `${day} 21:00`]);
    expect(step.state).toBe('planned');
    expect(rowsOf(step)).toContain('law-2');
    expect(plan.warnings).toMatchObject([{ code: 'after_deadline', step: step.id }]);
    expect(plan.warnings[0]!.text).toMatch(/^Thank-you: .*first open day/);
  });

  it('a soft step moves later where its deadline is closed, and says so', () => {
    const plan = planOf({ ...endingAt('2026-09-24T15:00'), contacts: [dana, sam] });
    const step = only(plan, 'inform_referrer');
    expect(localSpan(step)).toEqual(['2026-09-24 15:00', '2026-09-28 08:00']);
    expect(rowsOf(step)).toContain('law-2');
    const open = only(planOf({ contacts: [dana, sam] }), 'inform_referrer');
    expect(rowsOf(open)).toEqual(['inform-referrer', 'D5']);
  });

  it('a soft step that starts on a closed day has the first open one', () => {
    const step = only(planOf({ ...endingAt('2026-09-18T19:00'), contacts: [dana, sam] }), 'inform_referrer');
    expect(localSpan(step)).toEqual(['2026-09-21 08:00', '2026-09-21 18:00']);
  });
});

describe('ruling 2: place and clock of a recipient', () => {
  const tuesday = interview.end;
  it.each<[string, Json, Json, readonly [string, string], string]>([
    ['the employer’s', {}, {}, ['2026-09-15 15:00', '2026-09-16 15:00'], 'America/New_York'],
    [
      'their own zone',
      {},
      { timeZone: 'Europe/London' },
      ['2026-09-15 20:00', '2026-09-16 20:00'],
      'Europe/London',
    ],
    [
      'their own country, whose region the employer’s is not',
      { region: 'NY' },
      { country: 'GB', timeZone: 'Europe/London' },
      ['2026-09-15 20:00', '2026-09-16 20:00'],
      'Europe/London',
    ],
  ])('%s', (_, employer, contact, span, zone) => {
    const step = only(planOf({ employer, contacts: [{ ...dana, ...contact }], now: tuesday }), 'thank_you');
    expect(localSpan(step, zone)).toEqual(span);
  });

  it.each([
    ['the employer’s region', { region: 'DE-BY' }, {}, '2027-01-07 08:00'],
    ['the employer’s region without its country', { region: 'BY' }, {}, '2027-01-07 08:00'],
    ['no region: only nationwide holidays', { region: undefined }, {}, '2027-01-06 08:00'],
    ['another region of their own', { region: 'BY' }, { region: 'DE-HH' }, '2027-01-06 08:00'],
    [
      'their own country beats the employer’s region',
      { region: 'BY' },
      { country: 'AT' },
      '2027-01-07 08:00',
    ],
    ['another country without that holiday', { region: 'BY' }, { country: 'NL' }, '2027-01-06 08:00'],
  ])('Epiphany in Germany: %s', (_, employer, contact, from) => {
    const at = '2027-01-05T20:00:00Z';
    const end = '2027-01-05T21:00:00Z';
    const step = thanks({
      employer: { timeZone: 'Europe/Berlin', country: 'DE', ...employer },
      contacts: [{ ...dana, ...contact }],
      facts: [{ ...interview, at, end }],
      now: end,
    });
    expect(local(step.notBefore, 'Europe/Berlin')).toBe(from);
  });

  it('a referee is where the candidate is', () => {
    const candidate = { timeZone: 'Asia/Jerusalem', country: 'IL' };
    const thursday = { ...interview, at: '2026-10-15T14:00:00Z', end: '2026-10-15T15:00:00Z' };
    const given = { candidate, contacts: [dana, kim], facts: [thursday], now: thursday.end };
    // Friday and Saturday are the weekend there.
    const step = only(planOf(given), 'notify_referee');
    expect(localSpan(step, 'Asia/Jerusalem')).toEqual(['2026-10-15 17:00', '2026-10-18 08:00']);
    const own = planOf({
      ...given,
      contacts: [dana, { ...kim, country: 'US', timeZone: 'America/New_York' }],
    });
    expect(localSpan(only(own, 'notify_referee'))).toEqual(['2026-10-15 10:00', '2026-10-16 11:00']);
  });

  it('a referee who works at the employer too is where the employer is', () => {
    const both = { ...kim, roles: ['referee', 'hr'] };
    const candidate = { timeZone: 'Asia/Jerusalem', country: 'IL' };
    const step = only(planOf({ candidate, contacts: [dana, both] }), 'notify_referee');
    expect(localSpan(step)).toEqual(['2026-09-15 14:00', '2026-09-16 15:00']);
  });

  it('a country of which no holidays are known keeps its weekends, with a warning', () => {
    const friday = { ...interview, at: '2026-09-18T12:00:00Z', end: '2026-09-18T13:00:00Z' };
    const employer = { country: 'AQ', region: undefined };
    const plan = planOf({ employer, facts: [friday], now: friday.end });
    expect(plan.warnings).toMatchObject([{ code: 'holidays_unknown' }]);
    expect(plan.warnings[0]!.text).toContain('AQ');
    expect(localSpan(only(plan, 'thank_you'))).toEqual(['2026-09-18 09:00', '2026-09-18 21:00']);
    expect(planOf().warnings).toEqual([]);
  });
});

describe('ruling 3: hours are elapsed, days are of the calendar', () => {
  it.each([
    ['spring', '2026-03-05T15:00:00Z', '2026-03-12 23:59'],
    ['autumn', '2026-10-29T15:00:00Z', '2026-11-05 23:59'],
  ])('a week through the clock change in %s ends with its seventh day', (_, at, due) => {
    const end = Temporal.Instant.from(at).add({ hours: 1 }).toString();
    const step = only(planOf({ facts: [{ ...interview, at, end }], now: end }), 'research');
    expect(localSpan(step)[1]).toBe(due);
  });

  it.each([
    ['spring', '2026-03-10T18:00:00Z', 71],
    ['autumn', '2026-11-03T18:00:00Z', 73],
  ])('72 hours before an interview are elapsed ones through the clock change in %s', (_, at) => {
    const recorded = Temporal.Instant.from(at)
      .subtract({ hours: 24 * 9 })
      .toString();
    const end = Temporal.Instant.from(at).add({ hours: 1 }).toString();
    const plan = planOf({ facts: [{ ...interview, at, end, recorded }], now: recorded });
    const step = only(plan, 'prepare_interview');
    expect(step.due.since(step.notBefore).total('hours')).toBe(72);
  });
});

describe('ruling 4: a bare date is one of the employer’s zone', () => {
  const employer = { timeZone: 'America/Los_Angeles', region: 'CA' };
  const candidate = { timeZone: 'Europe/Berlin' };
  const there = 'America/Los_Angeles';
  const given = { employer, candidate };

  it('until a day: contact is allowed on it', () => {
    const step = only(planOf({ ...given, facts: [interview, hold('2026-09-21')] }), 'thank_you');
    expect(localSpan(step, there)).toEqual(['2026-09-21 08:00', '2026-09-21 21:00']);
  });

  it('by a day: to its end', () => {
    const facts = [interview, submit('a test', { how: 'test', by: '2026-09-18' })];
    expect(only(planOf({ ...given, facts }), 'submit').due.toString()).toBe('2026-09-19T06:59:59Z');
    const offer = outcome('offer', '2026-09-16T15:00:00Z', { deadline: '2026-09-25' });
    const negotiate = only(
      planOf({ ...given, facts: [interview, offer], now: '2026-09-16T15:00:00Z' }),
      'negotiate',
    );
    expect(local(negotiate.due, there)).toBe('2026-09-25 18:00');
  });

  it('by an instant: to that instant', () => {
    const facts = [interview, submit('a plan', { by: '2026-09-17T17:00:00Z' })];
    expect(only(planOf({ ...given, facts }), 'submit').due.toString()).toBe('2026-09-17T17:00:00Z');
    const held = [interview, hold('2026-09-17T17:30:00Z')];
    expect(only(planOf({ ...given, facts: held }), 'thank_you').notBefore.toString()).toBe(
      '2026-09-17T17:30:00Z',
    );
  });

  it('a named moment is that very moment; a named day its allowed hours, or the next open day’s with a warning', () => {
    const moment = '2026-09-19T05:00:00Z';
    const exact = planOf({ ...given, facts: [interview, contactAt(moment)] });
    expect(
      [only(exact, 'directed_contact').notBefore, only(exact, 'directed_contact').due].map(String),
    ).toEqual([moment, moment]);
    expect(exact.warnings).toEqual([]);
    const closed = planOf({ ...given, facts: [interview, contactAt('2026-09-19')] });
    const step = only(closed, 'directed_contact');
    expect(localSpan(step, there)).toEqual(['2026-09-21 08:00', '2026-09-21 21:00']);
    expect(closed.warnings).toMatchObject([{ code: 'after_deadline', step: step.id }]);
  });

  it('what is asked for by a day is kept by its hours, with no word of closed ones', () => {
    const wishes = [
      ['directed_contact', contactAt('2026-09-18')],
      ['submit', submit('references', { by: '2026-09-18' })],
    ] as const;
    for (const [kind, asked] of wishes) {
      const step = only(planOf({ facts: [interview, asked] }), kind);
      expect([local(step.due), rowsOf(step).includes('law-2')]).toEqual(['2026-09-18 21:00', false]);
    }
  });

  it('a day named on that same day counts from when it was named', () => {
    const step = only(planOf({ facts: [interview, contactAt('2026-09-15')] }), 'directed_contact');
    expect(localSpan(step)).toEqual(['2026-09-15 15:00', '2026-09-15 21:00']);
  });
});
