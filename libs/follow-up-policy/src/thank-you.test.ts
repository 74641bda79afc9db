import { describe, expect, it } from '@jest/globals';
import {
  dana,
  interview,
  lee,
  local,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  stepsOf,
  withheldOf,
} from '../test/fixture.js';

const friday = { ...interview, at: '2026-09-18T18:00:00Z', end: '2026-09-18T19:00:00Z' };
const saturday = { ...interview, at: '2026-09-19T18:00:00Z', end: '2026-09-19T19:00:00Z' };

describe('thank-you', () => {
  it('A1: goes to each participant and each scheduler', () => {
    const plan = planOf({
      contacts: [dana, lee, raj],
      facts: [{ ...interview, participants: ['dana', 'raj'] }],
    });
    expect(
      stepsOf(plan, 'thank_you')
        .map((it) => it.contact)
        .sort(),
    ).toEqual(['dana', 'lee', 'raj']);
    expect(rowsOf(only(plan, 'thank_you', 'lee'))).toContain('A1');
  });

  it('B1: is an e-mail due within 24 hours of the end, hard', () => {
    const step = only(planOf(), 'thank_you');
    expect(localSpan(step)).toEqual(['2026-09-15 15:00', '2026-09-16 15:00']);
    expect(step).toMatchObject({ channel: 'email', hard: true, state: 'planned', owner: 'candidate' });
    expect(rowsOf(step)).toContain('B1');
  });

  it.each([
    ['the employer', { employer: { thankYouNotes: false } }, undefined],
    ['the contact', { contacts: [{ ...dana, thankYouNotes: false }] }, undefined],
    [
      'the contact, over the employer,',
      { employer: { thankYouNotes: false }, contacts: [{ ...dana, thankYouNotes: true }] },
      1,
    ],
  ])('B′: %s says whether thank-yous are wanted', (_, given, steps = 0) => {
    const plan = planOf(given);
    expect(stepsOf(plan, 'thank_you')).toHaveLength(steps);
    expect(withheldOf(plan, 'thank_you').map((it) => [it.kind, it.contact, it.because[0]?.row])).toEqual(
      steps ? [] : [['thank_you', 'dana', 'B′']],
    );
  });

  it('law 2: a deadline on a closed day moves earlier, into the evening', () => {
    const step = only(planOf({ now: '2026-09-18T19:05:00Z', facts: [friday] }), 'thank_you');
    expect(localSpan(step)).toEqual(['2026-09-18 15:00', '2026-09-18 21:00']);
    expect(rowsOf(step)).toContain('law-2');
  });

  it('law 2: after a Saturday interview it goes out on Monday, with a warning', () => {
    const plan = planOf({ now: '2026-09-19T19:05:00Z', facts: [saturday] });
    const step = only(plan, 'thank_you');
    expect(localSpan(step)).toEqual(['2026-09-21 08:00', '2026-09-21 21:00']);
    expect(plan.warnings).toMatchObject([{ code: 'after_deadline', step: step.id }]);
  });

  it('law 2: a public holiday of the recipient is closed, in the region only where it is one', () => {
    const facts = [{ ...interview, at: '2026-11-24T20:00:00Z', end: '2026-11-25T00:00:00Z' }];
    const afterThanksgiving = [{ ...interview, at: '2026-11-26T15:00:00Z', end: '2026-11-26T16:00:00Z' }];
    const now = '2026-11-26T16:05:00Z';
    expect(localSpan(only(planOf({ now, facts }), 'thank_you'))[1]).toBe('2026-11-25 19:00');
    const due = (region: string) =>
      local(only(planOf({ now, facts: afterThanksgiving, employer: { region } }), 'thank_you').notBefore);
    expect(due('US-NY')).toBe('2026-11-27 08:00');
    expect(due('CA')).toBe('2026-11-30 08:00');
  });

  it('law 2: weekends are those of the country', () => {
    const employer = { timeZone: 'Asia/Jerusalem', country: 'IL', region: undefined };
    const facts = [{ ...interview, at: '2026-07-16T14:00:00Z', end: '2026-07-16T15:00:00Z' }];
    const step = only(planOf({ employer, facts, now: '2026-07-16T15:00:00Z' }), 'thank_you');
    expect(localSpan(step, 'Asia/Jerusalem')).toEqual(['2026-07-16 18:00', '2026-07-16 21:00']);
  });

  it('ruling 2: the contact’s own zone and country come before the employer’s', () => {
    const contacts = [{ ...dana, timeZone: 'Europe/London', country: 'GB' }];
    const step = only(planOf({ contacts, facts: [friday], now: '2026-09-18T19:05:00Z' }), 'thank_you');
    expect(localSpan(step, 'Europe/London')).toEqual(['2026-09-18 20:00', '2026-09-18 21:00']);
  });

  it.each([
    ['spring', '2026-03-07T16:00:00Z', '2026-03-08 12:00'],
    ['autumn', '2026-10-31T15:00:00Z', '2026-11-01 10:00'],
  ])('law 9: 24 hours are elapsed hours when the clock changes in %s', (_, end, due) => {
    // In a country whose weekend is Friday alone, so that only the clock stands between.
    const employer = { timeZone: 'America/New_York', country: 'IR', region: undefined };
    const start = Temporal.Instant.from(end).subtract({ hours: 1 }).toString();
    const plan = planOf({ facts: [{ ...interview, at: start, end }], now: end, employer });
    const step = only(plan, 'thank_you');
    expect(step.due.since(step.notBefore).total('hours')).toBe(24);
    expect(local(step.due)).toBe(due);
  });

  it('ruling 10: interviews of one day with the same person give one, after the last and within 24 h of the first', () => {
    const second = { ...interview, id: 'i2', at: '2026-09-15T20:00:00Z', end: '2026-09-15T21:00:00Z' };
    const step = only(planOf({ facts: [second, interview], now: '2026-09-15T21:05:00Z' }), 'thank_you');
    expect(localSpan(step)).toEqual(['2026-09-15 17:00', '2026-09-16 15:00']);
  });

  it('ruling 14: without an address it is blocked and says whose is missing', () => {
    const { email: _, ...unreachable } = dana;
    const step = only(planOf({ contacts: [unreachable] }), 'thank_you');
    expect(step.state).toBe('blocked');
    expect(step.because.at(-1)).toMatchObject({
      row: 'C1',
      text: 'The e-mail address of Dana Smith is missing.',
    });
  });

  it('law 6: an opted-out recipient gets none', () => {
    const plan = planOf({ contacts: [{ ...dana, optedOut: true }] });
    expect(stepsOf(plan, 'thank_you')).toEqual([]);
    expect(plan.withheld.map((it) => [it.kind, it.because[0]?.rule])).toEqual([
      ['thank_you', 'law-6'],
      ['follow_up', 'law-6'],
      ['follow_up_call', 'law-6'],
    ]);
  });

  it('ruling 8: unsent past its due it keeps its date, with a warning, and is given up after 5 business days', () => {
    const late = planOf({ now: '2026-09-23T18:59:59Z' });
    expect(localSpan(only(late, 'thank_you'))[1]).toBe('2026-09-16 15:00');
    expect(late.warnings.map((it) => it.code)).toEqual(['deadline_passed']);
    const tooLate = planOf({ now: '2026-09-23T19:00:00Z' });
    expect(stepsOf(tooLate, 'thank_you')).toEqual([]);
    expect(withheldOf(tooLate, 'thank_you')).toMatchObject([{ kind: 'thank_you', contact: 'dana' }]);
  });

  describe('what the employer asked for', () => {
    it('B2: a hold moves it behind its end and it waits', () => {
      const hold = {
        type: 'direction',
        at: '2026-09-15T19:00:00Z',
        kind: 'no_contact_before',
        until: '2026-09-21',
      };
      const step = only(planOf({ facts: [interview, hold] }), 'thank_you');
      expect(localSpan(step)).toEqual(['2026-09-21 08:00', '2026-09-21 21:00']);
      expect(step.state).toBe('waiting');
      expect(rowsOf(step)).toEqual(expect.arrayContaining(['law-1', 'B2']));
      const later = planOf({ facts: [interview, hold], now: '2026-09-21T12:00:00Z' });
      expect(only(later, 'thank_you')).toMatchObject({ state: 'planned', id: step.id });
    });

    it('ruling 15: a hold on another channel or contact leaves it alone', () => {
      const hold = {
        type: 'direction',
        at: '2026-09-15T19:00:00Z',
        kind: 'no_contact_before',
        until: '2026-09-21',
      };
      const holds = [
        { ...hold, channel: 'phone' },
        { ...hold, contact: 'raj' },
      ];
      const step = only(planOf({ contacts: [dana, raj], facts: [interview, ...holds] }), 'thank_you');
      expect(step.state).toBe('planned');
    });

    it('D2: a channel lock moves it to that channel, whose address it then needs', () => {
      const lock = {
        type: 'direction',
        at: '2026-09-15T19:00:00Z',
        kind: 'channel_only',
        channel: 'handwritten',
      };
      const step = only(planOf({ facts: [interview, lock] }), 'thank_you');
      expect(step).toMatchObject({ channel: 'handwritten', state: 'blocked' });
      expect(rowsOf(step)).toContain('D2');
    });

    it('D3: locked to the phone it keeps to the call windows', () => {
      const lock = { type: 'direction', at: '2026-09-15T19:00:00Z', kind: 'channel_only', channel: 'phone' };
      const contacts = [{ ...dana, phone: '+1 212 555 0100' }];
      const step = only(planOf({ contacts, facts: [interview, lock] }), 'thank_you');
      expect(localSpan(step)).toEqual(['2026-09-15 15:00', '2026-09-16 15:00']);
      const early = planOf({
        contacts,
        facts: [interview, lock],
        employer: { businessHours: { from: '10:00', to: '14:00' } },
      });
      expect(localSpan(only(early, 'thank_you'))).toEqual(['2026-09-16 10:00', '2026-09-16 10:30']);
    });

    it('ruling 14: locked to LinkedIn it is withheld', () => {
      const lock = {
        type: 'direction',
        at: '2026-09-15T19:00:00Z',
        kind: 'channel_only',
        channel: 'linkedin',
      };
      const plan = planOf({ facts: [interview, lock] });
      expect(plan.withheld.map((it) => [it.kind, it.because[0]?.rule])).toEqual([
        ['thank_you', 'law-1'],
        ['follow_up', 'law-1'],
        ['follow_up_call', 'call'],
      ]);
    });
  });

  describe('once sent', () => {
    const sent = {
      type: 'message_sent',
      at: '2026-09-15T22:00:00Z',
      kind: 'thank_you',
      contact: 'dana',
      channel: 'email',
    };
    const now = '2026-10-30T12:00:00Z';

    it('law 7: it keeps its dates and its id, whatever comes later', () => {
      const before = only(planOf({ now: '2026-09-15T22:00:00Z' }), 'thank_you');
      const lock = { type: 'direction', at: '2026-09-16T19:00:00Z', kind: 'channel_only', channel: 'portal' };
      const hold = {
        type: 'direction',
        at: '2026-09-16T19:00:00Z',
        kind: 'no_contact_before',
        until: '2026-09-30',
      };
      const rejection = { type: 'rejection', at: '2026-10-20T19:00:00Z' };
      const after = only(planOf({ now, facts: [interview, sent, lock, hold, rejection] }), 'thank_you');
      expect(after).toMatchObject({ state: 'sent', id: before.id, at: Temporal.Instant.from(sent.at) });
      expect(localSpan(after)).toEqual(localSpan(before));
    });

    it('ruling 21: a sent message closes the step that it names, not the one of the interview before it', () => {
      const second = { ...interview, id: 'i2', at: '2026-09-17T18:00:00Z', end: '2026-09-17T19:00:00Z' };
      const id = only(planOf(), 'thank_you').id;
      const late = { ...sent, at: '2026-09-17T20:00:00Z', step: id };
      const plan = planOf({ facts: [interview, second, late], now: '2026-09-17T20:00:00Z' });
      expect(stepsOf(plan, 'thank_you').map((it) => [it.id === id, it.state])).toEqual([
        [true, 'sent'],
        [false, 'planned'],
      ]);
    });

    it('ruling 21: a mark without a contact closes it for all', () => {
      const done = { type: 'step_done', at: '2026-09-15T22:00:00Z', kind: 'thank_you' };
      const facts = [{ ...interview, participants: ['dana', 'raj'] }, done];
      const plan = planOf({ facts, contacts: [dana, raj], now });
      expect(stepsOf(plan, 'thank_you').map((it) => it.state)).toEqual(['done', 'done']);
    });

    it('ruling 21: a message by another channel leaves the e-mail open and stays in the plan', () => {
      const plan = planOf({ facts: [interview, { ...sent, channel: 'handwritten' }], now: sent.at });
      expect(stepsOf(plan, 'thank_you').map((it) => [it.channel, it.state])).toEqual(
        expect.arrayContaining([
          ['email', 'planned'],
          ['handwritten', 'sent'],
        ]),
      );
    });
  });
});
