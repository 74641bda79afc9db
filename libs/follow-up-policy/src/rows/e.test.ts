import { describe, expect, it } from '@jest/globals';
import { promise, sent } from '../../test/facts.js';
import {
  citedBy,
  dana,
  daysOf,
  interview,
  kim,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';

const both = ['guide-e', 'balanced'];

describe('guide E', () => {
  it.each(both)('E1 in %s: each interviewer is thanked by e-mail', (playbook) => {
    const facts = [{ ...interview, participants: ['dana', 'raj'] }];
    const steps = stepsOf(planOf({ playbook, contacts: [dana, raj], facts }), 'thank_you');
    expect(steps.map((it) => [it.contact, it.channel, localSpan(it)[1]])).toEqual([
      ['dana', 'email', '2026-09-16 15:00'],
      ['raj', 'email', '2026-09-16 15:00'],
    ]);
    for (const step of steps) expect(citedBy(step)).toContain('E1');
  });

  it.each(both)(
    'E2 in %s: questions and answers are noted, to be consistent in the next round',
    (playbook) => {
      const step = only(planOf({ playbook }), 'debrief');
      expect(step.because.find((it) => it.row === 'E2')?.text).toMatch(/consistent/);
    },
  );

  it('E2: balanced shows them again in the preparation', () => {
    const second = { ...interview, id: 'i2', at: '2026-09-22T18:00:00Z', end: '2026-09-22T19:00:00Z' };
    expect(citedBy(only(planOf({ facts: [interview, second] }), 'prepare_interview'))).toEqual(['D4', 'E2']);
  });

  it.each(both)(
    'E3 in %s: what happens next is asked and written down, and its answer is a direction',
    (playbook) => {
      const open = only(planOf({ playbook }), 'record_next_steps');
      expect(localSpan(open)).toEqual(['2026-09-15 15:00', '2026-09-15 23:59']);
      expect([open.state, citedBy(open)]).toEqual(['planned', ['E3']]);
      const answered = planOf({ playbook, facts: [interview, promise('2026-10-09')] });
      expect(only(answered, 'record_next_steps')).toMatchObject({ id: open.id, state: 'done' });
      expect(daysOf(stepsOf(answered, 'follow_up'))[0]).toBe('2026-10-13');
    },
  );

  it.each(both)('E4 in %s: a follow-up, since one is easily forgotten', (playbook) => {
    const [first] = stepsOf(planOf({ playbook }), 'follow_up');
    expect(daysOf([first!])).toEqual(['2026-09-29']);
    expect(first!.because.find((it) => it.row === 'E4')?.text).toMatch(/forgotten/);
  });

  it.each(both)(
    'E5 in %s: referees hear that they may be called, before the interview or right after',
    (playbook) => {
      const given = { playbook, contacts: [dana, kim], candidate: { country: 'US' } };
      const ahead = { ...interview, recorded: '2026-09-09T14:00:00Z' };
      const early = only(planOf({ ...given, facts: [ahead], now: '2026-09-09T14:00:00Z' }), 'notify_referee');
      expect(localSpan(early)).toEqual(['2026-09-14 08:00', '2026-09-16 15:00']);
      const late = only(planOf(given), 'notify_referee');
      expect(late).toMatchObject({ contact: 'kim', channel: 'email', state: 'planned' });
      expect(localSpan(late)).toEqual(['2026-09-15 14:00', '2026-09-16 15:00']);
      expect(citedBy(late)).toEqual(['E5']);
    },
  );

  it.each(both)('E6 in %s: looking and applying goes on', (playbook) => {
    const step = only(planOf({ playbook }), 'keep_applying');
    expect(step.owner).toBe('candidate');
    expect(citedBy(step)).toContain('E6');
  });

  it.each([
    ['guide-e', 2],
    ['balanced', 3],
  ])('E7 in %s: no more than %i follow-ups without an answer', (playbook, limit) => {
    const open = stepsOf(planOf({ playbook }), 'follow_up');
    expect(open).toHaveLength(limit);
    for (const step of open) expect(citedBy(step)).toContain('E7');
    const days = ['2026-09-29', '2026-10-13', '2026-10-27'].slice(0, limit);
    const facts = days.map((day) => sent('follow_up', `${day}T14:00:00Z`));
    const plan = planOf({ playbook, facts: [interview, ...facts], now: '2026-10-28T14:00:00Z' });
    expect(stepsOf(plan, 'follow_up').every((it) => it.state === 'sent')).toBe(true);
    expect(rowsOf(withheldOf(plan, 'follow_up')[0]!)).toEqual(['follow-up', 'E7']);
  });
});
