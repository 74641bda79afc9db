import { describe, expect, it } from '@jest/globals';
import { contactAt, outcome, promise, sent, submit } from '../../test/facts.js';
import {
  dana,
  daysOf,
  interview,
  type Json,
  kim,
  localSpan,
  only,
  planOf,
  rowsOf,
  sam,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import type { Plan, StepKind, StepState } from '../types.js';

const contacts = [{ ...dana, phone: '+1 212 555 0100' }, sam, kim];
const asked = [
  submit('references'),
  submit('a test', { how: 'test' }),
  contactAt('2026-09-17'),
  promise('2026-09-18'),
];
const now = '2026-09-16T14:00:00Z';
const ahead = {
  ...interview,
  id: 'i2',
  at: '2026-09-29T18:00:00Z',
  end: '2026-09-29T19:00:00Z',
  recorded: '2026-09-16T10:00:00Z',
};
const stateOf = (plan: Plan, kind: StepKind): string =>
  [...new Set(stepsOf(plan, kind).map((it) => it.state))].join();

type OutcomeType = 'rejection' | 'withdrawn' | 'declined' | 'offer' | 'accepted';
const columns = [
  'thank_you',
  'submit',
  'directed_contact',
  'follow_up',
  'follow_up_call',
  'notify_referee',
  'inform_referrer',
  'debrief',
  'keep_applying',
] as const;
const stays = (except: readonly StepKind[]): Record<string, 'stays' | 'ends'> =>
  Object.fromEntries(columns.map((kind) => [kind, except.includes(kind) ? 'ends' : 'stays']));

/** The table of what each outcome stops. */
const table: Record<OutcomeType, Record<string, 'stays' | 'ends'>> = {
  rejection: stays([...columns.slice(0, 7)]),
  withdrawn: stays([...columns.slice(0, 7)]),
  declined: stays([...columns.slice(0, 7)]),
  offer: stays(['follow_up', 'follow_up_call']),
  accepted: stays([
    'thank_you',
    'follow_up',
    'follow_up_call',
    'notify_referee',
    'inform_referrer',
    'keep_applying',
  ]),
};
const types = Object.keys(table) as OutcomeType[];
const why: Record<OutcomeType, RegExp> = {
  rejection: /chose someone else/,
  withdrawn: /withdrawn/,
  declined: /declined/,
  offer: /There is an offer/,
  accepted: /accepted/,
};

describe('the table of outcomes', () => {
  const before = planOf({ contacts, facts: [interview, ...asked], now });

  it.each(types.flatMap((type) => columns.map((kind) => [type, kind] as const)))('%s: %s', (type, kind) => {
    const plan = planOf({ contacts, facts: [interview, ...asked, outcome(type, now)], now });
    const open = stepsOf(before, kind);
    const steps = stepsOf(plan, kind);
    expect(open.length).toBeGreaterThan(0);
    expect(steps.map((it) => it.id)).toEqual(open.map((it) => it.id));
    for (const [index, step] of steps.entries()) {
      const ends = table[type][kind] === 'ends';
      expect(step.state).toBe(ends ? 'cancelled' : open[index]!.state);
      if (ends)
        expect(step.because.at(-1)).toMatchObject({ rule: 'law-4', text: expect.stringMatching(why[type]) });
    }
    expect(withheldOf(plan, kind)).toEqual([]);
  });

  it.each<[OutcomeType, StepState]>([
    ['rejection', 'cancelled'],
    ['withdrawn', 'cancelled'],
    ['declined', 'cancelled'],
    ['offer', 'planned'],
    ['accepted', 'cancelled'],
  ])('%s: preparing for an interview ahead is %s', (type, state) => {
    const at = '2026-09-28T14:00:00Z';
    const plan = planOf({ facts: [interview, ahead, outcome(type, at)], now: at });
    expect(only(plan, 'prepare_interview').state).toBe(state);
  });

  it.each<[OutcomeType, readonly StepKind[]]>([
    ['rejection', ['rejection_reply', 'feedback_request', 'stay_in_touch']],
    ['offer', ['offer_review', 'negotiate']],
    ['accepted', []],
    ['declined', []],
    ['withdrawn', []],
  ])('%s calls for %j', (type, kinds) => {
    const plan = planOf({ facts: [interview, outcome(type, now)], now, application: { dreamJob: true } });
    const called = [
      'rejection_reply',
      'feedback_request',
      'stay_in_touch',
      'offer_review',
      'negotiate',
    ] as const;
    expect(called.filter((kind) => stepsOf(plan, kind).length > 0)).toEqual(kinds);
  });

  it('an acceptance ends with its week', () => {
    const facts = [interview, outcome('accepted', '2026-09-18T14:00:00Z')];
    expect(localSpan(only(planOf({ facts, now: '2026-09-20T14:00:00Z' }), 'keep_applying'))[0]).toBe(
      '2026-09-14 00:00',
    );
    expect(stepsOf(planOf({ facts, now: '2026-09-21T04:00:00Z' }), 'keep_applying')).toEqual([]);
  });
});

describe('ruling 18: the latest outcome counts', () => {
  const rejection = outcome('rejection', '2026-09-16T10:00:00Z');

  it('an offer after a rejection ends what the rejection called for', () => {
    const plan = planOf({ facts: [interview, rejection, outcome('offer', now)], now });
    expect(stateOf(plan, 'thank_you')).toBe('planned');
    expect(stateOf(plan, 'rejection_reply')).toBe('cancelled');
    expect(stateOf(plan, 'feedback_request')).toBe('cancelled');
    expect(stateOf(plan, 'offer_review')).toBe('planned');
  });

  it.each(['accepted', 'declined', 'withdrawn', 'rejection'])('%s after an offer ends its steps', (type) => {
    const offer = outcome('offer', '2026-09-16T10:00:00Z');
    const plan = planOf({ facts: [interview, offer, outcome(type, now)], now });
    expect([stateOf(plan, 'offer_review'), stateOf(plan, 'negotiate')]).toEqual(['cancelled', 'cancelled']);
    expect(only(plan, 'negotiate').because.at(-1)!.rule).toBe('law-4');
  });

  it('an interview recorded after it reopens the application, one recorded before it does not', () => {
    const at = '2026-09-29T19:05:00Z';
    const given = (recorded: string) => ({
      facts: [interview, rejection, { ...ahead, recorded }],
      now: at,
      application: { dreamJob: true },
    });
    const reopened = planOf(given('2026-09-16T11:00:00Z'));
    expect(stateOf(reopened, 'follow_up')).toBe('planned');
    for (const kind of ['rejection_reply', 'feedback_request', 'stay_in_touch'] as const) {
      expect(stateOf(reopened, kind)).toBe('cancelled');
      expect(stepsOf(reopened, kind)[0]!.because.at(-1)!.text).toMatch(/new interview reopened/);
    }
    const closed = planOf(given('2026-09-16T09:00:00Z'));
    // The interview was ahead when the rejection came, so there was no follow-up to cancel.
    expect(stateOf(closed, 'follow_up')).toBe('');
    expect(stateOf(closed, 'rejection_reply')).toBe('planned');
  });

  it('an offer stands when another interview is recorded after it', () => {
    const offer = outcome('offer', '2026-09-16T09:00:00Z');
    const plan = planOf({ facts: [interview, offer, ahead], now });
    expect(stateOf(plan, 'offer_review')).toBe('planned');
    expect(withheldOf(plan, 'follow_up').map(rowsOf)).toEqual([['follow-up', 'C5']]);
  });

  it('when it was recorded decides, not when it happened', () => {
    const late = { ...outcome('offer', '2026-09-15T20:00:00Z'), recorded: now };
    const plan = planOf({ facts: [interview, rejection, late], now });
    expect(stateOf(plan, 'offer_review')).toBe('planned');
    expect(stateOf(plan, 'rejection_reply')).toBe('cancelled');
  });
});

describe('ruling 19: an interview ahead', () => {
  it('silences follow-ups and calls until it is over', () => {
    const facts = [interview, promise('2026-09-18'), ahead];
    const before = planOf({ contacts, facts, now: '2026-09-29T18:59:59Z' });
    for (const kind of ['follow_up', 'follow_up_call'] as const) {
      expect(stepsOf(before, kind)).toEqual([]);
      expect(withheldOf(before, kind).map((it) => it.because[0]!.row)).toEqual(['C5']);
    }
    expect(before.replanAt?.toString()).toBe(ahead.end);
    const after = planOf({ contacts, facts, now: ahead.end });
    expect(daysOf(stepsOf(after, 'follow_up'))[0]).toBe('2026-10-13');
    // The old promise came before it, so there is no time frame any more.
    expect(withheldOf(after, 'follow_up_call').map(rowsOf)).toEqual([['call', 'D3']]);
  });

  it('before the first interview there is nothing to follow up', () => {
    const first = { ...interview, recorded: '2026-09-10T14:00:00Z' };
    const plan = planOf({ contacts, facts: [first], now: '2026-09-10T14:00:00Z' });
    expect(stepsOf(plan, 'follow_up')).toEqual([]);
    expect(withheldOf(plan, 'follow_up')).toEqual([]);
    expect(withheldOf(plan, 'follow_up_call')).toEqual([]);
    expect(stepsOf(plan, 'keep_applying')).toEqual([]);
  });
});

describe('ruling 20: what a stop ended', () => {
  it('is shown cancelled with the reason and the date that it had', () => {
    const rejected = [interview, outcome('rejection', now)];
    const cancelled = stepsOf(planOf({ facts: rejected, now: '2027-03-01T14:00:00Z' }), 'follow_up');
    const open = stepsOf(planOf({ now }), 'follow_up');
    expect(cancelled.map((it) => [it.id, String(it.due), it.state])).toEqual(
      open.map((it) => [it.id, String(it.due), 'cancelled']),
    );
    for (const step of cancelled) expect(step.because.at(-1)).toMatchObject({ rule: 'law-4', row: 'D6' });
  });

  it('what was sent before it stays sent', () => {
    const facts = [interview, sent('thank_you', '2026-09-15T20:00:00Z'), outcome('rejection', now)];
    expect(stateOf(planOf({ facts, now }), 'thank_you')).toBe('sent');
  });

  it('what earlier facts would not have planned is not shown', () => {
    const refused: Json[] = [{ ...dana, optedOut: true }];
    const plan = planOf({ contacts: refused, facts: [interview, outcome('rejection', now)], now });
    expect(stepsOf(plan, 'follow_up')).toEqual([]);
    expect(withheldOf(plan, 'follow_up')).toEqual([]);
  });
});
