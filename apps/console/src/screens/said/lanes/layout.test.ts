import { describe, expect, it } from '@jest/globals';
import { layoutOf, type Mark, type PicturedStep, placeLabels } from './layout.js';

const now = new Date('2026-11-23T15:00:00Z');
const dated = (dueAt: string) => ({ dueAt, state: 'PLANNED' as const });
const step = (
  effect: PicturedStep['effect'],
  before: PicturedStep['before'],
  after: PicturedStep['after'],
): PicturedStep => ({ effect, before, after, title: 'Follow up' });

describe('two plans on two lanes', () => {
  it('connect a step that moves, old place above, new place below', () => {
    const { marks, connectors } = layoutOf(
      [step('MOVED', dated('2026-12-01T15:00:00Z'), dated('2026-12-07T15:00:00Z'))],
      [],
      now,
    );
    expect(connectors).toEqual([
      { from: Date.parse('2026-12-01T15:00:00Z'), to: Date.parse('2026-12-07T15:00:00Z') },
    ]);
    expect(marks.map(({ lane, shape }) => [lane, shape])).toEqual([
      ['before', 'step'],
      ['after', 'new'],
    ]);
  });

  it('strike out what is withheld, where it would have been', () => {
    const { marks } = layoutOf([step('WITHHELD', dated('2026-12-01T15:00:00Z'), null)], [], now);
    expect(marks[1]).toEqual({
      lane: 'after',
      at: Date.parse('2026-12-01T15:00:00Z'),
      shape: 'withheld',
      label: 'withheld',
    });
  });

  it('name only what changes, and cover the interview and two weeks ahead', () => {
    const { marks, start, end } = layoutOf(
      [step('UNCHANGED', dated('2026-11-24T15:00:00Z'), dated('2026-11-24T15:00:00Z'))],
      [{ startsAt: '2026-11-10T15:00:00Z', cancelledAt: null }],
      now,
    );
    expect(marks.some(({ label }) => label)).toBe(false);
    expect(start).toBeLessThan(Date.parse('2026-11-10T15:00:00Z'));
    expect(end).toBeGreaterThan(Date.parse('2026-12-07T15:00:00Z'));
  });
});

describe('the labels of a lane', () => {
  const mark = (at: number): Mark => ({ lane: 'after', at, shape: 'new', label: 'Follow up with Ngozi' });
  it('take the second row where the first is taken, and none where both are', () => {
    const placed = placeLabels([mark(100), mark(110), mark(120), mark(400)], (at) => at, 800);
    expect(placed.map(({ at, row }) => [at, row])).toEqual([
      [100, 0],
      [110, 1],
      [400, 0],
    ]);
  });

  it('stay inside the picture', () => {
    const [first] = placeLabels([mark(0)], (at) => at, 800);
    expect(first?.x).toBeGreaterThan(40);
  });
});
