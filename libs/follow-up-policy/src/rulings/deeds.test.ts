import { describe, expect, it } from '@jest/globals';
import { contactAt, done, outcome, promise, reply, sent, submit } from '../../test/facts.js';
import {
  danaOnPhone,
  daysOf,
  interview,
  type Json,
  kim,
  localSpan,
  only,
  planOf,
  raj,
  sam,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import type { Plan, StepKind } from '../types.js';

const contacts = [danaOnPhone, raj, sam, kim];
const before = '2026-09-15T18:30:00Z';
const at = '2026-09-16T14:00:00Z';
const now = '2026-09-23T14:00:00Z';
const states = (plan: Plan, kind: StepKind): readonly string[] =>
  stepsOf(plan, kind)
    .filter((it) => it.because[0]!.rule !== 'law-7')
    .map((it) => it.state);
/** What a deed leaves that belongs to no step of a rule. */
const left = (plan: Plan): number => plan.steps.filter((it) => it.because[0]!.rule === 'law-7').length;

interface Case {
  readonly kind: StepKind;
  readonly facts: readonly Json[];
  readonly contact: string;
  readonly channel?: string;
  readonly dreamJob?: boolean;
}
const cases: readonly Case[] = [
  { kind: 'thank_you', facts: [], contact: 'dana' },
  { kind: 'submit', facts: [submit('references')], contact: 'dana' },
  { kind: 'directed_contact', facts: [contactAt('2026-09-24')], contact: 'dana' },
  { kind: 'notify_referee', facts: [], contact: 'kim' },
  { kind: 'inform_referrer', facts: [], contact: 'sam' },
  { kind: 'follow_up_call', facts: [promise('2026-09-15')], contact: 'dana', channel: 'phone' },
  { kind: 'rejection_reply', facts: [outcome('rejection', at)], contact: 'dana' },
  { kind: 'feedback_request', facts: [outcome('rejection', at)], contact: 'dana' },
  { kind: 'negotiate', facts: [outcome('offer', at, { deadline: '2026-10-30' })], contact: 'dana' },
];

describe('ruling 21 for each outgoing kind', () => {
  const planWith = ({ facts }: Case, deed?: Json): Plan =>
    planOf({ contacts, facts: [interview, ...facts, ...(deed ? [deed] : [])], now });

  it.each(cases.map((it) => [it.kind, it] as const))('%s', (kind, it) => {
    const { contact, channel = 'email' } = it;
    const when = '2026-09-22T14:00:00Z';
    const open = planWith({ ...it }).steps.find((step) => step.kind === kind && step.state !== 'cancelled');
    const message = (more: Json): Plan => planWith(it, sent(kind, when, { contact, channel, ...more }));
    const closed = message({});
    expect([states(closed, kind), left(closed)]).toEqual([['sent'], 0]);
    const step = only(closed, kind);
    expect(step).toMatchObject({ contact, channel, at: Temporal.Instant.from(when) });
    if (open) expect(step.id).toBe(open.id);

    const byId = message({ step: step.id });
    expect([states(byId, kind), left(byId)]).toEqual([['sent'], 0]);
    const marked = planWith(it, done(kind, when));
    expect([states(marked, kind), left(marked)]).toEqual([['done'], 0]);
    expect(only(marked, kind).id).toBe(step.id);
    expect(states(planWith(it, done(kind, when, { contact })), kind)).toEqual(['done']);

    for (const other of [message({ contact: 'raj' }), message({ channel: 'portal' })]) {
      expect(states(other, kind)).not.toContain('sent');
      expect(left(other)).toBe(1);
    }
    expect(states(planWith(it, done(kind, when, { contact: 'raj' })), kind)).not.toContain('done');
    if (kind === 'notify_referee' || kind === 'inform_referrer') return;
    const early = planWith(it, sent(kind, before, { contact, channel }));
    if (kind !== 'thank_you') expect(states(early, kind)).not.toContain('sent');
  });

  it('a test and a review by hand', () => {
    for (const [kind, fact] of [
      ['submit', submit('a test', { how: 'test' })],
      ['offer_review', outcome('offer', '2026-09-15T19:00:00Z')],
    ] as const) {
      const plan = (...deeds: Json[]) =>
        planOf({ facts: [interview, fact, ...deeds], now: at, employer: { thankYouNotes: false } });
      const open = only(plan(), kind);
      expect(plan().replanAt).toEqual(open.due);
      const marked = plan(done(kind, at));
      expect([states(marked, kind), only(marked, kind).id, left(marked)]).toEqual([['done'], open.id, 0]);
      expect(states(plan(done(kind, before)), kind)).toEqual(['planned']);
      expect(left(plan(done(kind, before)))).toBe(1);
    }
  });
});

describe('ruling 21 by the id of a step', () => {
  const traditional = { employer: { culture: 'traditional' } };
  const thanks = (...facts: Json[]) =>
    stepsOf(planOf({ ...traditional, facts: [interview, ...facts], now: at }), 'thank_you').map(
      (it) => `${it.channel} ${it.state}`,
    );

  it('a note by hand leaves the e-mail open, whatever way it went', () => {
    const byHand = stepsOf(planOf(traditional), 'thank_you').find((it) => it.channel === 'handwritten')!;
    const byMail = stepsOf(planOf(traditional), 'thank_you').find((it) => it.channel === 'email')!;
    const named = (step: string, channel: string) => sent('thank_you', at, { step, channel });
    expect(thanks(named(byHand.id, 'handwritten')).toSorted()).toEqual(['email planned', 'handwritten sent']);
    expect(thanks(named(byMail.id, 'email')).toSorted()).toEqual(['email sent', 'handwritten blocked']);
    expect(thanks(done('thank_you', at, { step: byHand.id })).toSorted()).toEqual([
      'email planned',
      'handwritten done',
    ]);
    expect(thanks(named(byHand.id, 'in_person')).toSorted()).toEqual(['email planned', 'in_person sent']);
  });

  it('contact details that were noted for one person close that task alone', () => {
    const { email: _, ...nameless } = raj;
    const people = [nameless, { ...nameless, id: 'lou', name: 'Lou Berg' }];
    const facts = [
      { ...interview, participants: ['raj', 'lou'] },
      done('collect_contacts', at, { contact: 'lou' }),
    ];
    const tasks = stepsOf(planOf({ contacts: people, facts, now: at }), 'collect_contacts');
    expect(tasks.map((it) => `${it.contact} ${it.state}`).toSorted()).toEqual(['lou done', 'raj planned']);
  });

  it('contacts that others were asked for do not number one’s own', () => {
    const asked = (when: string, contact: string) => contactAt('2026-09-24', { at: when, contact });
    const other = sent('directed_contact', '2026-09-15T20:00:00Z', { contact: 'raj' });
    const late = asked('2026-09-15T21:00:00Z', 'dana');
    const id = (...facts: Json[]) =>
      only(planOf({ contacts, facts: [interview, ...facts, late], now: at }), 'directed_contact', 'dana').id;
    expect(id(asked('2026-09-15T19:30:00Z', 'raj'), other)).toBe(id());
  });
});

describe('calls', () => {
  const second = { ...interview, id: 'i2', at: '2026-09-28T18:00:00Z', end: '2026-09-28T19:00:00Z' };
  const call = (when: string, more: Json = {}) => sent('follow_up_call', when, { channel: 'phone', ...more });

  it('each round has one of its own', () => {
    const facts = [interview, promise('2026-09-16'), call('2026-09-18T14:00:00Z'), second];
    const again = [...facts, promise('2026-10-02', { at: '2026-09-28T19:00:00Z' })];
    const plan = planOf({ contacts, facts: again, now: '2026-09-29T14:00:00Z' });
    expect(stepsOf(plan, 'follow_up_call').map((it) => [it.state, daysOf([it])[0]])).toEqual([
      ['sent', '2026-09-18'],
      ['planned', '2026-10-06'],
    ]);
    expect(new Set(stepsOf(plan, 'follow_up_call').map((it) => it.id)).size).toBe(2);
  });

  it('one that was made keeps the window that it had', () => {
    const facts = [
      interview,
      promise('2026-09-16'),
      call('2026-09-18T14:05:00Z'),
      reply('2026-09-18T20:00:00Z'),
    ];
    const made = only(planOf({ contacts, facts, now: '2026-10-29T14:00:00Z' }), 'follow_up_call');
    expect([made.state, ...localSpan(made)]).toEqual(['sent', '2026-09-18 09:45', '2026-09-18 10:30']);
    expect(made.overdueSince).toBeUndefined();
  });

  it('one without a promise was no call of the plan; a number that is missing blocks one', () => {
    const plan = planOf({ contacts, facts: [interview, call('2026-09-18T14:00:00Z')], now });
    expect([left(plan), withheldOf(plan, 'follow_up_call').length]).toEqual([1, 1]);
    const blocked = only(planOf({ facts: [interview, promise('2026-09-18')] }), 'follow_up_call');
    expect(blocked.state).toBe('blocked');
    expect(blocked.because.at(-1)).toMatchObject({ rule: 'missing-details', row: 'C1' });
  });

  it('somebody opted out, a lock and a reply are told apart', () => {
    const facts = [interview, promise('2026-09-18')];
    const reasons = (plan: Plan) => withheldOf(plan, 'follow_up_call').map((it) => it.because[0]!.rule);
    expect(reasons(planOf({ contacts: [{ ...danaOnPhone, optedOut: true }], facts }))).toEqual(['law-6']);
    const early = planOf({
      contacts,
      facts: [...facts, reply('2026-09-17T14:00:00Z'), reply('2026-09-19T14:00:00Z')],
      now,
    });
    const step = only(early, 'follow_up_call');
    expect(step.state).toBe('cancelled');
    expect(step.because.at(-1)!.text).toMatch(/Dana Smith answered on Sat 19 Sep 2026/);
    const after = planOf({
      contacts,
      facts: [...facts, reply('2026-09-21T14:00:00Z'), outcome('rejection', now)],
      now,
    });
    expect(only(after, 'follow_up_call').because.at(-1)!.text).toMatch(/answered on Mon 21 Sep 2026/);
    const rejected = planOf({
      contacts,
      facts: [...facts, outcome('rejection', '2026-09-17T14:00:00Z'), reply('2026-09-21T14:00:00Z')],
      now,
    });
    expect(only(rejected, 'follow_up_call').because.at(-1)!.text).toMatch(/chose someone else/);
  });

  it('a hold on calls alone moves it, an absence or a named contact too, to the later of them', () => {
    const facts = [interview, promise('2026-09-18')];
    const span = (...more: Json[]) => {
      const step = only(planOf({ contacts, facts: [...facts, ...more] }), 'follow_up_call');
      return [step.state, ...localSpan(step)];
    };
    const holdUntil = (until: string) => ({
      type: 'direction',
      at: interview.end,
      kind: 'no_contact_before',
      until,
      channel: 'phone',
    });
    const away = reply('2026-09-15T19:04:00Z', { automatic: true, returnsOn: '2026-09-29' });
    expect(span()).toEqual(['planned', '2026-09-22 09:45', '2026-09-22 10:30']);
    expect(span(holdUntil('2026-09-24'))).toEqual(['waiting', '2026-09-24 09:45', '2026-09-24 10:30']);
    expect(span(holdUntil('2026-09-22T14:00:00Z'))).toEqual([
      'waiting',
      '2026-09-22 10:00',
      '2026-09-22 10:30',
    ]);
    expect(span(holdUntil('2026-09-22'))).toEqual(['planned', '2026-09-22 09:45', '2026-09-22 10:30']);
    expect(span(away)).toEqual(['waiting', '2026-09-29 09:45', '2026-09-29 10:30']);
    expect(span(away, holdUntil('2026-09-24'))).toEqual(['waiting', '2026-09-29 09:45', '2026-09-29 10:30']);
    expect(span(contactAt('2026-09-25'))).toEqual(['waiting', '2026-09-28 09:45', '2026-09-28 10:30']);
    expect(span(contactAt('2026-09-16'))[1]).toBe('2026-09-22 09:45');
  });
});
