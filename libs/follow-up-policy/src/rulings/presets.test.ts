import { describe, expect, it } from '@jest/globals';
import { contactAt, outcome, promise, submit } from '../../test/facts.js';
import {
  daysOf,
  type Given,
  interview,
  kim,
  lee,
  localSpan,
  only,
  planOf,
  raj,
  sam,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import { type PresetName, presetNames } from '../presets/presets.js';
import { type Plan, type StepKind, stepKinds } from '../types.js';

const dana = {
  id: 'dana',
  name: 'Dana Smith',
  roles: ['hiring_manager'],
  email: 'dana@acme.example',
  phone: '+1 212 555 0100',
  postalAddress: '1 Main Street',
};
const contacts = [dana, lee, sam, kim];
const at = '2026-09-16T14:00:00Z';
const ahead = {
  ...interview,
  id: 'i2',
  at: '2026-09-29T18:00:00Z',
  end: '2026-09-29T19:00:00Z',
  recorded: at,
};

/** Situations in which together every kind is called for. */
const occasions: readonly Given[] = [
  { facts: [interview, promise('2026-09-18'), submit('references'), contactAt('2026-09-17')] },
  { facts: [interview, ahead], now: at },
  { facts: [interview, outcome('rejection', at)], now: at, application: { dreamJob: true } },
  { facts: [interview, outcome('offer', at)], now: at },
];
const plansOf = (playbook: PresetName): readonly Plan[] =>
  occasions.map((it) => planOf({ playbook, contacts, ...it }));

type Mark = '●' | '';
/** The table of presets, row by row. */
const table: Record<StepKind, readonly Mark[]> = {
  //                 balanced a    b    b′   c    d    e    agency
  collect_contacts: ['●', '', '', '', '●', '', '', '●'],
  debrief: ['●', '', '', '', '●', '', '●', '●'],
  record_next_steps: ['●', '', '', '', '', '', '●', '●'],
  thank_you: ['●', '●', '●', '', '●', '●', '●', '●'],
  submit: ['●', '●', '●', '●', '●', '●', '●', '●'],
  directed_contact: ['●', '●', '●', '●', '●', '●', '●', '●'],
  research: ['●', '●', '', '', '', '', '', '●'],
  notify_referee: ['●', '', '', '', '', '', '●', '●'],
  inform_referrer: ['●', '', '', '', '', '●', '', '●'],
  follow_up: ['●', '●', '●', '●', '●', '', '●', '●'],
  follow_up_call: ['●', '', '', '', '', '●', '', '●'],
  prepare_interview: ['●', '', '', '', '', '●', '', '●'],
  keep_applying: ['●', '●', '', '', '●', '●', '●', '●'],
  rejection_reply: ['●', '', '●', '●', '', '●', '', '●'],
  feedback_request: ['●', '', '●', '●', '', '●', '', '●'],
  stay_in_touch: ['●', '', '●', '●', '', '●', '', ''],
  offer_review: ['●', '', '', '', '', '●', '', '●'],
  negotiate: ['●', '', '', '', '', '●', '', '●'],
};

describe('the table of presets', () => {
  it.each(presetNames.map((name, index) => [name, index] as const))(
    '%s plans just its kinds',
    (name, index) => {
      const planned = new Set(plansOf(name).flatMap(({ steps }) => steps.map(({ kind }) => kind)));
      const meant = stepKinds.filter((kind) => table[kind][index] === '●');
      expect(stepKinds.filter((kind) => planned.has(kind))).toEqual(meant);
    },
  );

  it.each<[PresetName, string, readonly string[]]>([
    ['balanced', 'modern', ['dana email', 'lee email']],
    ['balanced', 'traditional', ['dana email', 'dana handwritten', 'lee email']],
    ['guide-a', 'modern', ['dana handwritten', 'lee handwritten']],
    ['guide-a', 'traditional', ['dana handwritten', 'lee handwritten']],
    ['guide-b', 'modern', ['dana email']],
    ['guide-b', 'traditional', ['dana email']],
    ['guide-b-prime', 'modern', []],
    ['guide-c', 'traditional', ['dana email']],
    ['guide-d', 'modern', ['dana email']],
    ['guide-d', 'traditional', ['dana handwritten']],
    ['guide-e', 'traditional', ['dana email']],
    ['agency', 'traditional', ['dana email', 'dana handwritten', 'lee email']],
  ])('thank-yous of %s to a %s house', (playbook, culture, meant) => {
    const steps = stepsOf(planOf({ playbook, contacts, employer: { culture } }), 'thank_you');
    expect(steps.map((it) => `${it.contact} ${it.channel}`).toSorted()).toEqual(meant);
  });

  it.each<[PresetName, number]>([
    ['balanced', 3],
    ['guide-a', 6],
    ['guide-b', 1],
    ['guide-b-prime', 1],
    ['guide-c', 3],
    ['guide-e', 2],
    ['agency', 3],
  ])('follow-ups of %s: 14 days apart, %i of them', (playbook, count) => {
    const days = ['2026-09-29', '2026-10-13', '2026-10-27', '2026-11-10', '2026-11-24', '2026-12-08'];
    expect(daysOf(stepsOf(planOf({ playbook }), 'follow_up'))).toEqual(days.slice(0, count));
  });

  it.each<[PresetName, number, number]>([
    ['balanced', 0, 4],
    ['guide-b', 4, 4],
    ['guide-b-prime', 4, 4],
    ['guide-d', 0, 4],
  ])('%s stays in touch %i times after any rejection, %i times for a dream job', (playbook, any, dream) => {
    const after = (dreamJob: boolean) =>
      stepsOf(planOf({ playbook, ...occasions[2], application: { dreamJob } }), 'stay_in_touch');
    expect([after(false).length, after(true).length]).toEqual([any, dream]);
  });

  it('guide-d: on the day after, moved earlier where that is closed', () => {
    const friday = { ...interview, at: '2026-09-18T18:00:00Z', end: '2026-09-18T19:00:00Z' };
    const step = only(planOf({ playbook: 'guide-d', facts: [friday], now: friday.end }), 'thank_you');
    expect(localSpan(step)).toEqual(['2026-09-18 15:00', '2026-09-18 21:00']);
  });
});

describe('agency', () => {
  const client = { id: 'hugo', name: 'Hugo Lind', roles: ['hr'], email: 'hugo@acme.example' };

  it('the advisor thanks, follows up, calls and negotiates; the rest is the candidate’s', () => {
    const owners = new Map(
      plansOf('agency')
        .flatMap(({ steps }) => steps)
        .map((it) => [it.because[0]!.rule, it.owner] as const),
    );
    const byAdvisor = [...owners].filter(([, owner]) => owner === 'advisor').map(([rule]) => rule);
    expect(byAdvisor.toSorted()).toEqual(['call', 'client-feedback', 'follow-up', 'negotiate', 'thank-you']);
  });

  it('the debrief is due within 2 hours', () => {
    const step = only(planOf({ playbook: 'agency' }), 'debrief');
    expect(localSpan(step)).toEqual(['2026-09-15 15:00', '2026-09-15 17:00']);
  });

  it.each([
    ['the hiring manager', [client, dana], 'dana'],
    ['else HR', [lee, client], 'hugo'],
  ])('after each interview %s is asked for feedback within 24 hours', (_, people, contact) => {
    const facts = [{ ...interview, participants: [] }];
    const step = only(planOf({ playbook: 'agency', contacts: people, facts }), 'feedback_request');
    expect(step).toMatchObject({
      contact,
      owner: 'advisor',
      channel: 'email',
      hard: false,
      state: 'planned',
    });
    expect(localSpan(step)).toEqual(['2026-09-15 15:00', '2026-09-16 15:00']);
  });

  it('without a client to ask it is withheld and says so', () => {
    const plan = planOf({
      playbook: 'agency',
      contacts: [raj],
      facts: [{ ...interview, participants: ['raj'] }],
    });
    expect(stepsOf(plan, 'feedback_request')).toEqual([]);
    expect(withheldOf(plan, 'feedback_request')).toMatchObject([
      {
        contact: undefined,
        because: [{ rule: 'client-feedback', row: 'C1', text: expect.stringContaining('hiring manager') }],
      },
    ]);
  });

  it('each interview has its own request', () => {
    const second = { ...interview, id: 'i2', at: '2026-09-17T18:00:00Z', end: '2026-09-17T19:00:00Z' };
    const plan = planOf({ playbook: 'agency', facts: [interview, second], now: '2026-09-17T19:05:00Z' });
    expect(daysOf(stepsOf(plan, 'feedback_request'))).toEqual(['2026-09-17', '2026-09-17']);
    const ids = stepsOf(plan, 'feedback_request').map((it) => it.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('these requests are neither capped nor counted', () => {
    const recentTouches = ['2026-09-14T14:00:00Z', '2026-09-15T14:00:00Z'];
    const full = planOf({ playbook: 'agency', contacts: [{ ...dana, recentTouches }] });
    expect(only(full, 'feedback_request').state).toBe('planned');
    const asked = {
      type: 'message_sent',
      at: '2026-09-28T14:00:00Z',
      kind: 'feedback_request',
      contact: 'dana',
      channel: 'email',
    };
    const second = { ...interview, id: 'i2', at: '2026-09-28T12:00:00Z', end: '2026-09-28T13:00:00Z' };
    const touched = { ...dana, recentTouches: ['2026-10-08T14:00:00Z'] };
    const facts = [interview, second, asked];
    const plan = planOf({ playbook: 'agency', contacts: [touched], facts, now: '2026-10-08T15:00:00Z' });
    expect(stepsOf(plan, 'follow_up')[0]).toMatchObject({ state: 'planned' });
  });
});
