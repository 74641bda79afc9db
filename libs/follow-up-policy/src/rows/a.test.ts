import { describe, expect, it } from '@jest/globals';
import { outcome } from '../../test/facts.js';
import {
  citedBy,
  dana,
  daysOf,
  interview,
  lee,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  stepsOf,
} from '../../test/fixture.js';

const both = ['guide-a', 'balanced'];
const address = '1 Main Street, New York';
const room = { ...interview, participants: ['dana', 'raj'] };

describe('guide A', () => {
  it.each(both)(
    'A1 in %s: everyone who set up or held the interview gets a thank-you of their own',
    (playbook) => {
      const plan = planOf({ playbook, contacts: [dana, lee, raj], facts: [room] });
      const steps = stepsOf(plan, 'thank_you');
      expect(steps.map((it) => it.contact).toSorted()).toEqual(['dana', 'lee', 'raj']);
      for (const step of steps) expect(citedBy(step)).toContain('A1');
    },
  );

  it.each([
    ['guide-a', 'modern', ['dana', 'lee', 'raj']],
    ['balanced', 'modern', []],
    ['balanced', 'traditional', ['dana', 'raj']],
  ])(
    'A1 in %s: by hand to a %s house it is a task of its own, which needs an address',
    (playbook, culture, to) => {
      const contacts = [dana, lee, { ...raj, postalAddress: address }];
      const plan = planOf({ playbook, contacts, facts: [room], employer: { culture } });
      const byHand = stepsOf(plan, 'thank_you').filter((it) => it.channel === 'handwritten');
      expect(byHand.map((it) => it.contact).toSorted()).toEqual(to);
      for (const step of byHand) {
        expect(step.state).toBe(step.contact === 'raj' ? 'planned' : 'blocked');
        expect(localSpan(step)).toEqual(['2026-09-15 15:00', '2026-09-16 15:00']);
        expect(citedBy(step)).toContain('A1');
      }
    },
  );

  it.each(both)('A2 in %s: a research task for a week follows each interview', (playbook) => {
    const second = { ...interview, id: 'i2', at: '2026-09-17T18:00:00Z', end: '2026-09-17T19:00:00Z' };
    const steps = stepsOf(planOf({ playbook, facts: [interview, second] }), 'research');
    expect(steps.map((it) => localSpan(it))).toEqual([
      ['2026-09-15 15:00', '2026-09-22 23:59'],
      ['2026-09-17 15:00', '2026-09-24 23:59'],
    ]);
    for (const step of steps) expect([citedBy(step), step.channel]).toEqual([['A2'], undefined]);
  });

  it.each([
    ['guide-a', 6],
    ['balanced', 3],
  ])('A3 in %s: a word every two weeks while waiting, %i of them', (playbook, count) => {
    const steps = stepsOf(planOf({ playbook }), 'follow_up');
    expect(daysOf(steps)).toEqual(
      ['2026-09-29', '2026-10-13', '2026-10-27', '2026-11-10', '2026-11-24', '2026-12-08'].slice(0, count),
    );
    for (const step of steps) expect(citedBy(step)).toContain('A3');
  });

  it('A4: guide-a asks for a small gift of information with each follow-up', () => {
    for (const step of stepsOf(planOf({ playbook: 'guide-a' }), 'follow_up'))
      expect(step.because.find((it) => it.row === 'A4')?.text).toMatch(/gift of information/);
  });

  it.each(both)(
    'A5 in %s: the plan runs on until a decision, other options are kept open meanwhile',
    (playbook) => {
      const now = '2026-11-05T15:00:00Z';
      const waiting = planOf({ playbook, now });
      const week = only(waiting, 'keep_applying');
      expect(localSpan(week)).toEqual(['2026-11-02 00:00', '2026-11-08 23:59']);
      expect(citedBy(week)).toContain('A5');
      expect(stepsOf(waiting, 'follow_up').map((it) => it.state)).toContain('planned');
      const over = planOf({ playbook, now, facts: [interview, outcome('accepted', now)] });
      expect(only(over, 'keep_applying').state).toBe('cancelled');
      expect(stepsOf(over, 'follow_up').every((it) => it.state === 'cancelled')).toBe(true);
    },
  );

  it.each(both)('A6 in %s: a contact who hears from many candidates is left in peace', (playbook) => {
    const recentTouches = ['2026-09-24T14:00:00Z', '2026-09-25T14:00:00Z'];
    const plan = planOf({ playbook, contacts: [{ ...dana, recentTouches }], now: '2026-09-28T14:00:00Z' });
    const [first] = stepsOf(plan, 'follow_up');
    expect(first).toMatchObject({ state: 'waiting' });
    expect(localSpan(first!)).toEqual(['2026-10-01 08:00', '2026-10-01 18:00']);
    expect(rowsOf(first!)).toEqual(expect.arrayContaining(['law-3', 'A6']));
  });

  it('A7: ideas of the debrief are taken, for the texts to use, and close it', () => {
    const debrief = { type: 'debrief', at: '2026-09-15T20:00:00Z', ideas: ['a shorter sign-up'] };
    const plan = planOf({ facts: [interview, debrief], now: debrief.at });
    expect(only(plan, 'debrief')).toMatchObject({ state: 'done', at: Temporal.Instant.from(debrief.at) });
  });
});
