import { describe, expect, it } from '@jest/globals';
import { contactAt, lock, outcome, promise, reply, sent } from '../../test/facts.js';
import {
  citedBy,
  dana,
  daysOf,
  interview,
  type Json,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';

const both = ['guide-c', 'balanced'];
const { email: _, ...rajUnreachable } = raj;
const room = { ...interview, participants: ['dana', 'raj'] };

describe('guide C', () => {
  it.each(both)(
    'C1 in %s: details are asked for on the spot, and nothing goes out before they are there',
    (playbook) => {
      const contacts = [dana, rajUnreachable];
      const plan = planOf({ playbook, contacts, facts: [room], now: interview.at });
      const task = only(plan, 'collect_contacts');
      expect(task).toMatchObject({ contact: 'raj', state: 'planned' });
      expect(task.channel).toBeUndefined();
      expect(localSpan(task)).toEqual(['2026-09-15 14:00', '2026-09-15 23:59']);
      expect(citedBy(task)).toEqual(['C1']);
      expect(task.because[0]!.text).toMatch(/Raj Patel.*leave yours/);
      const thanks = only(plan, 'thank_you', 'raj');
      expect(thanks.state).toBe('blocked');
      expect(thanks.because.at(-1)).toMatchObject({ rule: 'missing-details', row: 'C1' });
      expect(only(plan, 'thank_you', 'dana').state).toBe('planned');
      const known = planOf({ playbook, contacts: [dana, raj], facts: [room] });
      expect(only(known, 'collect_contacts').state).toBe('done');
      expect(only(known, 'thank_you', 'raj').state).toBe('planned');
    },
  );

  it('C1: a number is asked for where the employer wants a call, and not for a call on silence', () => {
    const missing = (...facts: Json[]) => {
      const task = only(planOf({ facts: [interview, ...facts] }), 'collect_contacts');
      return [task.state, task.contact];
    };
    expect(missing(lock('phone'))).toEqual(['planned', 'dana']);
    expect(missing(contactAt('2026-09-18', { channel: 'phone' }))).toEqual(['planned', 'dana']);
    expect(missing(promise('2026-09-18'))).toEqual(['done', undefined]);
  });

  it.each(both)('C2 in %s: a look back on the same day', (playbook) => {
    const step = only(planOf({ playbook }), 'debrief');
    expect(localSpan(step)).toEqual(['2026-09-15 15:00', '2026-09-15 23:59']);
    expect(step).toMatchObject({ owner: 'candidate', hard: false, state: 'planned' });
    expect(citedBy(step)).toContain('C2');
  });

  it.each([
    ['guide-c', 'C3'],
    ['balanced', 'B1'],
  ])('C3 in %s: thanks go by e-mail', (playbook, row) => {
    const step = only(planOf({ playbook }), 'thank_you');
    expect([step.channel, localSpan(step)[1]]).toEqual(['email', '2026-09-16 15:00']);
    expect(citedBy(step)).toContain(row);
  });

  it.each([
    ['guide-c', 'C4'],
    ['balanced', 'A3'],
  ])('C4 in %s: one stays connected every two weeks', (playbook, row) => {
    const steps = stepsOf(planOf({ playbook }), 'follow_up');
    expect(daysOf(steps)).toEqual(['2026-09-29', '2026-10-13', '2026-10-27']);
    for (const step of steps) expect(citedBy(step)).toContain(row);
  });

  it('C4, C5: guide-c says with each follow-up to ask about the process and never just for the decision', () => {
    for (const { because } of stepsOf(planOf({ playbook: 'guide-c' }), 'follow_up')) {
      expect(because.find((it) => it.row === 'C4')?.text).toMatch(/process/);
      expect(because.find((it) => it.row === 'C5')?.text).toMatch(/never just ask whether they have decided/);
    }
  });

  it.each(both)('C5 in %s: three without an answer are enough', (playbook) => {
    const facts = ['2026-09-29', '2026-10-13', '2026-10-27'].map((it) =>
      sent('follow_up', `${it}T14:00:00Z`),
    );
    const now = '2026-10-28T14:00:00Z';
    const plan = planOf({ playbook, facts: [interview, ...facts], now });
    expect(stepsOf(plan, 'follow_up').map((it) => it.state)).toEqual(['sent', 'sent', 'sent']);
    expect(rowsOf(withheldOf(plan, 'follow_up')[0]!)).toEqual(['follow-up', 'E7']);
    const answered = planOf({ playbook, facts: [interview, ...facts, reply(now)], now });
    expect(stepsOf(answered, 'follow_up').filter((it) => it.state === 'planned')).toHaveLength(3);
  });

  it.each(both)('C5 in %s: nothing is asked while an interview is ahead', (playbook) => {
    const second = { ...interview, id: 'i2', at: '2026-10-06T18:00:00Z', end: '2026-10-06T19:00:00Z' };
    const plan = planOf({ playbook, facts: [interview, second] });
    expect(stepsOf(plan, 'follow_up')).toEqual([]);
    expect(rowsOf(withheldOf(plan, 'follow_up')[0]!)).toEqual(['follow-up', 'C5']);
  });

  it.each(both)('C6 in %s: back to the hunt, week by week, until an offer is accepted', (playbook) => {
    const weeks = ['2026-09-15T19:05:00Z', '2026-09-21T12:00:00Z', '2026-11-01T20:00:00Z'].map((now) =>
      only(planOf({ playbook, now }), 'keep_applying'),
    );
    expect(weeks.map((it) => localSpan(it))).toEqual([
      ['2026-09-14 00:00', '2026-09-20 23:59'],
      ['2026-09-21 00:00', '2026-09-27 23:59'],
      ['2026-10-26 00:00', '2026-11-01 23:59'],
    ]);
    expect(new Set(weeks.map((it) => it.id)).size).toBe(3);
    for (const week of weeks) expect(citedBy(week)).toContain('C6');
    const at = '2026-09-22T12:00:00Z';
    const rejected = planOf({ playbook, facts: [interview, outcome('rejection', at)], now: at });
    expect(only(rejected, 'keep_applying').state).toBe('planned');
    const accepted = planOf({ playbook, facts: [interview, outcome('accepted', at)], now: at });
    expect(only(accepted, 'keep_applying').state).toBe('cancelled');
    const later = planOf({
      playbook,
      facts: [interview, outcome('accepted', at)],
      now: '2026-09-29T12:00:00Z',
    });
    expect(stepsOf(later, 'keep_applying')).toEqual([]);
  });
});
