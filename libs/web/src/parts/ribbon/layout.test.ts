import { describe, expect, it } from '@jest/globals';
import { comparison, laterThan, placed, type RibbonStep, spanOf, weeksOf } from './layout.js';

const step = (id: string, due: string, more: Partial<RibbonStep> = {}): RibbonStep => ({
  id,
  title: id,
  shape: 'contact',
  from: due,
  due,
  hard: false,
  state: 'PLANNED',
  ...more,
});
const at = (text: string) => Date.parse(text);
const now = at('2026-11-05T17:00:00Z');

describe('the time that a ribbon shows', () => {
  it('begins before the first thing and ends after the last, three weeks at least and ten at most', () => {
    const short = spanOf([[step('a', '2026-11-06T17:00:00Z')]], [], now);
    expect((short.until - short.from) / 86_400_000).toBe(21);
    const interview = {
      kind: 'INTERVIEW',
      from: '2026-11-03T16:00:00Z',
      until: '2026-11-03T17:00:00Z',
    } as const;
    const long = spanOf([[step('a', '2027-11-06T17:00:00Z')]], [interview], now);
    expect(new Date(long.from).toISOString()).toBe('2026-11-01T16:00:00.000Z');
    expect((long.until - long.from) / 86_400_000).toBe(70);
    expect(laterThan([step('a', '2027-11-06T17:00:00Z'), step('b', '2026-11-06T17:00:00Z')], long)).toBe(1);
  });

  it('has the present in it where the plan has run for months, and leaves out what was long ago', () => {
    const old = step('old', '2026-03-02T17:00:00Z', { state: 'SENT' });
    const next = step('next', '2026-11-12T17:00:00Z');
    const last = step('last', '2027-03-02T17:00:00Z');
    const steps = [old, next, last];
    const span = spanOf([steps], [], now);
    expect(span.from).toBe(now - 28 * 86_400_000);
    expect(placed(steps, span, (instant) => instant).map(({ step: { id } }) => id)).toEqual(['next']);
    expect(laterThan(steps, span)).toBe(1);
  });

  it('has its weeks where the employer is, over a change of clocks', () => {
    const span = { from: at('2026-10-29T12:00:00Z'), until: at('2026-11-10T12:00:00Z') };
    expect(weeksOf(span, 'America/Chicago').map(({ monday }) => new Date(monday).toISOString())).toEqual([
      '2026-10-26T05:00:00.000Z',
      '2026-11-02T06:00:00.000Z',
      '2026-11-09T06:00:00.000Z',
    ]);
  });
});

describe('steps on a lane', () => {
  const span = { from: at('2026-11-01T00:00:00Z'), until: at('2026-12-01T00:00:00Z') };
  const x = (instant: number) => (instant - span.from) / 3_600_000;

  it('stand in order of when they are due or were done, their dates on the side that has room', () => {
    const steps = [
      step('c', '2026-11-03T10:00:00Z'),
      step('a', '2026-11-30T00:00:00Z', { doneAt: '2026-11-02T00:00:00Z', state: 'DONE' }),
      step('b', '2026-11-02T10:00:00Z'),
      step('d', '2026-11-03T11:00:00Z'),
      step('e', '2026-11-03T12:00:00Z', { state: 'CANCELLED' }),
      step('f', '2026-11-03T12:00:00Z', { state: 'DONE', shape: 'task' }),
    ];
    expect(placed(steps, span, x).map(({ step: { id }, label }) => [id, label])).toEqual([
      ['a', 'above'],
      ['b', 'below'],
      ['c', null],
      ['d', null],
    ]);
  });

  it('show the window in which they can be done', () => {
    const [first] = placed([step('a', '2026-11-04T00:00:00Z', { from: '2026-11-02T00:00:00Z' })], span, x);
    expect([first?.windowX, first?.x]).toEqual([24, 72]);
  });
});

it('two lanes are compared by what moved, came and went', () => {
  const { moved, added, gone } = comparison(
    [step('a', '2026-11-04T00:00:00Z'), step('b', '2026-11-05T00:00:00Z'), step('c', '2026-11-06T00:00:00Z')],
    [step('a', '2026-11-04T00:00:00Z'), step('b', '2026-11-09T00:00:00Z'), step('d', '2026-11-06T00:00:00Z')],
  );
  expect(moved.map(({ to }) => to.id)).toEqual(['b']);
  expect([...added]).toEqual(['d']);
  expect(gone.map(({ id }) => id)).toEqual(['c']);
});
