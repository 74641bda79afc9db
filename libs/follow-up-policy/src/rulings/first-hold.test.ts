import { describe, expect, it } from '@jest/globals';
import { hold, outcome, promise, reply } from '../../test/facts.js';
import {
  dana,
  daysOf,
  type Given,
  interview,
  localSpan,
  only,
  planOf,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import { presets } from '../presets/presets.js';
import type { StepKind } from '../types.js';

const touched = (...recentTouches: string[]) => [{ ...dana, phone: '+1 212 555 0100', recentTouches }];

/** The span of the first step of a kind, without a hold and with one that is recorded now. */
function spansOf(kind: StepKind, given: Given & { now: string }, held: ReturnType<typeof hold>) {
  const spanOf = (facts: Given['facts']) => localSpan(stepsOf(planOf({ ...given, facts: facts! }), kind)[0]!);
  const free = given.facts ?? [interview];
  return { free: spanOf(free), held: spanOf([...free, { ...held, at: given.now }]) };
}

describe('ruling 15: a first hold adds and advances nothing', () => {
  it('a call does not take the place that a hold of e-mail leaves free', () => {
    const given = {
      contacts: touched('2026-09-16T14:00:00Z'),
      facts: [interview, promise('2026-09-18')],
      now: '2026-09-16T15:00:00Z',
    };
    const { free, held } = spansOf('follow_up_call', given, hold('2026-09-29', { channel: 'email' }));
    expect(free).toEqual(['2026-09-23 09:45', '2026-09-23 10:30']);
    expect(held).toEqual(free);
    const followUp = spansOf('follow_up', given, hold('2026-09-29', { channel: 'email' }));
    expect(followUp.held[0]).toBe('2026-10-13 08:00');
  });

  it('a question that waits for somebody away has its window from their return on, whatever moves the reply', () => {
    const facts = [
      interview,
      outcome('rejection', '2026-09-16T14:00:00Z'),
      reply('2026-09-16T13:00:00Z', { automatic: true, returnsOn: '2026-09-25' }),
    ];
    const given = { facts, now: '2026-09-22T15:00:00Z' };
    const { free, held } = spansOf('feedback_request', given, hold('2026-09-23'));
    expect(free).toEqual(['2026-09-25 08:00', '2026-09-30 18:00']);
    expect(held).toEqual(free);
  });

  it('a question goes with the reply that a hold moved, yet not before the day that the cap left', () => {
    const given = {
      contacts: touched('2026-09-27T14:00:00Z', '2026-09-27T15:00:00Z'),
      facts: [interview, outcome('rejection', '2026-09-28T14:00:00Z')],
      now: '2026-09-28T14:00:00Z',
    };
    const until = (day: string) => spansOf('feedback_request', given, hold(day));
    expect(until('2026-10-02').free).toEqual(['2026-10-05 08:00', '2026-10-05 18:00']);
    expect(until('2026-10-02').held[0]).toBe('2026-10-05 08:00');
    expect(until('2026-10-08').held[0]).toBe('2026-10-08 08:00');
  });

  it('a question to somebody else waits for the reply that a hold moved', () => {
    const client = { ...dana, id: 'lee', name: 'Lee Wong', roles: ['hr'], email: 'lee@acme.example' };
    const facts = [
      interview,
      outcome('rejection', '2026-09-28T14:00:00Z', { contact: 'dana' }),
      hold('2026-10-01', { contact: 'dana', at: '2026-09-28T14:00:00Z' }),
    ];
    const rule = presets.balanced.document.rules.map((it) =>
      it.kind === 'feedback_request' ? { ...it, to: 'client' } : it,
    );
    const plan = planOf({
      playbook: { ...presets.balanced.document, name: 'own', rules: rule },
      contacts: [{ ...dana, roles: ['interviewer'] }, client],
      facts,
      now: '2026-09-28T15:00:00Z',
    });
    expect(only(plan, 'feedback_request')).toMatchObject({ contact: 'lee', state: 'waiting' });
    expect(daysOf([only(plan, 'feedback_request')])).toEqual(['2026-10-01']);
  });

  it('the first follow-up counts from a thank-you that a hold moved, and what it would have been is kept free', () => {
    const facts = [interview, promise('2026-09-18')];
    const given = {
      contacts: touched('2026-09-16T14:00:00Z'),
      facts,
      now: '2026-09-16T15:00:00Z',
    };
    const { free, held } = spansOf('follow_up_call', given, hold('2026-09-18'));
    expect(held).toEqual(free);
  });

  it('what the cap left no room for stays withheld', () => {
    const cap = { messages: 1, hours: 24 * 18 };
    const playbook = { ...presets.balanced.document, name: 'own', cap };
    const contacts = touched('2026-09-28T13:00:00Z');
    const now = '2026-09-28T14:00:00Z';
    const followUps = (at: string) => {
      const facts = [interview, hold('2026-10-22', { at })];
      const plan = planOf({ playbook, contacts, facts, now });
      return [stepsOf(plan, 'follow_up').length > 0, withheldOf(plan, 'follow_up').length];
    };
    expect(followUps(now)).toEqual([false, 1]);
    // A hold of before the others wrote had a date to move.
    expect(followUps('2026-09-16T14:00:00Z')).toEqual([true, 0]);
    const rejected = [interview, outcome('rejection', now), hold('2026-10-22', { at: now })];
    const plan = planOf({ playbook, contacts, facts: rejected, now });
    expect(stepsOf(plan, 'feedback_request')).toEqual([]);
    expect(withheldOf(plan, 'feedback_request')).toHaveLength(1);
  });
});
