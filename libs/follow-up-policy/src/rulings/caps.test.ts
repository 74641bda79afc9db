import { describe, expect, it } from '@jest/globals';
import { done, hold, outcome, promise, reply, sent } from '../../test/facts.js';
import {
  dana,
  danaOnPhone,
  daysOf,
  interview,
  type Json,
  local,
  localSpan,
  only,
  planOf,
  rowsOf,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import { presets } from '../presets/presets.js';

const touched = (...recentTouches: string[]) => [{ ...danaOnPhone, recentTouches }];
const withCap = (cap: Json) => ({ ...presets.balanced.document, name: 'own', cap });

describe('ruling 8: what is late', () => {
  it('a soft contact is dated anew from now and keeps since when it is overdue', () => {
    for (const [now, day] of [
      ['2026-09-29T21:59:59Z', '2026-09-29'],
      ['2026-09-29T22:00:00Z', '2026-09-30'],
      ['2026-10-03T12:00:00Z', '2026-10-05'],
    ] as const) {
      const [first] = stepsOf(planOf({ now }), 'follow_up');
      expect(localSpan(first!)).toEqual([`${day} 08:00`, `${day} 18:00`]);
      expect(first!.overdueSince?.toString()).toBe(day === '2026-09-29' ? undefined : '2026-09-29T22:00:00Z');
      expect(first!.state).toBe('planned');
    }
  });

  it('a call goes to the next window', () => {
    const facts = [interview, promise('2026-09-18')];
    const at = (now: string) => only(planOf({ contacts: [danaOnPhone], facts, now }), 'follow_up_call');
    expect(localSpan(at('2026-09-22T14:29:59Z'))).toEqual(['2026-09-22 09:45', '2026-09-22 10:30']);
    const missed = at('2026-09-22T14:30:00Z');
    expect(localSpan(missed)).toEqual(['2026-09-22 14:45', '2026-09-22 15:30']);
    expect(local(missed.overdueSince!)).toBe('2026-09-22 10:30');
    expect(localSpan(at('2026-09-25T20:00:00Z'))).toEqual(['2026-09-28 09:45', '2026-09-28 10:30']);
  });

  it('a hard one keeps its date, with a warning', () => {
    const due = '2026-09-16T19:00:00Z';
    expect(planOf({ now: '2026-09-16T18:59:59Z' }).warnings).toEqual([]);
    const late = planOf({ now: due });
    const step = only(late, 'thank_you');
    expect([step.due.toString(), step.overdueSince]).toEqual([due, undefined]);
    expect(late.warnings).toMatchObject([{ code: 'deadline_passed', step: step.id }]);
    const review = planOf({
      facts: [interview, outcome('offer', '2026-09-16T14:00:00Z')],
      now: '2026-09-19T04:00:00Z',
    });
    expect(review.warnings.map((it) => it.step)).toContain(only(review, 'offer_review').id);
  });

  it('a thank-you is given up 5 business days after its due, to the minute', () => {
    const due = Temporal.Instant.from('2026-09-23T19:00:00Z');
    const before = planOf({ now: due.subtract({ seconds: 1 }).toString() });
    expect(only(before, 'thank_you').state).toBe('planned');
    expect(before.replanAt?.equals(due)).toBe(true);
    const after = planOf({ now: due.toString() });
    expect(stepsOf(after, 'thank_you')).toEqual([]);
    expect(withheldOf(after, 'thank_you').map(rowsOf)).toEqual([['thank-you', 'B1']]);
    expect(withheldOf(after, 'thank_you')[0]!.because[0]!.text).toMatch(/more than 5 business days/);
  });

  it('a hold that came when it was too late already does not bring it back', () => {
    const late = hold('2026-10-01', { at: '2026-09-24T14:00:00Z' });
    const plan = planOf({ facts: [interview, late], now: '2026-09-25T14:00:00Z' });
    expect(stepsOf(plan, 'thank_you')).toEqual([]);
    const inTime = hold('2026-10-01', { at: '2026-09-22T14:00:00Z' });
    const held = planOf({ facts: [interview, inTime], now: '2026-09-25T14:00:00Z' });
    expect(localSpan(only(held, 'thank_you'))).toEqual(['2026-10-01 08:00', '2026-10-01 21:00']);
  });
});

describe('ruling 9: caps', () => {
  const now = '2026-09-28T14:00:00Z';
  /** Seven times 24 hours before the first follow-up's due, 29 September at 18:00. */
  const weekBefore = '2026-09-22T22:00:00Z';

  it.each<[string, readonly string[], string, string]>([
    ['two, the week over to the second', [weekBefore, weekBefore], '2026-09-29', 'planned'],
    ['one within the week', [weekBefore, '2026-09-25T14:00:00Z'], '2026-09-29', 'planned'],
    [
      'two within the week by a second',
      ['2026-09-22T22:00:01Z', '2026-09-25T14:00:00Z'],
      '2026-09-30',
      'waiting',
    ],
    ['two of yesterday', ['2026-09-27T14:00:00Z', '2026-09-27T15:00:00Z'], '2026-10-05', 'waiting'],
    [
      'many',
      ['2026-09-22T23:00:00Z', '2026-09-23T14:00:00Z', '2026-09-25T14:00:00Z'],
      '2026-09-30',
      'waiting',
    ],
  ])('%s', (_, touches, day, state) => {
    const [first] = stepsOf(planOf({ contacts: touched(...touches), now }), 'follow_up');
    expect([daysOf([first!])[0], first!.state]).toEqual([day, state]);
    expect(rowsOf(first!).includes('law-3')).toBe(state === 'waiting');
  });

  it('what it moved counts down again from there', () => {
    const contacts = touched('2026-09-27T14:00:00Z', '2026-09-27T15:00:00Z');
    expect(daysOf(stepsOf(planOf({ contacts, now }), 'follow_up'))).toEqual([
      '2026-10-05',
      '2026-10-19',
      '2026-11-02',
    ]);
  });

  it('own messages come from the facts, calls and feedback requests too', () => {
    const facts = [
      interview,
      sent('follow_up_call', '2026-09-24T14:00:00Z', { channel: 'phone' }),
      sent('feedback_request', '2026-09-25T14:00:00Z'),
    ];
    const [first] = stepsOf(planOf({ facts, now }), 'follow_up');
    expect([daysOf([first!])[0], first!.state]).toEqual(['2026-10-01', 'waiting']);
    const thanks = [
      interview,
      sent('thank_you', '2026-09-24T14:00:00Z'),
      sent('submit', '2026-09-25T14:00:00Z'),
    ];
    expect(daysOf(stepsOf(planOf({ facts: thanks, now }), 'follow_up'))[0]).toBe('2026-09-29');
    const others = facts.map((it) => ({ ...it, ...('contact' in it && { contact: 'lee' }) }));
    const lee = { ...dana, id: 'lee', name: 'Lee Wong', roles: ['hr'] };
    expect(daysOf(stepsOf(planOf({ contacts: [dana, lee], facts: others, now }), 'follow_up'))[0]).toBe(
      '2026-09-29',
    );
  });

  it.each<[string, Json, string | undefined]>([
    [
      'two that lie further apart than the span never count together',
      { messages: 2, hours: 240 },
      '2026-09-30',
    ],
    ['one that comes later counts as well', { messages: 1, hours: 144 }, '2026-10-13'],
    ['one is far enough away on either side', { messages: 1, hours: 96 }, '2026-09-30'],
    ['there is room nowhere within 14 days', { messages: 1, hours: 168 }, undefined],
  ])('a call between two follow-ups: %s', (_, cap, day) => {
    // Follow-ups on 21 September, 5 and 19 October.
    const facts = [interview, promise('2026-09-18'), hold('2026-09-30', { channel: 'phone' })];
    const plan = planOf({
      contacts: [danaOnPhone],
      facts,
      playbook: withCap(cap),
      now: '2026-09-16T15:00:00Z',
    });
    expect(daysOf(stepsOf(plan, 'follow_up_call'))).toEqual(day ? [day] : []);
    expect(withheldOf(plan, 'follow_up_call')).toHaveLength(day ? 0 : 1);
    expect(daysOf(stepsOf(plan, 'follow_up'))).toEqual(['2026-09-21', '2026-10-05', '2026-10-19']);
  });

  it('a planned message counts at its due, so a follow-up and a call of one week leave no room for a third', () => {
    const facts = [interview, promise('2026-09-18')];
    const contacts = touched('2026-09-16T14:00:00Z');
    const plan = planOf({ contacts, facts, now: '2026-09-16T15:00:00Z' });
    expect(localSpan(stepsOf(plan, 'follow_up')[0]!)[0]).toBe('2026-09-21 08:00');
    const call = only(plan, 'follow_up_call');
    expect(localSpan(call)).toEqual(['2026-09-23 09:45', '2026-09-23 10:30']);
    expect(call.state).toBe('waiting');
    expect(rowsOf(call)).toEqual(expect.arrayContaining(['law-3', 'A6']));
    const free = planOf({ contacts: [danaOnPhone], facts, now: '2026-09-16T15:00:00Z' });
    expect(localSpan(only(free, 'follow_up_call'))[0]).toBe('2026-09-22 09:45');
  });

  it('calls do not use up follow-ups', () => {
    const calls = ['2026-09-17', '2026-09-18', '2026-09-21'].map((day) =>
      sent('follow_up_call', `${day}T14:00:00Z`, { channel: 'phone' }),
    );
    const plan = planOf({ facts: [interview, ...calls], now: '2026-09-22T14:00:00Z' });
    expect(stepsOf(plan, 'follow_up').filter((it) => it.state !== 'sent')).toHaveLength(3);
  });

  it('what cannot go within 14 days is withheld', () => {
    const fits = (hours: number) =>
      planOf({ playbook: withCap({ messages: 1, hours }), contacts: touched('2026-09-28T13:00:00Z'), now });
    expect(daysOf(stepsOf(fits(24 * 14), 'follow_up'))[0]).toBe('2026-10-13');
    const full = fits(24 * 16);
    expect(stepsOf(full, 'follow_up')).toEqual([]);
    expect(withheldOf(full, 'follow_up').map(rowsOf)).toEqual([['law-3', 'A6']]);
    expect(withheldOf(full, 'follow_up')[0]!.because[0]!.text).toMatch(/two weeks/);
  });

  it('a call for which a short cap leaves no window is withheld', () => {
    const facts = [interview, promise('2026-09-18')];
    const playbook = withCap({ messages: 1, hours: 168 });
    const plan = planOf({ playbook, contacts: [danaOnPhone], facts });
    expect(stepsOf(plan, 'follow_up_call')).toEqual([]);
    expect(withheldOf(plan, 'follow_up_call').map(rowsOf)).toEqual([['law-3', 'A6']]);
  });

  it('the limit of unanswered ones withholds, it does not wait', () => {
    const facts = ['2026-09-29', '2026-10-13', '2026-10-27'].map((day) =>
      sent('follow_up', `${day}T14:00:00Z`),
    );
    const plan = planOf({ facts: [interview, ...facts], now: '2026-10-28T14:00:00Z' });
    expect(withheldOf(plan, 'follow_up').map(rowsOf)).toEqual([['follow-up', 'E7']]);
    expect(withheldOf(plan, 'follow_up')[0]!.because[0]!.text).toMatch(/^3 follow-ups are unanswered/);
    const one = planOf({ playbook: 'guide-b', facts: [interview, facts[0]!], now: '2026-09-30T14:00:00Z' });
    expect(withheldOf(one, 'follow_up')[0]!.because[0]!.text).toMatch(/^One follow-up is unanswered/);
  });

  it('a feedback request keeps to the cap, the reply to a rejection does not', () => {
    const at = '2026-09-28T14:00:00Z';
    const contacts = touched('2026-09-27T14:00:00Z', '2026-09-27T15:00:00Z');
    const plan = planOf({ contacts, facts: [interview, outcome('rejection', at)], now: at });
    expect(localSpan(only(plan, 'rejection_reply'))[0]).toBe('2026-09-28 10:00');
    const request = only(plan, 'feedback_request');
    expect([request.state, localSpan(request)]).toEqual([
      'waiting',
      ['2026-10-05 08:00', '2026-10-05 18:00'],
    ]);
  });

  it('signs of life keep to it too', () => {
    const at = '2026-09-28T14:00:00Z';
    const contacts = touched('2026-12-23T14:00:00Z', '2026-12-24T15:00:00Z');
    const given = {
      contacts,
      facts: [interview, outcome('rejection', at), sent('feedback_request', at)],
      application: { dreamJob: true },
    };
    const [first] = stepsOf(planOf({ ...given, now: '2026-12-27T15:00:00Z' }), 'stay_in_touch');
    expect([first!.state, daysOf([first!])[0]]).toEqual(['waiting', '2026-12-30']);
  });

  it('a mark that names nobody may have been to anybody', () => {
    const facts = [interview, done('follow_up_call', '2026-09-25T14:00:00Z'), reply('2026-09-15T20:00:00Z')];
    const followUp = (...touches: string[]) =>
      stepsOf(planOf({ contacts: touched(...touches), facts, now }), 'follow_up')[0]!;
    expect(followUp().state).toBe('planned');
    expect([followUp('2026-09-26T14:00:00Z').state, ...daysOf([followUp('2026-09-26T14:00:00Z')])]).toEqual([
      'waiting',
      '2026-10-02',
    ]);
  });

  it('one that is dated anew waits for a later day once the last full one is over', () => {
    const contacts = touched('2026-10-05T14:00:00Z', '2026-10-05T15:00:00Z');
    const plan = planOf({ contacts, now: '2026-10-06T14:00:00Z' });
    const [first] = stepsOf(plan, 'follow_up');
    expect(first!.state).toBe('waiting');
    expect(local(first!.overdueSince!)).toBe('2026-09-29 18:00');
    expect(daysOf([first!])[0]).toBe('2026-10-13');
    expect(first!.because.find((it) => it.rule === 'law-3')?.text).toMatch(/at most 2 .* in any 7 days/);
    expect(first!.because.find((it) => it.rule === 'law-2')?.text).toBe(
      'It was due on Tue 29 Sep 2026 and is dated anew.',
    );
    const full = planOf({ contacts, now: '2026-10-09T21:59:59Z', employer: { thankYouNotes: false } });
    expect(full.replanAt?.toString()).toBe('2026-10-09T22:00:00Z');
  });
});
