import { describe, expect, it } from '@jest/globals';
import {
  contactAt,
  done,
  hold,
  lock,
  outcome,
  promise,
  reply,
  sent,
  submit,
  told,
} from '../../test/facts.js';
import { dana, interview, type Json, lee, only, planOf, raj, stepsOf } from '../../test/fixture.js';

const contacts = [{ ...dana, phone: '+12125550100' }, lee, raj];
const now = '2026-09-17T15:00:00Z';
const planWith = (...facts: readonly Json[]) => planOf({ now, contacts, facts: [interview, ...facts] });
const text = (...facts: readonly Json[]) => JSON.stringify(planWith(...facts));

describe('facts of one instant have no order', () => {
  it.each<[string, Json, Json]>([
    ['of two types', reply(told), outcome('rejection', told)],
    ['of two outcomes', outcome('offer', told), outcome('rejection', told)],
    ['of two kinds', hold('2026-09-28'), promise('2026-09-25')],
    ['of two locks', lock('phone'), lock('email')],
    ['of two holds for two people', hold('2026-09-28', { contact: 'dana' }), hold('2026-09-21')],
    ['of two holds for two channels', hold('2026-09-28', { channel: 'phone' }), hold('2026-09-21')],
    ['of two things asked for', submit('references'), submit('a plan')],
    ['of one thing, by two dates', submit('it', { by: '2026-09-21' }), submit('it', { by: '2026-09-25' })],
    ['of one thing, with a date and without', submit('it', { by: '2026-09-25' }), submit('it')],
    ['of two people', contactAt('2026-09-24'), contactAt('2026-09-24', { contact: 'raj' })],
    ['of one person, on two days', contactAt('2026-09-24'), contactAt('2026-09-22')],
    ['of two replies', reply('2026-09-16T15:00:00Z'), reply('2026-09-16T15:00:00Z', { contact: 'raj' })],
    ['of an answer and an absence', reply(told), reply(told, { automatic: true, returnsOn: '2026-10-05' })],
    [
      'of two messages',
      sent('thank_you', '2026-09-15T20:00:00Z'),
      sent('thank_you', '2026-09-15T20:00:00Z', { contact: 'raj' }),
    ],
    ['of two deeds', done('debrief', '2026-09-15T20:00:00Z'), done('research', '2026-09-15T20:00:00Z')],
    [
      'of two interviews',
      { ...interview, id: 'i2', participants: ['raj'] },
      { ...interview, id: 'i3', participants: ['dana', 'raj'] },
    ],
    [
      'of two interviews that end apart',
      { ...interview, id: 'i2', end: '2026-09-15T20:00:00Z' },
      { ...interview, id: 'i3', end: '2026-09-15T19:30:00Z' },
    ],
    [
      'of two interviews without an id',
      { ...interview, id: undefined, participants: ['raj'] },
      { ...interview, id: undefined, participants: ['lee'] },
    ],
  ])('%s', (_, first, second) => {
    expect(text(first, second)).toBe(text(second, first));
    // Neither is lost beside the other.
    expect(text(first, second)).not.toBe(text());
  });

  it('a cancellation counts after the interview that it cancels', () => {
    const cancelled = { ...interview, id: 'i2', participants: ['raj'], cancelled: true };
    const held = { ...cancelled, cancelled: false };
    for (const facts of [
      [held, cancelled],
      [cancelled, held],
    ])
      expect(stepsOf(planWith(...facts), 'thank_you', 'raj').map(({ state }) => state)).toEqual([
        'cancelled',
      ]);
  });

  it('of two holds at once the longer is meant, by whatever names they come', () => {
    const plan = planWith(
      hold('2026-09-28T12:00:00Z', { channel: 'email' }),
      hold('2026-09-21', { channel: 'email' }),
    );
    expect(only(plan, 'thank_you', 'dana').notBefore.toString()).toBe('2026-09-28T12:00:00Z');
  });

  it('two interviews at one time without an id are two interviews', () => {
    const nameless = { ...interview, id: undefined };
    const plan = planOf({
      now,
      contacts,
      facts: [
        { ...nameless, participants: ['dana'] },
        { ...nameless, participants: ['raj'] },
        { ...nameless, participants: ['lee'] },
      ],
    });
    expect(new Set(stepsOf(plan, 'thank_you').map(({ contact }) => contact))).toEqual(
      new Set(['dana', 'lee', 'raj']),
    );
  });
});

describe('an outcome and the interviews after it', () => {
  const rejected = outcome('rejection', '2026-09-16T15:00:00Z');
  const second = (more: Json) => ({
    ...interview,
    id: 'i2',
    at: '2026-09-22T18:00:00Z',
    end: '2026-09-22T19:00:00Z',
    ...more,
  });
  const isOpen = (...facts: readonly Json[]) => stepsOf(planWith(rejected, ...facts), 'rejection_reply');

  it('one that was known before the rejection does not take it back', () => {
    expect(isOpen(second({ recorded: '2026-09-16T14:00:00Z' }))[0]?.state).toBe('planned');
  });

  it('one that was recorded after it reopens the application', () => {
    expect(isOpen(second({ recorded: '2026-09-16T16:00:00Z' }))[0]?.state).not.toBe('planned');
  });

  it('one that was recorded and cancelled after it does not', () => {
    expect(isOpen(second({ recorded: '2026-09-16T16:00:00Z', cancelled: true }))[0]?.state).toBe('planned');
  });
});
