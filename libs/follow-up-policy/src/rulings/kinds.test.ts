import { describe, expect, it } from '@jest/globals';
import { contactAt, outcome, promise, submit } from '../../test/facts.js';
import { type Given, type Json, kim, only, planOf, sam } from '../../test/fixture.js';
import { type StepKind, stepKinds } from '../types.js';

/** The same afternoon at each place's own clock: Tuesday 15 September 2026, 14:00 to 15:00. */
const places = {
  'New York': { timeZone: 'America/New_York', country: 'US', region: 'US-NY' },
  Berlin: { timeZone: 'Europe/Berlin', country: 'DE', region: 'DE-BE' },
} as const;

const dana = {
  id: 'dana',
  name: 'Dana Smith',
  roles: ['hiring_manager', 'interviewer'],
  email: 'dana@acme.example',
  phone: '+1 212 555 0100',
};

interface Case {
  readonly kind: StepKind;
  readonly when: string;
  readonly from: string;
  readonly due: string;
  readonly hard: boolean;
  readonly facts?: (at: (local: string) => string) => readonly Json[];
  readonly now?: string;
  readonly given?: Given;
}

const offered = (deadline?: string) => (at: (local: string) => string) => [
  outcome('offer', at('2026-09-16T10:00'), deadline === undefined ? {} : { deadline }),
];
const rejected = (at: (local: string) => string) => [outcome('rejection', at('2026-09-16T10:00'))];
const wednesday = '2026-09-16T10:00';
const recorded = '2026-09-10T10:00';

/** From, due and hardness of the table of kinds, on the place's own clock. */
const cases: readonly Case[] = [
  {
    kind: 'collect_contacts',
    when: 'start of the interview → end of that day',
    from: '2026-09-15T14:00:00',
    due: '2026-09-15T23:59:59',
    hard: false,
  },
  {
    kind: 'debrief',
    when: 'end of the interview → end of that day',
    from: '2026-09-15T15:00:00',
    due: '2026-09-15T23:59:59',
    hard: false,
  },
  {
    kind: 'record_next_steps',
    when: 'end of the interview → end of that day',
    from: '2026-09-15T15:00:00',
    due: '2026-09-15T23:59:59',
    hard: false,
  },
  {
    kind: 'thank_you',
    when: 'first allowed moment → last one within 24 h',
    from: '2026-09-15T15:00:00',
    due: '2026-09-16T15:00:00',
    hard: true,
  },
  {
    kind: 'submit',
    when: 'request → 24 h after it',
    facts: (at) => [submit('references', { at: at('2026-09-15T15:00') })],
    from: '2026-09-15T15:00:00',
    due: '2026-09-16T15:00:00',
    hard: true,
  },
  {
    kind: 'submit',
    when: 'request → the employer’s date',
    facts: (at) => [submit('references', { at: at('2026-09-15T15:00'), by: '2026-09-18' })],
    from: '2026-09-15T15:00:00',
    due: '2026-09-18T21:00:00',
    hard: true,
  },
  {
    kind: 'submit',
    when: 'a test: exactly 24 h on, open or not',
    facts: (at) => [submit('a test', { at: at('2026-09-15T22:30'), how: 'test' })],
    now: '2026-09-15T22:30',
    from: '2026-09-15T22:30:00',
    due: '2026-09-16T22:30:00',
    hard: true,
  },
  {
    kind: 'directed_contact',
    when: 'the day that was named',
    facts: (at) => [contactAt('2026-09-17', { at: at('2026-09-15T15:00') })],
    from: '2026-09-17T08:00:00',
    due: '2026-09-17T21:00:00',
    hard: true,
  },
  {
    kind: 'directed_contact',
    when: 'the moment that was named, even on a Sunday night',
    facts: (at) => [contactAt(at('2026-09-20T22:15'), { at: at('2026-09-15T15:00') })],
    from: '2026-09-20T22:15:00',
    due: '2026-09-20T22:15:00',
    hard: true,
  },
  {
    kind: 'research',
    when: 'end of the interview → 7 days',
    from: '2026-09-15T15:00:00',
    due: '2026-09-22T23:59:59',
    hard: false,
  },
  {
    kind: 'notify_referee',
    when: '48 h before, the next open morning, → 24 h after its end',
    now: recorded,
    from: '2026-09-14T08:00:00',
    due: '2026-09-16T15:00:00',
    hard: false,
  },
  {
    kind: 'inform_referrer',
    when: 'end of the interview → 48 h',
    from: '2026-09-15T15:00:00',
    due: '2026-09-17T15:00:00',
    hard: false,
  },
  {
    kind: 'follow_up',
    when: 'allowed hours of the day 14 days on',
    from: '2026-09-29T08:00:00',
    due: '2026-09-29T18:00:00',
    hard: false,
  },
  {
    kind: 'follow_up_call',
    when: 'a call window two business days after the promised date',
    facts: (at) => [promise('2026-09-18', { at: at('2026-09-15T15:00') })],
    from: '2026-09-22T09:45:00',
    due: '2026-09-22T10:30:00',
    hard: false,
  },
  {
    kind: 'prepare_interview',
    when: '72 h before the next interview → its start',
    now: recorded,
    from: '2026-09-12T14:00:00',
    due: '2026-09-15T14:00:00',
    hard: true,
  },
  {
    kind: 'keep_applying',
    when: 'the current week, Monday → Sunday',
    from: '2026-09-14T00:00:00',
    due: '2026-09-20T23:59:59',
    hard: false,
  },
  {
    kind: 'rejection_reply',
    when: 'rejection → 2 business days',
    facts: rejected,
    now: wednesday,
    from: '2026-09-16T10:00:00',
    due: '2026-09-18T21:00:00',
    hard: true,
  },
  {
    kind: 'feedback_request',
    when: 'with the rejection reply → 3 business days',
    facts: rejected,
    now: wednesday,
    from: '2026-09-16T10:00:00',
    due: '2026-09-21T18:00:00',
    hard: false,
  },
  {
    kind: 'offer_review',
    when: 'offer → one business day before its deadline',
    facts: offered('2026-09-28'),
    now: wednesday,
    from: '2026-09-16T10:00:00',
    due: '2026-09-25T23:59:59',
    hard: true,
  },
  {
    kind: 'offer_review',
    when: 'without a deadline 2 business days',
    facts: offered(),
    now: wednesday,
    from: '2026-09-16T10:00:00',
    due: '2026-09-18T23:59:59',
    hard: true,
  },
  {
    kind: 'negotiate',
    when: 'after the review → the offer’s deadline',
    facts: offered('2026-09-30'),
    now: wednesday,
    from: '2026-09-30T08:00:00',
    due: '2026-09-30T18:00:00',
    hard: false,
  },
  {
    kind: 'negotiate',
    when: 'without a deadline 3 business days',
    facts: offered(),
    now: wednesday,
    from: '2026-09-21T08:00:00',
    due: '2026-09-21T18:00:00',
    hard: false,
  },
];

