import { describe, expect, it } from '@jest/globals';
import { dana, interview, only, planOf, stepsOf } from '../test/fixture.js';
import { interviewPrefix, readStepId, stepId } from './step-id.js';

describe('step ids', () => {
  const subject = { kind: 'thank_you', interview: 'i1', contact: 'dana' } as const;

  it('tell channel and ordinal of a subject, and nothing of another', () => {
    const id = stepId(subject, 'email', 2);
    expect(readStepId(id, subject)).toEqual({ channel: 'email', ordinal: 2 });
    for (const other of [
      { ...subject, contact: 'dan' },
      { ...subject, interview: 'i' },
      { ...subject, kind: 'submit' as const },
    ])
      expect(readStepId(id, other)).toBeUndefined();
    expect(id.startsWith(interviewPrefix('thank_you', 'i1'))).toBe(true);
    expect(id.startsWith(interviewPrefix('thank_you', 'i'))).toBe(false);
  });

  it('of nobody, no interview and no channel are ids too', () => {
    const week = { kind: 'keep_applying' } as const;
    expect(readStepId(stepId(week, undefined, 3), week)).toEqual({ channel: '', ordinal: 3 });
    expect(stepId(week, undefined, 3)).not.toBe(stepId(week, undefined, 2));
    expect(stepId(week, undefined, 1)).toBe(stepId({ ...week, interview: '', contact: '' }, undefined, 1));
    expect(stepId(week, undefined, 1).startsWith(interviewPrefix('keep_applying', ''))).toBe(true);
  });

  it('parts with slashes and percent signs are told apart', () => {
    const parts = ['a', 'a/b', 'a%2Fb', 'a%b', 'a/b/c', '/', '%', ''];
    const ids = parts.flatMap((interview) =>
      parts.map((contact) => stepId({ kind: 'submit', interview, contact }, 'email', 1)),
    );
    expect(new Set(ids).size).toBe(parts.length ** 2);
    for (const contact of parts) {
      const slashed = { kind: 'submit', interview: 'x/y', contact } as const;
      expect(readStepId(stepId(slashed, 'phone', 1), slashed)).toEqual({ channel: 'phone', ordinal: 1 });
    }
  });

  it('stay from plan to plan, and depend on nothing but whose step it is', () => {
    const odd = { ...interview, id: 'round 1/2', participants: ['d/%'] };
    const given = { contacts: [{ ...dana, id: 'd/%' }], facts: [odd] };
    const { id } = only(planOf(given), 'thank_you');
    const moved = {
      ...odd,
      at: '2026-09-15T17:00:00Z',
      end: '2026-09-15T18:00:00Z',
      round: 2,
      topics: ['x'],
    };
    expect(only(planOf({ ...given, facts: [moved] }), 'thank_you').id).toBe(id);
    const at = '2026-09-15T20:00:00Z';
    const done = { type: 'step_done', at, kind: 'thank_you', step: id };
    expect(only(planOf({ ...given, facts: [odd, done], now: at }), 'thank_you')).toMatchObject({
      id,
      state: 'done',
    });
    const ids = stepsOf(planOf(given), 'follow_up').map((it) => it.id);
    expect(new Set(ids).size).toBe(3);
  });
});
