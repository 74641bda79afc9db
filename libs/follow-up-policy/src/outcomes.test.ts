import { describe, expect, it } from '@jest/globals';
import { interview, planOf, rowsOf, stepsOf } from '../test/fixture.js';
import type { Plan, StepKind } from './types.js';

const statesOf = (plan: Plan, kind: StepKind): readonly string[] => [
  ...new Set(stepsOf(plan, kind).map((it) => it.state)),
];
const second = { ...interview, id: 'i2', at: '2026-09-22T18:00:00Z', end: '2026-09-22T19:00:00Z' };
const now = '2026-09-16T14:00:00Z';

describe('outcomes (law 4)', () => {
  it.each([
    ['rejection', 'cancelled', 'cancelled'],
    ['withdrawn', 'cancelled', 'cancelled'],
    ['declined', 'cancelled', 'cancelled'],
    ['accepted', 'cancelled', 'cancelled'],
    ['offer', 'planned', 'cancelled'],
  ])('%s: the thank-you is %s, follow-ups are %s, the debrief stays', (type, thankYou, followUp) => {
    const plan = planOf({ now, facts: [interview, { type, at: now }] });
    expect(statesOf(plan, 'thank_you')).toEqual([thankYou]);
    expect(statesOf(plan, 'follow_up')).toEqual([followUp]);
    expect(stepsOf(plan, 'follow_up')).toHaveLength(3);
    expect(statesOf(plan, 'debrief')).toEqual(['planned']);
    expect(stepsOf(plan, 'follow_up').map((it) => it.because.at(-1)?.rule)).toEqual([
      'law-4',
      'law-4',
      'law-4',
    ]);
  });

  it('ruling 18: an interview recorded after a rejection reopens the application', () => {
    const facts = [interview, { type: 'rejection', at: now }, second];
    const plan = planOf({ facts, now: '2026-09-22T19:05:00Z' });
    expect(statesOf(plan, 'follow_up')).toEqual(['planned']);
  });

  it('ruling 18: the latest outcome counts', () => {
    const facts = [interview, { type: 'rejection', at: '2026-09-16T10:00:00Z' }, { type: 'offer', at: now }];
    expect(statesOf(planOf({ now, facts }), 'thank_you')).toEqual(['planned']);
  });

  it('ruling 20: a cancelled step keeps the date that it had when it was stopped', () => {
    const plan = planOf({ facts: [interview, { type: 'rejection', at: now }], now: '2027-03-01T14:00:00Z' });
    const open = planOf({ now });
    expect(stepsOf(plan, 'follow_up').map((it) => [it.id, it.due])).toEqual(
      stepsOf(open, 'follow_up').map((it) => [it.id, it.due]),
    );
  });
});

describe('interviews that change (ruling 22)', () => {
  it('the same id again moves it', () => {
    const moved = {
      ...interview,
      at: '2026-09-17T18:00:00Z',
      end: '2026-09-17T19:00:00Z',
      recorded: '2026-09-15T12:00:00Z',
    };
    const first = { ...interview, recorded: '2026-09-10T12:00:00Z' };
    const plan = planOf({ facts: [moved, first], now: '2026-09-15T12:00:00Z' });
    expect(stepsOf(plan, 'debrief').map((it) => `${it.notBefore}`)).toEqual(['2026-09-17T19:00:00Z']);
  });

  it('a cancelled one leaves its steps as cancelled', () => {
    const first = { ...interview, recorded: '2026-09-10T12:00:00Z' };
    const cancelled = { ...interview, cancelled: true, recorded: '2026-09-14T12:00:00Z' };
    const plan = planOf({ facts: [cancelled, first], now: '2026-09-14T12:00:00Z' });
    expect([...new Set(plan.steps.map((it) => it.state))]).toEqual(['cancelled']);
    expect(stepsOf(plan, 'thank_you')).toHaveLength(1);
    expect(rowsOf(plan.steps[0]!)).toContain('law-4');
    expect(plan.withheld).toEqual([]);
  });
});
