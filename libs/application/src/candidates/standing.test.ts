import { describe, expect, it } from '@jest/globals';
import { standingOf, todayIn } from './standing.js';

const at = (text: string) => Temporal.Instant.from(text);

describe('standing', () => {
  const today = todayIn('America/Chicago', at('2026-09-15T19:05:00Z'));

  it('follows the next due time', () => {
    expect(standingOf(null, today)).toBe('nothing_planned');
    expect(standingOf(at('2026-09-15T19:04:59.999Z'), today)).toBe('overdue');
    expect(standingOf(at('2026-09-15T19:05:00Z'), today)).toBe('due_today');
  });

  it("ends today at the tenant's midnight, not at UTC's", () => {
    expect(standingOf(at('2026-09-16T04:59:59.999Z'), today)).toBe('due_today');
    expect(standingOf(at('2026-09-16T05:00:00Z'), today)).toBe('on_track');
  });

  it('gives a day of 23 or 25 hours its length', () => {
    const hours = (day: string) =>
      today && todayIn('America/Chicago', at(day)).endOfToday.since(at(day)).total('hours');
    expect(hours('2026-03-08T06:00:00Z')).toBe(23);
    expect(hours('2026-11-01T05:00:00Z')).toBe(25);
  });

  it('starts the next day late where midnight is skipped', () => {
    expect(todayIn('America/Asuncion', at('2023-09-30T20:00:00Z')).endOfToday).toEqual(
      at('2023-10-01T04:00:00Z'),
    );
  });
});
