import { describe, expect, it } from '@jest/globals';
import { done, hold, lock, outcome, sent } from '../../test/facts.js';
import {
  dana,
  daysOf,
  interview,
  type Json,
  lee,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import type { Plan } from '../types.js';

const second = { ...interview, id: 'i2', at: '2026-10-06T18:00:00Z', end: '2026-10-06T19:00:00Z' };
const followUps = (plan: Plan) => stepsOf(plan, 'follow_up').map((it) => `${daysOf([it])[0]} ${it.state}`);

describe('follow-ups that were sent', () => {
  const first = sent('follow_up', '2026-09-29T14:00:00Z');

  it('keep the id and the dates that they had, and are numbered within their round', () => {
    const open = stepsOf(planOf({ now: '2026-09-29T14:00:00Z' }), 'follow_up');
    const one = stepsOf(planOf({ facts: [interview, first], now: '2026-09-29T15:00:00Z' }), 'follow_up');
    expect(one.map((it) => it.id)).toEqual(open.map((it) => it.id));
    expect(localSpan(one[0]!)).toEqual(localSpan(open[0]!));
    const facts = [interview, first, second, sent('follow_up', '2026-10-20T14:00:00Z')];
    const two = stepsOf(planOf({ facts, now: '2026-10-21T14:00:00Z' }), 'follow_up');
    expect(two.map((it) => [daysOf([it])[0], it.state])).toEqual([
      ['2026-09-29', 'sent'],
      ['2026-10-20', 'sent'],
      // Tuesday 3 November is Election Day, a holiday in New York.
      ['2026-11-04', 'planned'],
    ]);
    expect(new Set(two.map((it) => it.id)).size).toBe(3);
    const between = stepsOf(
      planOf({ facts: [interview, first, second], now: '2026-10-07T14:00:00Z' }),
      'follow_up',
    );
    expect(between.map((it) => it.id).slice(1, 2)).toEqual([two[1]!.id]);
  });

  it('the second sent ahead of the first keeps its id and dates, and the first waits its turn after it', () => {
    const at = '2026-09-29T15:00:00Z';
    const planned = stepsOf(planOf({ now: at }), 'follow_up');
    const facts = [interview, { ...first, step: planned[1]!.id }];
    const after = stepsOf(planOf({ facts, now: at }), 'follow_up');
    expect(after.map((it) => [it.id, daysOf([it])[0], it.state])).toEqual([
      [planned[0]!.id, '2026-10-13', 'planned'],
      [planned[1]!.id, '2026-10-13', 'sent'],
      [planned[2]!.id, '2026-10-27', 'planned'],
    ]);
  });

  it('two words of one step, a mark and a message, count once', () => {
    const step = stepsOf(planOf(), 'follow_up')[0]!.id;
    for (const at of ['2026-09-29T13:00:00Z', '2026-09-30T14:00:00Z']) {
      const facts = [interview, { ...first, step }, done('follow_up', at, { step })];
      const steps = stepsOf(planOf({ facts, now: '2026-10-01T14:00:00Z' }), 'follow_up');
      expect(steps.map((it) => [daysOf([it])[0], it.state])).toEqual([
        ['2026-09-29', 'sent'],
        ['2026-10-13', 'planned'],
        ['2026-10-27', 'planned'],
      ]);
    }
  });

  it('a step that was named keeps that name; a mark without a contact is one to who decides', () => {
    const id = stepsOf(planOf(), 'follow_up')[1]!.id;
    const named = planOf({ facts: [interview, { ...first, step: id }], now: '2026-09-29T15:00:00Z' });
    expect(stepsOf(named, 'follow_up').find((it) => it.id === id)!.state).toBe('sent');
    const unknown = planOf({ facts: [interview, { ...first, step: 'gone' }], now: '2026-09-29T15:00:00Z' });
    expect(stepsOf(unknown, 'follow_up')[0]!.id).toBe(stepsOf(planOf(), 'follow_up')[0]!.id);
    const facts = [interview, done('follow_up', '2026-09-29T14:00:00Z')];
    const marked = stepsOf(planOf({ facts, now: '2026-09-29T15:00:00Z' }), 'follow_up');
    expect(marked[0]).toMatchObject({ contact: 'dana', channel: 'email', state: 'done' });
    expect(marked).toHaveLength(3);
    expect(rowsOf(marked[0]!)).toContain('A3');
  });

  it('to someone else or by another channel count all the same', () => {
    const facts = [interview, { ...first, contact: 'raj', channel: 'phone' }];
    const steps = stepsOf(planOf({ contacts: [dana, raj], facts, now: '2026-09-30T15:00:00Z' }), 'follow_up');
    expect(steps.map((it) => [it.contact, it.channel, it.state])).toEqual([
      ['raj', 'phone', 'sent'],
      ['dana', 'email', 'planned'],
      ['dana', 'email', 'planned'],
    ]);
    expect(daysOf(steps)).toEqual(['2026-09-29', '2026-10-13', '2026-10-27']);
  });

  it('before any interview, or with nobody to name, they stay as they were done', () => {
    const early = sent('follow_up', '2026-09-14T14:00:00Z');
    const [step] = stepsOf(planOf({ facts: [interview, early] }), 'follow_up');
    expect([step!.state, String(step!.notBefore), String(step!.due)]).toEqual([
      'sent',
      early['at'],
      early['at'],
    ]);
    expect(step!.because.at(-1)).toMatchObject({ rule: 'law-7' });
    const nobody = [{ ...interview, participants: [] }, done('follow_up', '2026-09-29T14:00:00Z')];
    const [alone] = stepsOf(
      planOf({ contacts: [], facts: nobody, now: '2026-09-30T14:00:00Z' }),
      'follow_up',
    );
    expect(alone).toMatchObject({ contact: undefined, state: 'done' });
    expect(alone!.because.map((it) => it.rule)).toEqual(['law-7']);
  });

  it('after the employer’s lock they go by that channel', () => {
    const plan = planOf({
      facts: [interview, first, lock('portal', { at: '2026-09-30T14:00:00Z' })],
      now: '2026-09-30T15:00:00Z',
    });
    const [was, next] = stepsOf(plan, 'follow_up');
    expect([was!.channel, next!.channel]).toEqual(['email', 'portal']);
    expect(rowsOf(next!)).toEqual(expect.arrayContaining(['law-1', 'D2']));
    expect(rowsOf(was!)).not.toContain('law-1');
  });

  it('the cap leaves no room: the rest is withheld, once', () => {
    const recentTouches = ['2026-10-11T14:00:00Z', '2026-10-12T14:00:00Z'];
    const contacts = [{ ...dana, recentTouches }];
    const plan = planOf({ contacts, facts: [interview, first], now: '2026-10-12T15:00:00Z' });
    expect(followUps(plan)).toEqual(['2026-09-29 sent', '2026-10-19 waiting', '2026-11-02 planned']);
    expect(withheldOf(plan, 'follow_up')).toEqual([]);
  });

  it('a hold that ends within the day leaves the rest of it', () => {
    const plan = planOf({
      facts: [
        interview,
        hold('2026-09-29T16:00:00Z', { contact: 'dana' }),
        sent('thank_you', '2026-09-15T19:01:00Z'),
      ],
      now: '2026-09-15T19:05:00Z',
    });
    const [step] = stepsOf(plan, 'follow_up');
    expect([step!.state, ...localSpan(step!)]).toEqual(['waiting', '2026-09-29 12:00', '2026-09-29 18:00']);
    expect(rowsOf(step!)).toEqual(expect.arrayContaining(['law-1', 'B2']));
  });

  it('those that an outcome ended change nothing later, and take no room under the cap', () => {
    const facts = [interview, outcome('rejection', '2026-09-28T14:00:00Z')];
    const plan = planOf({ facts, now: '2026-09-28T14:00:00Z' });
    expect(only(plan, 'feedback_request').state).toBe('planned');
    expect(plan.replanAt?.toString()).toBe('2026-10-01T01:00:00Z');
  });
});

describe('a thank-you that a hold moved and that never went', () => {
  const held = [interview, hold('2026-10-05')];
  const lastDay = '2026-10-14T00:59:59Z';
  const givenUp = '2026-10-14T01:00:00Z';

  it('counts on for the follow-ups once it is given up', () => {
    expect(withheldOf(planOf({ facts: held, now: lastDay }), 'thank_you')).toEqual([]);
    const plan = planOf({ facts: held, now: givenUp });
    expect(withheldOf(plan, 'thank_you')).toHaveLength(1);
    expect(followUps(plan)).toEqual(['2026-10-19 planned', '2026-11-02 planned', '2026-11-16 planned']);
    expect(stepsOf(plan, 'follow_up')).toEqual(stepsOf(planOf({ facts: held, now: lastDay }), 'follow_up'));
  });

  it('counts on for one that was sent to somebody else, which keeps its dates', () => {
    const facts = [...held, sent('follow_up', '2026-10-06T14:00:00Z', { contact: 'raj' })];
    const [before, after] = [lastDay, givenUp].map(
      (now) => stepsOf(planOf({ contacts: [dana, raj], facts, now }), 'follow_up', 'raj')[0]!,
    );
    expect(after).toEqual(before);
    expect(localSpan(after!)).toEqual(['2026-10-19 08:00', '2026-10-19 18:00']);
  });

  it('counts for none where it was given up before the hold', () => {
    const late = hold('2026-10-05', { at: '2026-09-24T14:00:00Z' });
    const plan = planOf({ facts: [interview, late], now: '2026-09-25T14:00:00Z' });
    expect(followUps(plan)[0]).toBe('2026-10-05 waiting');
  });
});

describe('weeks of other applications', () => {
  const weeks = (plan: Plan) => stepsOf(plan, 'keep_applying').map((it) => `${daysOf([it])[0]} ${it.state}`);

  it('only the current one is planned; those that were done stay', () => {
    const facts = [
      interview,
      done('keep_applying', '2026-09-16T14:00:00Z'),
      done('keep_applying', '2026-09-17T14:00:00Z'),
    ];
    expect(weeks(planOf({ facts, now: '2026-09-17T15:00:00Z' }))).toEqual(['2026-09-14 done']);
    expect(weeks(planOf({ facts, now: '2026-10-01T15:00:00Z' }))).toEqual([
      '2026-09-14 done',
      '2026-09-28 planned',
    ]);
    const two = [...facts, done('keep_applying', '2026-09-30T14:00:00Z')];
    expect(weeks(planOf({ facts: two, now: '2026-10-13T15:00:00Z' }))).toEqual([
      '2026-09-14 done',
      '2026-09-28 done',
      '2026-10-12 planned',
    ]);
    const ids = stepsOf(planOf({ facts: two, now: '2026-10-13T15:00:00Z' }), 'keep_applying').map(
      (it) => it.id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('by its id a week is closed late', () => {
    const id = only(planOf(), 'keep_applying').id;
    const late = [interview, done('keep_applying', '2026-09-22T14:00:00Z', { step: id })];
    const plan = planOf({ facts: late, now: '2026-09-22T15:00:00Z' });
    expect(stepsOf(plan, 'keep_applying').some((it) => it.id === id && it.state === 'done')).toBe(true);
  });

  it('begin with the end of the first interview, on the Monday before it', () => {
    const first = { ...interview, recorded: '2026-09-14T14:00:00Z' };
    const before = planOf({ facts: [first], now: '2026-09-15T18:59:59Z' });
    expect(weeks(before)).toEqual([]);
    expect(weeks(planOf({ facts: [first], now: interview.end }))).toEqual(['2026-09-14 planned']);
    const sunday = { ...interview, at: '2026-09-20T18:00:00Z', end: '2026-09-20T19:00:00Z' };
    expect(weeks(planOf({ facts: [sunday], now: sunday.end }))).toEqual(['2026-09-14 planned']);
    const monday = planOf({ facts: [sunday], now: '2026-09-21T04:00:00Z' });
    expect(weeks(monday)).toEqual(['2026-09-21 planned']);
  });
});

describe('preparation', () => {
  const recorded = '2026-09-10T14:00:00Z';
  const rounds = [
    { ...interview, recorded },
    { ...second, recorded },
  ];
  const states = (plan: Plan) =>
    stepsOf(plan, 'prepare_interview').map((it) => `${daysOf([it])[0]} ${it.state}`);

  it('is for each interview, from 72 hours before it or from when it was recorded', () => {
    expect(states(planOf({ facts: rounds, now: recorded }))).toEqual([
      '2026-09-12 planned',
      '2026-10-03 planned',
    ]);
    const late = { ...interview, recorded: '2026-09-15T14:00:00Z' };
    expect(
      localSpan(only(planOf({ facts: [late], now: '2026-09-15T14:00:00Z' }), 'prepare_interview')),
    ).toEqual(['2026-09-15 10:00', '2026-09-15 14:00']);
  });

  it('done it belongs to the next interview; undone it ends when that begins', () => {
    const at = (when: string) =>
      states(planOf({ facts: [...rounds, done('prepare_interview', when)], now: when }));
    expect(at('2026-09-14T14:00:00Z')).toEqual(['2026-09-12 done', '2026-10-03 planned']);
    expect(at('2026-09-15T18:00:00Z')).toEqual(['2026-09-12 cancelled', '2026-10-03 done']);
    expect(at('2026-10-05T18:00:00Z')).toEqual(['2026-09-12 cancelled', '2026-10-03 done']);
    const begun = planOf({ facts: [rounds[0]!], now: interview.at });
    expect(only(begun, 'prepare_interview').because.at(-1)).toMatchObject({ rule: 'law-4', row: 'D4' });
  });

  it('an outcome before the interview ends it, and tells so even when the day is past', () => {
    const facts = [rounds[0]!, outcome('withdrawn', '2026-09-14T14:00:00Z')];
    const step = only(planOf({ facts, now: '2026-09-20T14:00:00Z' }), 'prepare_interview');
    expect(step.because.at(-1)!.text).toMatch(/withdrawn/);
    const after = [rounds[0]!, outcome('withdrawn', '2026-09-16T14:00:00Z')];
    const begun = only(planOf({ facts: after, now: '2026-09-20T14:00:00Z' }), 'prepare_interview');
    expect(begun.because.at(-1)!.text).toMatch(/begun/);
  });
});

describe('what is done or over asks for nothing more', () => {
  it('no warning, no later change, and just the reasons of its rule', () => {
    const at = '2026-09-15T22:00:00Z';
    const now = '2026-09-17T14:00:00Z';
    const over = planOf({ facts: [interview, sent('thank_you', at)], now });
    expect(over.warnings).toEqual([]);
    expect(over.replanAt?.toString()).toBe('2026-09-21T04:00:00Z');
    const rejected = planOf({ playbook: 'guide-a', facts: [interview, outcome('rejection', at)], now });
    expect([rejected.warnings, rejected.replanAt?.toString()]).toEqual([[], '2026-09-21T04:00:00Z']);
    const locked = [interview, lock('portal'), sent('thank_you', at, { channel: 'portal' })];
    const step = only(planOf({ facts: locked, now }), 'thank_you');
    expect(rowsOf(step)).toEqual(['thank-you', 'B1', 'thank-you', 'E1', 'thank-you', 'A1']);
    const moved = only(planOf({ facts: [interview, lock('portal')] }), 'thank_you');
    expect(rowsOf(moved)).toEqual(['thank-you', 'B1', 'thank-you', 'E1', 'thank-you', 'A1', 'law-1', 'D2']);
  });

  it('somebody who opted out since, or whom notes are not wanted for, was thanked all the same', () => {
    const at = '2026-09-15T22:00:00Z';
    const facts = [interview, sent('thank_you', at)];
    const contacts = [{ ...dana, optedOut: true, thankYouNotes: false }, lee];
    const plan = planOf({ contacts, facts: facts as Json[], now: at });
    expect(only(plan, 'thank_you', 'dana').state).toBe('sent');
    expect(withheldOf(plan, 'thank_you')).toEqual([]);
  });
});
