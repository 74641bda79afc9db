import { describe, expect, it } from '@jest/globals';
import { done, hold, lock, outcome, promise, sent } from '../../test/facts.js';
import {
  dana,
  interview,
  type Json,
  kim,
  lee,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  sam,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import type { Plan, StepKind } from '../types.js';

const second = { ...interview, id: 'i2', at: '2026-09-17T18:00:00Z', end: '2026-09-17T19:00:00Z' };
const after = '2026-09-17T20:00:00Z';
const both = [interview, second];
const states = (plan: Plan, kind: StepKind): readonly string[] => stepsOf(plan, kind).map((it) => it.state);
const instant = (text: string) => Temporal.Instant.from(text);

describe('ruling 21: what was done and sent', () => {
  it('by its id it closes just that step', () => {
    for (const kind of ['debrief', 'research', 'record_next_steps', 'thank_you'] as const) {
      const [first, other] = stepsOf(planOf({ facts: both, now: after }), kind);
      const plan = planOf({ facts: [...both, done(kind, after, { step: first!.id })], now: after });
      expect(stepsOf(plan, kind).map((it) => [it.id, it.state])).toEqual([
        [first!.id, 'done'],
        [other!.id, 'planned'],
      ]);
    }
  });

  it('else it belongs to the interview that began last before it', () => {
    for (const kind of ['debrief', 'research', 'record_next_steps', 'thank_you'] as const) {
      const at = (when: string) => states(planOf({ facts: [...both, done(kind, when)], now: after }), kind);
      expect(at(after)).toEqual(['planned', 'done']);
      expect(at('2026-09-17T18:00:00Z')).toEqual(['planned', 'done']);
      expect(at('2026-09-17T17:59:59Z')).toEqual(['done', 'planned']);
    }
  });

  it('a message matches its contact and channel; a mark without a contact closes the kind for all', () => {
    const facts = [{ ...interview, participants: ['dana', 'raj'] }];
    const at = '2026-09-15T22:00:00Z';
    const given = (fact: Json) =>
      states(planOf({ contacts: [dana, raj], facts: [...facts, fact], now: at }), 'thank_you').toSorted();
    expect(given(sent('thank_you', at))).toEqual(['planned', 'sent']);
    expect(given(done('thank_you', at))).toEqual(['done', 'done']);
    expect(given(done('thank_you', at, { contact: 'raj' }))).toEqual(['done', 'planned']);
    expect(given(sent('thank_you', at, { channel: 'handwritten' }))).toEqual(['planned', 'planned', 'sent']);
  });

  it('a message outranks a mark for the same step', () => {
    const at = '2026-09-15T22:00:00Z';
    const facts = [interview, done('thank_you', '2026-09-15T21:00:00Z'), sent('thank_you', at)];
    expect(only(planOf({ facts, now: at }), 'thank_you')).toMatchObject({ state: 'sent', at: instant(at) });
  });

  it('a message by the channel to which the employer had locked contact then closes the step', () => {
    const at = '2026-09-15T22:00:00Z';
    const locked = [interview, lock('portal'), sent('thank_you', at, { channel: 'portal' })];
    expect(only(planOf({ facts: locked, now: at }), 'thank_you')).toMatchObject({
      state: 'sent',
      channel: 'portal',
    });
  });

  it('what no rule asks for stays in the plan all the same', () => {
    const facts = [
      interview,
      done('negotiate', after),
      sent('rejection_reply', after, { contact: 'lee' }),
      done('stay_in_touch', '2026-09-15T22:00:00Z', { step: 'an old id' }),
      sent('rejection_reply', after, { contact: 'lee' }),
    ];
    const plan = planOf({ contacts: [dana, lee], facts, now: after });
    const kept = plan.steps.filter((it) => it.because[0]!.rule === 'law-7');
    expect(kept.map((it) => [it.kind, it.contact, it.channel, it.state, String(it.due)])).toEqual([
      ['stay_in_touch', undefined, undefined, 'done', '2026-09-15T22:00:00Z'],
      ['rejection_reply', 'lee', 'email', 'sent', after],
      ['rejection_reply', 'lee', 'email', 'sent', after],
      ['negotiate', undefined, undefined, 'done', after],
    ]);
    expect(kept[0]!.id).toBe('an old id');
    expect(kept.map((it) => [it.owner, it.hard])).toEqual(Array(4).fill(['candidate', false]));
    expect(new Set(kept.map((it) => it.id)).size).toBe(4);
    expect(kept[1]!.because[0]!.text).toMatch(/sent on Thu 17 Sep 2026/);
  });
});

describe('ruling 22: when facts became known, and interviews that change', () => {
  it('the same id again moves an interview', () => {
    const first = { ...interview, recorded: '2026-09-10T12:00:00Z' };
    const moved = { ...second, id: 'i1', recorded: '2026-09-15T12:00:00Z' };
    const plan = planOf({ facts: [moved, first], now: '2026-09-15T12:00:00Z' });
    expect(localSpan(only(plan, 'debrief'))[0]).toBe('2026-09-17 15:00');
    const id = (facts: readonly Json[]) =>
      only(planOf({ facts, now: '2026-09-15T12:00:00Z' }), 'thank_you').id;
    expect(id([first, moved])).toBe(id([first]));
  });

  it('without an id each is one of its own', () => {
    const { id: _, ...nameless } = interview;
    const other = { ...nameless, participants: ['raj'] };
    expect(stepsOf(planOf({ contacts: [dana, raj], facts: [nameless, other] }), 'debrief')).toHaveLength(2);
  });

  it('a cancelled one leaves its steps as cancelled', () => {
    const first = { ...interview, participants: ['raj'], recorded: '2026-09-10T12:00:00Z' };
    const cancelled = { ...first, cancelled: true, recorded: '2026-09-14T12:00:00Z' };
    const plan = planOf({ contacts: [lee, raj], facts: [cancelled, first], now: '2026-09-14T12:00:00Z' });
    expect(plan.steps.map((it) => [it.kind, it.contact, it.state])).toEqual(
      expect.arrayContaining([
        ['thank_you', 'raj', 'cancelled'],
        ['thank_you', 'lee', 'cancelled'],
        ['prepare_interview', undefined, 'cancelled'],
        ['debrief', undefined, 'cancelled'],
      ]),
    );
    for (const step of plan.steps)
      expect([step.state, step.because.at(-1)!.text]).toEqual(['cancelled', 'The interview was cancelled.']);
    expect(plan.withheld).toEqual([]);
  });

  it('one ahead that was recorded only afterwards needs no preparation', () => {
    const plan = planOf({ facts: [{ ...interview, recorded: interview.end }] });
    expect(stepsOf(plan, 'prepare_interview')).toEqual([]);
  });

  it('a direction counts from when it was recorded', () => {
    const recorded = '2026-09-15T19:04:00Z';
    const facts = [
      interview,
      { ...hold('2026-09-28'), recorded },
      hold('2026-09-21', { at: '2026-09-15T19:02:00Z' }),
    ];
    const plan = planOf({ facts });
    expect(localSpan(only(plan, 'thank_you'))[0]).toBe('2026-09-28 08:00');
    expect(plan.warnings).toHaveLength(1);
  });

  it('an interview recorded late asks for what there is time for', () => {
    const late = { ...interview, recorded: '2026-09-16T18:00:00Z' };
    const plan = planOf({ contacts: [dana, kim], facts: [late], now: '2026-09-16T18:00:00Z' });
    expect(localSpan(only(plan, 'notify_referee'))).toEqual(['2026-09-16 14:00', '2026-09-16 15:00']);
    expect(localSpan(only(plan, 'thank_you'))).toEqual(['2026-09-15 15:00', '2026-09-16 15:00']);
  });
});

describe('ruling 23: what shows itself done', () => {
  it('contact details, once everyone to be written to can be reached', () => {
    const { email: _, ...nameless } = raj;
    const facts = [{ ...interview, participants: ['dana', 'raj'] }];
    const ask = (contacts: readonly Json[], given: Json = {}) =>
      stepsOf(planOf({ contacts, facts, ...given }), 'collect_contacts').map((it) => [it.contact, it.state]);
    expect(ask([dana, nameless])).toEqual([['raj', 'planned']]);
    expect(ask([dana, raj])).toEqual([[undefined, 'done']]);
    expect(ask([dana, { ...nameless, thankYouNotes: false }])).toEqual([[undefined, 'done']]);
    const nobody = [{ ...interview, participants: [] }];
    expect(ask([dana], { facts: nobody })).toEqual([[undefined, 'planned']]);
    const marked = [...facts, done('collect_contacts', '2026-09-15T19:01:00Z')];
    expect(ask([dana, nameless], { facts: marked })).toEqual([['raj', 'done']]);
  });

  it('a number to call is not asked for, an address of a later round is asked for there', () => {
    const { email: _, ...nameless } = raj;
    const facts = [interview, promise('2026-09-18')];
    expect(only(planOf({ facts }), 'follow_up_call').state).toBe('blocked');
    expect(only(planOf({ facts }), 'collect_contacts').state).toBe('done');
    const rounds = [interview, { ...second, participants: ['raj'] }];
    const steps = stepsOf(
      planOf({ contacts: [dana, nameless], facts: rounds, now: after }),
      'collect_contacts',
    );
    expect(steps.map((it) => [it.contact, it.state])).toEqual([
      [undefined, 'done'],
      ['raj', 'planned'],
    ]);
    const { email: __, ...scheduler } = lee;
    const asked = stepsOf(
      planOf({ contacts: [dana, scheduler], facts: both, now: after }),
      'collect_contacts',
    );
    expect(asked.map((it) => [it.contact, it.state])).toEqual([
      [undefined, 'done'],
      ['lee', 'planned'],
    ]);
  });

  it('next steps, once a direction was recorded from the interview on', () => {
    const at = (when: string, recorded?: string) =>
      only(
        planOf({ facts: [interview, promise('2026-10-01', { at: when, ...(recorded && { recorded }) })] }),
        'record_next_steps',
      );
    expect(at('2026-09-15T17:59:00Z').state).toBe('planned');
    expect(at('2026-09-15T18:00:00Z')).toMatchObject({ state: 'done', at: instant('2026-09-15T18:00:00Z') });
    expect(at('2026-09-15T17:59:00Z', '2026-09-15T19:01:00Z')).toMatchObject({
      state: 'done',
      at: instant('2026-09-15T19:01:00Z'),
    });
  });

  it('a debrief, once one was written for that interview', () => {
    const debrief = { type: 'debrief', at: after };
    expect(states(planOf({ facts: [...both, debrief], now: after }), 'debrief')).toEqual(['planned', 'done']);
  });
});

describe('ruling 24: states', () => {
  it('blocked comes before waiting, waiting before planned', () => {
    const { email: _, ...nameless } = dana;
    const state = (contact: Json, ...facts: Json[]) =>
      only(planOf({ contacts: [contact], facts: [interview, ...facts] }), 'thank_you').state;
    expect(state(nameless, hold('2026-09-21'))).toBe('blocked');
    expect(state(dana, hold('2026-09-21'))).toBe('waiting');
    expect(state(dana)).toBe('planned');
  });

  it('waiting ends when its time has come', () => {
    const facts = [interview, hold('2026-09-21')];
    const at = (now: string) => planOf({ facts, now });
    const waiting = at('2026-09-21T11:59:59Z');
    expect(only(waiting, 'thank_you').state).toBe('waiting');
    expect(waiting.replanAt?.toString()).toBe('2026-09-21T12:00:00Z');
    expect(only(at('2026-09-21T12:00:00Z'), 'thank_you').state).toBe('planned');
  });

  it('what is sent keeps its dates and tells when, whatever comes later', () => {
    const at = '2026-09-15T22:00:00Z';
    const before = only(planOf({ now: at }), 'thank_you');
    const later = { at: '2026-09-16T19:00:00Z' };
    const facts = [interview, sent('thank_you', at), lock('portal', later), hold('2026-09-30', later)];
    const after = only(
      planOf({
        facts: [...facts, outcome('rejection', '2026-10-20T14:00:00Z')],
        now: '2026-10-30T12:00:00Z',
      }),
      'thank_you',
    );
    expect(after).toMatchObject({ state: 'sent', id: before.id, at: instant(at), channel: 'email' });
    expect(localSpan(after)).toEqual(localSpan(before));
  });
});

describe('ruling 25: output', () => {
  it('withheld holds what an event called for, not what is not due to exist yet', () => {
    expect(planOf().withheld.map((it) => it.kind)).toEqual(['follow_up_call']);
    expect(planOf({ facts: [] })).toEqual({ steps: [], withheld: [], warnings: [], replanAt: undefined });
  });

  it('the plan names the first instant at which it would change', () => {
    expect(planOf().replanAt?.toString()).toBe('2026-09-16T19:00:00Z');
    expect(planOf({ now: '2026-09-16T19:00:00Z' }).replanAt?.toString()).toBe('2026-09-21T04:00:00Z');
    const ahead = { ...interview, recorded: '2026-09-10T14:00:00Z' };
    expect(planOf({ facts: [ahead], now: '2026-09-10T14:00:00Z' }).replanAt?.toString()).toBe(interview.at);
    const quiet = planOf({
      playbook: 'guide-b',
      facts: [interview, outcome('withdrawn', '2026-09-15T20:00:00Z')],
      now: '2026-09-15T20:00:00Z',
    });
    expect(quiet.replanAt).toBeUndefined();
  });

  it('steps come by due, then by kind', () => {
    const kinds = planOf({ contacts: [dana, sam] }).steps.map((it) => it.kind);
    expect(kinds).toEqual([
      'collect_contacts',
      'debrief',
      'record_next_steps',
      'thank_you',
      'inform_referrer',
      'keep_applying',
      'research',
      'follow_up',
      'follow_up',
      'follow_up',
    ]);
  });

  it('laws are cited as law-N, rows of the guides by their names', () => {
    const plan = planOf({ facts: [interview, hold('2026-09-21')] });
    const cited = plan.steps.flatMap((it) => it.because);
    for (const { rule } of cited.filter((it) => it.rule.startsWith('law'))) expect(rule).toMatch(/^law-\d$/);
    expect(rowsOf(withheldOf(planOf({ playbook: 'guide-b-prime' }), 'thank_you')[0]!)).toEqual([
      'thank-you',
      'B′',
    ]);
  });
});
