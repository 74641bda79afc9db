import { describe, expect, it } from '@jest/globals';
import {
  dana,
  interview,
  lee,
  local,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  stepsOf,
  withheldOf,
} from '../test/fixture.js';
import type { Plan } from './types.js';

const sent = (at: string) => ({
  type: 'message_sent',
  at,
  kind: 'follow_up',
  contact: 'dana',
  channel: 'email',
});
const reply = (at: string) => ({ type: 'reply', at, contact: 'dana' });
const promise = (by: string) => ({ type: 'direction', at: '2026-09-15T19:00:00Z', kind: 'decision_by', by });
/** Day and state of each follow-up, in New York. */
const series = (plan: Plan): readonly string[] =>
  stepsOf(plan, 'follow_up').map((it) => `${local(it.notBefore).slice(0, 10)} ${it.state}`);

describe('follow-up', () => {
  it('A3: comes every 14 days in the allowed hours, at most 3 times', () => {
    const plan = planOf();
    expect(series(plan)).toEqual(['2026-09-29 planned', '2026-10-13 planned', '2026-10-27 planned']);
    const [first] = stepsOf(plan, 'follow_up');
    expect(localSpan(first!)).toEqual(['2026-09-29 08:00', '2026-09-29 18:00']);
    expect(first).toMatchObject({ hard: false, channel: 'email', contact: 'dana' });
    expect(rowsOf(first!)).toEqual(expect.arrayContaining(['A3', 'B3', 'D8', 'E7']));
  });

  it('law 2: a closed day moves it later, and the next counts from there', () => {
    const facts = [{ ...interview, at: '2026-11-12T18:00:00Z', end: '2026-11-12T19:00:00Z' }];
    const plan = planOf({ facts, now: '2026-11-12T19:05:00Z' });
    expect(series(plan)).toEqual(['2026-11-27 planned', '2026-12-11 planned', '2026-12-28 planned']);
    expect(rowsOf(stepsOf(plan, 'follow_up')[0]!)).toContain('law-2');
  });

  it('law 9: the hours are wall-clock hours before and after the clock changes', () => {
    const facts = [{ ...interview, at: '2026-10-13T18:00:00Z', end: '2026-10-13T19:00:00Z' }];
    const spans = stepsOf(planOf({ facts, now: '2026-10-13T19:05:00Z' }), 'follow_up').map((it) =>
      localSpan(it),
    );
    expect(spans[0]).toEqual(['2026-10-27 08:00', '2026-10-27 18:00']);
    expect(spans[1]).toEqual(['2026-11-10 08:00', '2026-11-10 18:00']);
  });

  it.each([
    ['the hiring manager', [raj, lee, dana], 'dana'],
    ['else the scheduler', [raj, { ...lee, roles: ['hr'], id: 'hr' }, lee], 'lee'],
    ['else HR', [raj, { ...lee, roles: ['hr'], id: 'hr' }], 'hr'],
    ['else the first participant', [lee, raj].map((it) => ({ ...it, roles: ['interviewer'] })), 'raj'],
  ])('ruling 11: goes to %s', (_, contacts, recipient) => {
    const plan = planOf({ contacts, facts: [{ ...interview, participants: ['raj'] }] });
    expect(new Set(stepsOf(plan, 'follow_up').map((it) => it.contact))).toEqual(new Set([recipient]));
  });

  it('ruling 11: where nobody is known it is withheld and says so', () => {
    const plan = planOf({ contacts: [], facts: [{ ...interview, participants: [] }] });
    expect(withheldOf(plan, 'follow_up')).toMatchObject([{ because: [{ row: 'C1' }] }]);
  });

  it('ruling 5: counts from the one that was sent', () => {
    const plan = planOf({ facts: [interview, sent('2026-10-01T14:00:00Z')], now: '2026-10-01T14:00:00Z' });
    expect(series(plan)).toEqual(['2026-10-01 sent', '2026-10-15 planned', '2026-10-29 planned']);
  });

  it('law 7: sending one changes neither its id nor its dates', () => {
    const before = stepsOf(planOf({ now: '2026-10-01T14:00:00Z' }), 'follow_up')[0]!;
    const later = { ...promise('2026-10-20'), at: '2026-10-01T15:00:00Z' };
    const facts = [interview, { ...sent('2026-10-01T14:00:00Z'), step: before.id }, later];
    const after = stepsOf(planOf({ facts, now: '2026-10-02T14:00:00Z' }), 'follow_up')[0]!;
    expect([after.id, localSpan(after), after.overdueSince]).toEqual([
      before.id,
      localSpan(before),
      before.overdueSince,
    ]);
    expect(after.state).toBe('sent');
  });

  it('E7: no more after 3 without an answer, and the plan says why', () => {
    const facts = [
      interview,
      sent('2026-09-29T14:00:00Z'),
      sent('2026-10-13T14:00:00Z'),
      sent('2026-10-27T14:00:00Z'),
    ];
    const plan = planOf({ facts, now: '2026-10-28T14:00:00Z' });
    expect(stepsOf(plan, 'follow_up').map((it) => it.state)).toEqual(['sent', 'sent', 'sent']);
    const withheld = plan.withheld.filter((it) => it.kind === 'follow_up');
    expect(withheld).toMatchObject([{ contact: 'dana', because: [{ row: 'E7' }] }]);
  });

  it('ruling 17: a human reply starts the count again, 14 days after it', () => {
    const facts = [interview, sent('2026-09-29T14:00:00Z'), reply('2026-10-01T14:00:00Z')];
    const plan = planOf({ facts, now: '2026-10-02T14:00:00Z' });
    expect(series(plan)).toEqual([
      '2026-09-29 sent',
      '2026-10-15 planned',
      '2026-10-29 planned',
      '2026-11-12 planned',
    ]);
    expect(new Set(stepsOf(plan, 'follow_up').map((it) => it.id)).size).toBe(4);
  });

  it('law 4: an automatic reply is no reply; it makes the follow-up wait for the return', () => {
    const away = { ...reply('2026-09-20T14:00:00Z'), automatic: true, returnsOn: '2026-10-05' };
    const plan = planOf({ facts: [interview, away], now: '2026-09-21T14:00:00Z' });
    expect(series(plan)).toEqual(['2026-10-05 waiting', '2026-10-19 planned', '2026-11-02 planned']);
    const back = planOf({
      facts: [interview, away, reply('2026-09-22T14:00:00Z')],
      now: '2026-09-22T14:00:00Z',
    });
    expect(series(back)[0]).toBe('2026-10-06 planned');
  });

  it('ruling 8: unsent past its day it is dated anew and keeps since when it is overdue', () => {
    const plan = planOf({ now: '2026-10-03T12:00:00Z' });
    expect(series(plan)).toEqual(['2026-10-05 planned', '2026-10-19 planned', '2026-11-02 planned']);
    const [first] = stepsOf(plan, 'follow_up');
    expect(local(first!.overdueSince!)).toBe('2026-09-29 18:00');
    expect(localSpan(first!)).toEqual(['2026-10-05 08:00', '2026-10-05 18:00']);
  });

  it('ruling 19: an interview ahead silences it until that is over', () => {
    const second = { ...interview, id: 'i2', at: '2026-10-06T18:00:00Z', end: '2026-10-06T19:00:00Z' };
    const facts = [interview, second];
    const before = planOf({ facts, now: '2026-10-06T18:59:59Z' });
    expect(series(before)).toEqual([]);
    expect(before.withheld.map((it) => it.kind)).toContain('follow_up');
    expect(local(before.replanAt!)).toBe('2026-10-06 15:00');
    expect(series(planOf({ facts, now: '2026-10-06T19:00:00Z' }))[0]).toBe('2026-10-20 planned');
  });

  describe('D2: a promised date', () => {
    it('replaces the wait: one business day after it, waiting until then', () => {
      expect(series(planOf({ facts: [interview, promise('2026-10-02')] }))).toEqual([
        '2026-10-05 waiting',
        '2026-10-19 planned',
        '2026-11-02 planned',
      ]);
      expect(series(planOf({ facts: [interview, promise('2026-09-18')] }))[0]).toBe('2026-09-21 planned');
    });

    it('never brings one within 14 days of one that was sent', () => {
      const late = { ...promise('2026-10-02'), at: '2026-09-30T14:00:00Z' };
      const facts = [interview, sent('2026-09-29T14:00:00Z'), late];
      expect(series(planOf({ facts, now: '2026-09-30T14:00:00Z' }))[1]).toBe('2026-10-13 planned');
    });

    it('is spent once a human reply comes after it', () => {
      const facts = [interview, promise('2026-09-18'), reply('2026-09-21T14:00:00Z')];
      expect(series(planOf({ facts, now: '2026-09-21T14:00:00Z' }))[0]).toBe('2026-10-05 planned');
    });

    it('ruling 15: a later one replaces it, with a warning', () => {
      const later = { ...promise('2026-10-09'), at: '2026-09-20T14:00:00Z' };
      const plan = planOf({ facts: [later, interview, promise('2026-10-02')], now: '2026-09-21T14:00:00Z' });
      expect(series(plan)[0]).toBe('2026-10-13 waiting');
      expect(plan.warnings.map((it) => it.code)).toContain('direction_replaced');
    });
  });

  it('B2: a hold moves it and it waits', () => {
    const hold = {
      type: 'direction',
      at: '2026-09-15T19:00:00Z',
      kind: 'no_contact_before',
      until: '2026-10-10',
    };
    const plan = planOf({ facts: [interview, hold], employer: { thankYouNotes: false } });
    expect(series(plan)[0]).toBe('2026-10-13 waiting');
  });

  it('ruling 5: counts from a thank-you that a hold moved', () => {
    const hold = {
      type: 'direction',
      at: '2026-09-15T19:00:00Z',
      kind: 'no_contact_before',
      until: '2026-09-28',
    };
    const plan = planOf({ facts: [interview, hold] });
    expect(localSpan(only(plan, 'thank_you'))[1]).toBe('2026-09-28 21:00');
    expect(series(plan)[0]).toBe('2026-10-13 planned');
  });

  it('ruling 16: waits until the contact that the employer asked for is made', () => {
    const asked = {
      type: 'direction',
      at: '2026-09-15T19:00:00Z',
      kind: 'contact_at',
      when: '2026-09-22',
      channel: 'email',
      contact: 'dana',
    };
    const open = planOf({ facts: [interview, asked], now: '2026-10-06T14:00:00Z' });
    expect(series(open)[0]).toBe('2026-10-06 waiting');
    const made = { ...sent('2026-09-22T14:00:00Z'), kind: 'directed_contact' };
    expect(series(planOf({ facts: [interview, asked, made], now: '2026-10-06T14:00:00Z' }))[0]).toBe(
      '2026-10-06 planned',
    );
  });

  it('law 3: waits where the tenant’s other candidates have just written to the contact', () => {
    const recentTouches = ['2026-09-24T14:00:00Z', '2026-09-25T14:00:00Z'];
    const plan = planOf({ contacts: [{ ...dana, recentTouches }], now: '2026-09-28T14:00:00Z' });
    const [first] = stepsOf(plan, 'follow_up');
    expect(localSpan(first!)).toEqual(['2026-10-01 08:00', '2026-10-01 18:00']);
    expect(first!.state).toBe('waiting');
    expect(rowsOf(first!)).toContain('law-3');
  });
});
