import { describe, expect, it } from '@jest/globals';
import { contactAt, done, lock, outcome, promise, sent, submit } from '../../test/facts.js';
import {
  dana,
  danaOnPhone,
  daysOf,
  interview,
  kim,
  localSpan,
  only,
  planOf,
  raj,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import type { Plan, StepKind } from '../types.js';

const danaByHand = { ...dana, postalAddress: '1 Main Street' };
const contacts = [danaOnPhone, raj];
const at = '2026-09-16T14:00:00Z';
const now = '2026-09-23T14:00:00Z';
const states = (plan: Plan, kind: StepKind): readonly string[] => stepsOf(plan, kind).map((it) => it.state);

describe('law 7: what was done stays, with its dates', () => {
  it('a call made ahead of the follow-up that it gave way to', () => {
    const facts = [interview, promise('2026-09-18')];
    const given = {
      contacts: [{ ...danaOnPhone, recentTouches: ['2026-09-16T14:00:00Z'] }],
      now: '2026-09-21T13:00:00Z',
    };
    const planned = only(planOf({ ...given, facts }), 'follow_up_call');
    expect(localSpan(planned)).toEqual(['2026-09-23 09:45', '2026-09-23 10:30']);
    const call = sent('follow_up_call', given.now, { channel: 'phone' });
    const made = only(planOf({ ...given, facts: [...facts, call] }), 'follow_up_call');
    expect(made).toMatchObject({ id: planned.id, state: 'sent', because: planned.because });
    expect(localSpan(made)).toEqual(localSpan(planned));
    // Blocked for want of a number, it was made all the same: that reason is gone.
    const blocked = { ...given, contacts: [{ ...dana, recentTouches: ['2026-09-16T14:00:00Z'] }] };
    expect(only(planOf({ ...blocked, facts }), 'follow_up_call').state).toBe('blocked');
    expect(only(planOf({ ...blocked, facts: [...facts, call] }), 'follow_up_call').because).toEqual(
      planned.because,
    );
  });

  it.each([
    ['a call where no window is open', { employer: { businessHours: { from: '18:00', to: '22:00' } } }],
    [
      'a call for which the cap left no room',
      {
        contacts: [
          { ...danaOnPhone, recentTouches: Array.from({ length: 9 }, (_, n) => `2026-09-1${n}T14:00:00Z`) },
        ],
      },
    ],
  ])('%s', (_, given) => {
    const facts = [
      interview,
      promise('2026-09-18'),
      sent('follow_up_call', '2026-09-18T14:00:00Z', { channel: 'phone' }),
    ];
    const plan = planOf({ contacts: [danaOnPhone], facts, now, ...given });
    expect(only(plan, 'follow_up_call')).toMatchObject({ contact: 'dana', state: 'sent' });
    expect(withheldOf(plan, 'follow_up_call')).toEqual([]);
  });

  it('a sign of life to somebody else is theirs, and counts', () => {
    const facts = [
      interview,
      outcome('rejection', at),
      sent('stay_in_touch', '2026-09-18T14:00:00Z', { contact: 'raj' }),
    ];
    const steps = stepsOf(planOf({ contacts, facts, application: { dreamJob: true }, now }), 'stay_in_touch');
    expect(steps.map((it) => [it.contact, it.state, daysOf([it])[0]])).toEqual([
      ['raj', 'sent', '2026-12-16'],
      ['dana', 'planned', '2026-12-18'],
      ['dana', 'planned', '2027-03-18'],
      ['dana', 'planned', '2027-06-21'],
    ]);
  });

  it('more signs of life than the playbook asks for', () => {
    const days = ['17', '18', '19', '20', '21'];
    const signs = days.map((day) => sent('stay_in_touch', `2026-09-${day}T14:00:00Z`));
    const plan = planOf({
      facts: [interview, outcome('rejection', at), ...signs],
      application: { dreamJob: true },
      now,
    });
    expect(states(plan, 'stay_in_touch')).toEqual(days.map(() => 'sent'));
  });

  it('the second sign of life sent ahead of the first keeps its dates, and the others count from it', () => {
    const given = { application: { dreamJob: true }, now };
    const facts = [interview, outcome('rejection', at)];
    const planned = stepsOf(planOf({ ...given, facts }), 'stay_in_touch');
    const second = sent('stay_in_touch', now, { step: planned[1]!.id });
    const after = stepsOf(planOf({ ...given, facts: [...facts, second] }), 'stay_in_touch');
    expect(
      after.map((it) => [planned.findIndex(({ id }) => id === it.id), it.state, daysOf([it])[0]]),
    ).toEqual([
      [0, 'planned', '2026-12-23'],
      [1, 'sent', '2027-03-16'],
      [2, 'planned', '2027-03-23'],
      [3, 'planned', '2027-06-23'],
    ]);
  });

  it.each(['traditional', 'modern'])(
    'a note by hand before the %s employer asked for nothing else',
    (culture) => {
      const byHand = sent('thank_you', '2026-09-15T20:00:00Z', { channel: 'handwritten' });
      const facts = [interview, byHand, lock('handwritten', { at: '2026-09-15T21:00:00Z' })];
      const plan = planOf({
        contacts: [danaByHand],
        employer: { culture },
        facts,
        now: '2026-09-15T22:00:00Z',
      });
      expect(only(plan, 'thank_you')).toMatchObject({ channel: 'handwritten', state: 'sent' });
    },
  );

  it('a thank-you whose interview is moved or called off afterwards', () => {
    const given = { now: '2026-09-15T20:00:00Z', contacts: [dana, raj] };
    const planned = only(planOf(given), 'thank_you', 'dana');
    const facts = [interview, sent('thank_you', given.now, { step: planned.id })];
    for (const change of [
      { at: '2026-09-25T18:00:00Z', end: '2026-09-25T19:00:00Z', recorded: '2026-09-16T14:00:00Z' },
      { cancelled: true, recorded: '2026-09-16T14:00:00Z' },
    ]) {
      const plan = planOf({
        ...given,
        facts: [...facts, { ...interview, ...change }],
        now: '2026-09-17T14:00:00Z',
      });
      const step = stepsOf(plan, 'thank_you').find((it) => it.state === 'sent')!;
      expect([step.id, localSpan(step)]).toEqual([planned.id, localSpan(planned)]);
    }
  });

  it('a note to a referee, when an earlier interview comes to be known', () => {
    const given = { contacts: [dana, kim], now: '2026-09-14T15:00:00Z' };
    const planned = only(planOf(given), 'notify_referee');
    const told = sent('notify_referee', given.now, { contact: 'kim' });
    const earlier = { ...interview, id: 'i0', at: '2026-09-14T20:00:00Z', end: '2026-09-14T21:00:00Z' };
    const facts = [
      { ...interview, recorded: '2026-09-10T14:00:00Z' },
      told,
      { ...earlier, recorded: '2026-09-14T16:00:00Z' },
    ];
    const after = only(planOf({ ...given, facts, now: '2026-09-14T17:00:00Z' }), 'notify_referee');
    const first = only(planOf({ ...given, facts: facts.slice(0, 1) }), 'notify_referee');
    expect([after.state, after.id, localSpan(after)]).toEqual(['sent', planned.id, localSpan(first)]);
  });

  it('what was handed in before the employer named another day', () => {
    const asked = submit('references');
    const sentAt = '2026-09-16T13:00:00Z';
    const planned = only(planOf({ facts: [interview, asked], now: sentAt }), 'submit');
    const again = submit('a work sample', { at: '2026-09-16T14:00:00Z' });
    const later = submit('references', { at: '2026-09-16T15:00:00Z', by: '2026-09-25' });
    const facts = [interview, asked, sent('submit', sentAt, { step: planned.id }), again, later];
    const step = stepsOf(planOf({ facts, now: '2026-09-17T14:00:00Z' }), 'submit').find(
      (it) => it.state === 'sent',
    )!;
    expect([step.id, localSpan(step)]).toEqual([planned.id, localSpan(planned)]);
  });

  it('the contact that the employer asked for before they asked for another', () => {
    const asked = contactAt('2026-09-18');
    const madeAt = '2026-09-18T14:00:00Z';
    const planned = only(planOf({ facts: [interview, asked], now: madeAt }), 'directed_contact');
    const again = contactAt('2026-09-25', { at: '2026-09-18T15:00:00Z' });
    const facts = [interview, asked, sent('directed_contact', madeAt), again];
    const [first, second] = stepsOf(planOf({ facts, now: '2026-09-18T16:00:00Z' }), 'directed_contact');
    expect([first!.id, first!.state, localSpan(first!)]).toEqual([planned.id, 'sent', localSpan(planned)]);
    expect(daysOf([second!])).toEqual(['2026-09-25']);
  });

  it('a reply to a rejection that is told a second time', () => {
    const facts = [interview, outcome('rejection', at)];
    const planned = only(planOf({ facts, now: at }), 'rejection_reply');
    const told = [
      ...facts,
      sent('rejection_reply', '2026-09-16T15:00:00Z'),
      outcome('rejection', '2026-09-18T14:00:00Z'),
    ];
    const reply = only(planOf({ facts: told, now: '2026-09-18T15:00:00Z' }), 'rejection_reply');
    expect([reply.id, reply.state, localSpan(reply)]).toEqual([planned.id, 'sent', localSpan(planned)]);
    // After another interview it is another rejection.
    const second = { ...interview, id: 'i2', at: '2026-09-17T18:00:00Z', end: '2026-09-17T19:00:00Z' };
    const reopened = [...told.slice(0, 3), { ...second, recorded: '2026-09-17T14:00:00Z' }, ...told.slice(3)];
    const replies = stepsOf(planOf({ facts: reopened, now: '2026-09-18T15:00:00Z' }), 'rejection_reply');
    expect(replies.map((it) => it.state).toSorted()).toEqual(['planned', 'sent']);
    const withdrawn = [...told.slice(0, 3), outcome('withdrawn', '2026-09-17T14:00:00Z'), ...told.slice(3)];
    const again = stepsOf(planOf({ facts: withdrawn, now: '2026-09-18T15:00:00Z' }), 'rejection_reply');
    expect(again.map((it) => it.state).toSorted()).toEqual(['planned', 'sent']);
  });

  it('a negotiation and its review before a better offer', () => {
    const facts = [interview, outcome('offer', at, { deadline: '2026-09-30' })];
    const doneAt = '2026-09-17T14:00:00Z';
    const planned = planOf({ facts, now: doneAt });
    const [review, negotiation] = [only(planned, 'offer_review').id, only(planned, 'negotiate').id];
    const deeds = [
      done('offer_review', doneAt, { step: review }),
      sent('negotiate', '2026-09-17T15:00:00Z', { step: negotiation }),
    ];
    const better = outcome('offer', '2026-09-18T14:00:00Z', { deadline: '2026-10-09' });
    const later = planOf({ facts: [...facts, ...deeds, better], now: '2026-09-18T15:00:00Z' });
    const [reviewed, anew] = stepsOf(later, 'offer_review');
    expect([reviewed!.state, localSpan(reviewed!)]).toEqual([
      'done',
      localSpan(only(planned, 'offer_review')),
    ]);
    // Its deadline is another one; what was said on the first is not said again.
    expect([anew!.state, localSpan(anew!)[1]]).toEqual(['planned', '2026-10-08 23:59']);
    const after = planOf({ facts: [...facts, deeds[0]!], now: '2026-09-17T15:00:00Z' });
    expect(localSpan(only(later, 'negotiate'))).toEqual(localSpan(only(after, 'negotiate')));
  });

  it('a follow-up after an interview that is called off afterwards', () => {
    const step = stepsOf(planOf(), 'follow_up')[0]!.id;
    const facts = [
      interview,
      sent('follow_up', '2026-09-29T14:00:00Z', { step }),
      { ...interview, cancelled: true, recorded: '2026-09-30T14:00:00Z' },
    ];
    const after = stepsOf(planOf({ facts, now: '2026-10-01T14:00:00Z' }), 'follow_up');
    expect(after.map((it) => [it.id, it.state, daysOf([it])[0]])).toEqual([[step, 'sent', '2026-09-29']]);
  });

  it('a mark, and a message of it that is told of later', () => {
    const given = {
      contacts: [{ ...danaOnPhone, recentTouches: ['2026-09-16T14:00:00Z'] }],
      now: '2026-09-22T15:00:00Z',
    };
    const facts = [interview, promise('2026-09-18')];
    const planned = only(planOf({ ...given, facts, now: '2026-09-21T13:00:00Z' }), 'follow_up_call');
    const marked = done('follow_up_call', '2026-09-21T13:00:00Z', { contact: 'dana', step: planned.id });
    const call = sent('follow_up_call', '2026-09-22T14:00:00Z', { channel: 'phone', step: planned.id });
    const made = only(planOf({ ...given, facts: [...facts, marked, call] }), 'follow_up_call');
    expect([made.state, localSpan(made)]).toEqual(['sent', localSpan(planned)]);
  });

  it('a thousand messages of one kind are planned in one look', () => {
    const many = Array.from({ length: 1_000 }, (_, n) =>
      sent('follow_up', Temporal.Instant.from('2026-09-16T14:00:00Z').add({ minutes: n }).toString()),
    );
    const plan = planOf({ facts: [interview, ...many], now });
    expect(states(plan, 'follow_up')).toEqual(many.map(() => 'sent'));
  });

  it('a question after a late reply has its whole window from then on', () => {
    const facts = [interview, outcome('rejection', at), sent('rejection_reply', '2026-09-28T14:00:00Z')];
    const [asked] = stepsOf(planOf({ facts, now: '2026-09-28T15:00:00Z' }), 'feedback_request');
    expect([asked!.state, localSpan(asked!)]).toEqual(['planned', ['2026-09-28 10:00', '2026-10-01 18:00']]);
  });

  it('the id that one of two names, whichever came first', () => {
    const step = 'rejection_reply/i1/dana/email/1';
    const named = sent('rejection_reply', '2026-09-17T14:00:00Z', { step });
    for (const other of ['2026-09-16T14:00:00Z', '2026-09-18T14:00:00Z']) {
      const facts = [interview, sent('rejection_reply', other), named];
      const replies = stepsOf(planOf({ playbook: 'guide-a', facts, now }), 'rejection_reply');
      expect(replies.find((it) => it.id === step)!.at!.toString()).toBe(named['at']);
      expect(new Set(replies.map((it) => it.id)).size).toBe(2);
    }
  });
});