const outgoing: ReadonlySet<StepKind> = new Set<StepKind>([
  'thank_you',
  'submit',
  'directed_contact',
  'notify_referee',
  'inform_referrer',
  'follow_up',
  'follow_up_call',
  'rejection_reply',
  'feedback_request',
  'stay_in_touch',
  'negotiate',
]);

describe.each(Object.entries(places))('the table of kinds in %s', (name, place) => {
  const at = (local: string): string =>
    Temporal.PlainDateTime.from(local).toZonedDateTime(place.timeZone).toInstant().toString();
  const planWith = ({ facts, now, given }: Omit<Case, 'from' | 'due' | 'hard' | 'kind' | 'when'>) =>
    planOf({
      now: at(now ?? '2026-09-15T15:05'),
      candidate: { timeZone: place.timeZone, country: place.country },
      employer: place,
      contacts: [dana, sam, kim],
      ...given,
      facts: [
        {
          type: 'interview',
          id: 'i1',
          at: at('2026-09-15T14:00'),
          end: at('2026-09-15T15:00'),
          ...(now === recorded && { recorded: at(recorded) }),
          participants: ['dana'],
        },
        ...(facts?.(at) ?? []),
      ],
    });

  it.each(cases.map((it) => [`${it.kind}: ${it.when}`, it] as const))(`${name}: %s`, (_, it) => {
    const plan = planWith(it);
    const step =
      it.kind === 'follow_up' ? plan.steps.find(({ kind }) => kind === it.kind)! : only(plan, it.kind);
    expect([step.notBefore, step.due].map(String)).toEqual([it.from, it.due].map(at));
    expect(step.hard).toBe(it.hard);
    expect(step.owner).toBe('candidate');
    const isOutgoing = outgoing.has(it.kind) && !it.when.startsWith('a test');
    expect([step.channel !== undefined, step.contact !== undefined]).toEqual([isOutgoing, isOutgoing]);
  });

  it(`${name}: stay_in_touch: every 3 calendar months, 4 times, through both clock changes`, () => {
    const given = { application: { dreamJob: true } };
    const plan = planWith({ facts: rejected, now: wednesday, given });
    const spans = plan.steps.filter(({ kind }) => kind === 'stay_in_touch');
    expect(spans.map((it) => [it.notBefore, it.due].map(String))).toEqual(
      ['2026-12-16', '2027-03-16', '2027-06-16', '2027-09-16'].map((day) => [
        at(`${day}T08:00`),
        at(`${day}T18:00`),
      ]),
    );
    for (const step of spans) expect([step.hard, step.owner]).toEqual([false, 'candidate']);
  });
});

it('the table of kinds is whole', () => {
  expect(new Set([...cases.map(({ kind }) => kind), 'stay_in_touch'])).toEqual(new Set(stepKinds));
});
