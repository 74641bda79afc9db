import { describe, expect, it } from '@jest/globals';
import { warningLines } from './warnings.js';

describe('what somebody should know about a plan', () => {
  it('names contradicting facts once, in words and without their instants', () => {
    const replaced = (at: string) => ({
      code: 'direction_replaced',
      text: `Two directions differ: decision_by of ${at} replaces another.`,
    });
    const passed = { code: 'deadline_passed', text: 'Thank-you: the deadline has passed.' };
    const lines = warningLines([replaced('2026-11-02T01:23:00Z'), passed, replaced('2026-11-09T01:23:00Z')]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^A later word of theirs replaces/);
    expect(lines[0]).not.toContain('2026');
    expect(lines[1]).toBe(passed.text);
  });
});
