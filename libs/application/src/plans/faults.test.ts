import { FollowUpPolicyError } from '@afterword/follow-up-policy';
import { describe, expect, it } from '@jest/globals';
import { anonymousFault, nextTry } from './faults.js';

const now = Temporal.Instant.from('2026-11-17T15:00:00Z');

describe('a plan that could not be made anew', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [11, 1024],
    [12, 24 * 60],
    [5000, 24 * 60],
  ])('is tried again, after %i failures in a row, %i minutes later', (failures, minutes) => {
    expect(nextTry(failures, now).since(now).total('minutes')).toBe(minutes);
  });

  it('is told of without what an error quotes', () => {
    const fault = anonymousFault(new FollowUpPolicyError('facts[2].contact', 'a contact', '"Ana Silva"'));
    expect(fault).toMatchObject({ error: 'FollowUpPolicyError', path: 'facts[2].contact' });
    expect(JSON.stringify(fault)).not.toContain('Ana');
    expect(fault.thrownAt).toMatch(/faults\.test/);
    expect(anonymousFault('Ana Silva')).toEqual({ error: 'string', path: null, thrownAt: null });
  });
});
