import { describe, expect, it } from '@jest/globals';
import { contactAt, hold, lock, outcome, promise, reply, submit, told } from '../../test/facts.js';
import { dana, interview, type Json, kim, lee, planOf, raj, sam } from '../../test/fixture.js';
import { presetNames } from '../presets/presets.js';

const later = '2026-09-22T15:00:00Z';
const contacts = [
  { ...dana, phone: '+1 212 555 0100', profileUrl: 'https://www.linkedin.com/in/dana' },
  lee,
  raj,
  sam,
  kim,
];

/** What can happen to an application, together far enough for every kind of step. */
const courses: readonly (readonly [string, readonly Json[]])[] = [
  ['waiting', [interview, promise('2026-09-18'), submit('references'), contactAt('2026-09-24')]],
  [
    'held back',
    [interview, hold('2026-10-05'), lock('phone'), reply(told, { automatic: true, returnsOn: '2026-10-12' })],
  ],
  ['an offer', [interview, outcome('offer', later, { deadline: '2026-10-05' })]],
  ['an offer without a deadline', [interview, outcome('offer', later)]],
  ['a rejection', [interview, outcome('rejection', later)]],
  ['an acceptance', [interview, outcome('offer', later), outcome('accepted', later)]],
  [
    'a second interview',
    [interview, { ...interview, id: 'i2', at: '2026-09-29T18:00:00Z', end: '2026-09-29T19:00:00Z' }],
  ],
];

describe('law 8: every reason is a whole sentence', () => {
  it.each(
    presetNames.flatMap((preset) => courses.map(([course, facts]) => [preset, course, facts] as const)),
  )('%s: %s', (playbook, _course, facts) => {
    const plan = planOf({ playbook, contacts, facts, application: { dreamJob: true }, now: later });
    const reasons = [...plan.steps, ...plan.withheld].flatMap(({ because }) => because);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { text } of [...reasons, ...plan.warnings]) {
      expect(text).toMatch(/^[A-Z0-9].*[.!?]$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\s{2}/);
    }
  });
});

describe('an application of which no interview is known', () => {
  const alone = (...facts: readonly Json[]) =>
    planOf({ contacts, facts, application: { dreamJob: true }, now: later })
      .steps.map(({ kind }) => kind)
      .filter((kind) => kind !== 'keep_applying');

  it.each<[string, Json, readonly string[]]>([
    ['an offer', outcome('offer', later), ['offer_review', 'negotiate']],
    [
      'a rejection',
      outcome('rejection', later),
      ['rejection_reply', 'feedback_request', ...Array(4).fill('stay_in_touch')],
    ],
    ['something to send', submit('references'), ['submit']],
    ['a test to take', submit('the test', { how: 'test' }), ['submit']],
    ['a day to write', contactAt('2026-09-24'), ['directed_contact']],
    ['a promise', promise('2026-09-18'), []],
    ['a hold', hold('2026-10-05'), []],
    ['an answer', reply(told), []],
    ['a debrief', { type: 'debrief', at: told }, []],
  ])('has steps for %s all the same', (_, fact, kinds) => {
    expect(alone(fact)).toEqual(kinds);
  });

  it('keeps what was done for it', () => {
    expect(alone({ type: 'step_done', at: told, kind: 'debrief' })).toEqual(['debrief']);
    expect(
      alone({ type: 'message_sent', at: told, kind: 'thank_you', contact: 'dana', channel: 'email' }),
    ).toEqual(['thank_you']);
  });
});
