import { describe, expect, it } from '@jest/globals';
import { dana, interview, lee, localSpan, only, planOf, rowsOf, stepsOf } from '../test/fixture.js';

describe('the candidate’s own tasks', () => {
  it('C1: contact details are asked of each person whose address is missing, until none is', () => {
    const { email: _, ...unreachable } = lee;
    const open = planOf({ contacts: [dana, unreachable] });
    const step = only(open, 'collect_contacts');
    expect(step).toMatchObject({ contact: 'lee', state: 'planned' });
    expect(step.channel).toBeUndefined();
    expect(localSpan(step)).toEqual(['2026-09-15 14:00', '2026-09-15 23:59']);
    expect(step.because[0]?.text).toContain('Lee Wong');
    expect(only(planOf({ contacts: [dana, lee] }), 'collect_contacts').state).toBe('done');
  });

  it('C1: an interview with nobody recorded asks who was there', () => {
    const plan = planOf({ facts: [{ ...interview, participants: [] }] });
    expect(only(plan, 'collect_contacts').state).toBe('planned');
  });

  it('C1: nobody who is not to be written to needs an address', () => {
    const { email: _, ...unreachable } = lee;
    const plan = planOf({ contacts: [dana, { ...unreachable, thankYouNotes: false }] });
    expect(only(plan, 'collect_contacts').state).toBe('done');
  });

  it('C2: the debrief is due at the end of the day in the candidate’s zone', () => {
    const step = only(planOf({ candidate: { timeZone: 'Europe/Berlin' } }), 'debrief');
    expect(localSpan(step, 'Europe/Berlin')).toEqual(['2026-09-15 21:00', '2026-09-15 23:59']);
    expect(rowsOf(step)).toEqual(['debrief', 'C2', 'debrief', 'E2']);
  });

  it('C2: a late interview leaves at least 2 hours for it', () => {
    const step = only(planOf({ candidate: { timeZone: 'Europe/Athens' } }), 'debrief');
    expect(localSpan(step, 'Europe/Athens')).toEqual(['2026-09-15 22:00', '2026-09-16 00:00']);
  });

  it('C2: a debrief closes the one of the interview that began last before it', () => {
    const second = { ...interview, id: 'i2', at: '2026-09-17T18:00:00Z', end: '2026-09-17T19:00:00Z' };
    const facts = [interview, second, { type: 'debrief', at: '2026-09-17T20:00:00Z' }];
    const plan = planOf({ facts, now: '2026-09-17T20:05:00Z' });
    expect(stepsOf(plan, 'debrief').map((it) => it.state)).toEqual(['planned', 'done']);
  });

  it('E3: next steps are done once a direction was recorded after the interview', () => {
    expect(only(planOf(), 'record_next_steps').state).toBe('planned');
    const direction = {
      type: 'direction',
      at: '2026-09-15T19:02:00Z',
      kind: 'decision_by',
      by: '2026-10-01',
    };
    const step = only(planOf({ facts: [interview, direction] }), 'record_next_steps');
    expect(step).toMatchObject({ state: 'done', at: Temporal.Instant.from('2026-09-15T19:02:00Z') });
  });

  it('law 7: a mark by id closes that step alone, and what no rule asks for stays', () => {
    const second = { ...interview, id: 'i2', at: '2026-09-17T18:00:00Z', end: '2026-09-17T19:00:00Z' };
    const step = only(planOf(), 'debrief').id;
    const at = '2026-09-17T20:00:00Z';
    const facts = [
      interview,
      second,
      { type: 'step_done', at, kind: 'debrief', step },
      { type: 'step_done', at, kind: 'negotiate' },
    ];
    const plan = planOf({ facts, now: at });
    expect(stepsOf(plan, 'debrief').map((it) => it.state)).toEqual(['done', 'planned']);
    expect(only(plan, 'negotiate').state).toBe('done');
  });
});
