import { describe, expect, it } from '@jest/globals';
import { contactAt, hold, lock, promise, reply, sent } from '../../test/facts.js';
import {
  dana,
  danaOnPhone,
  daysOf,
  interview,
  type Json,
  kim,
  localSpan,
  only,
  planOf,
  rowsOf,
  sam,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import { playbookWith } from '../../test/playbooks.js';
import type { Plan } from '../types.js';

const followUpDays = (plan: Plan) => daysOf(stepsOf(plan, 'follow_up'));

describe('ruling 5: what the two weeks count from', () => {
  const now = '2026-09-25T14:00:00Z';
  const made = sent('directed_contact', '2026-09-22T14:00:00Z');
  it.each<[string, readonly Json[], string]>([
    ['the end of the last interview', [], '2026-09-29'],
    [
      'that of a second one',
      [{ ...interview, id: 'i2', at: '2026-09-18T18:00:00Z', end: '2026-09-18T19:00:00Z' }],
      '2026-10-02',
    ],
    ['the last human reply', [reply('2026-09-21T14:00:00Z')], '2026-10-05'],
    ['the last directed contact', [contactAt('2026-09-22'), made], '2026-10-06'],
    ['a thank-you that a hold moved', [hold('2026-09-28')], '2026-10-13'],
    [
      'a thank-you that went out when a hold was over',
      [hold('2026-09-21'), sent('thank_you', '2026-09-23T14:00:00Z')],
      '2026-10-07',
    ],
    ['not a thank-you that nothing moved', [sent('thank_you', '2026-09-16T14:00:00Z')], '2026-09-29'],
    ['not a reply of a referee', [reply('2026-09-21T14:00:00Z', { contact: 'kim' })], '2026-09-29'],
    ['not an automatic reply', [reply('2026-09-21T14:00:00Z', { automatic: true })], '2026-09-29'],
  ])('%s', (_, more, first) => {
    const plan = planOf({ contacts: [dana, kim], facts: [interview, ...more], now });
    const open = stepsOf(plan, 'follow_up');
    expect(daysOf(open)[0]).toBe(first);
    expect(open).toHaveLength(3);
  });

  it('the follow-up before it, sent or planned', () => {
    const facts = [interview, sent('follow_up', '2026-09-30T14:00:00Z')];
    expect(followUpDays(planOf({ facts, now: '2026-09-30T15:00:00Z' }))).toEqual([
      '2026-09-30',
      '2026-10-14',
      '2026-10-28',
    ]);
  });

  it('a planned one on a closed day pushes those after it', () => {
    const end = '2026-12-11T20:00:00Z';
    const facts = [{ ...interview, at: '2026-12-11T19:00:00Z', end }];
    // 25 December is closed, and so is the weekend after it.
    expect(followUpDays(planOf({ facts, now: end }))).toEqual(['2026-12-28', '2027-01-11', '2027-01-25']);
  });
});

describe('ruling 6: a promised date', () => {
  it.each([
    ['longer than the wait', '2026-10-02', '2026-10-05', 'waiting'],
    ['shorter than the wait', '2026-09-18', '2026-09-21', 'planned'],
    ['a holiday', '2026-10-09', '2026-10-13', 'waiting'],
  ])('%s replaces it: one business day after it', (_, by, first, state) => {
    const [step, ...rest] = stepsOf(planOf({ facts: [interview, promise(by)] }), 'follow_up');
    expect([daysOf([step!])[0], step!.state]).toEqual([first, state]);
    expect(rest.map((it) => it.state)).toEqual(['planned', 'planned']);
  });

  it('never brings one within 14 days of one that was sent', () => {
    const facts = [
      interview,
      sent('follow_up', '2026-09-29T14:00:00Z'),
      promise('2026-10-02', { at: '2026-09-30T14:00:00Z' }),
    ];
    expect(followUpDays(planOf({ facts, now: '2026-09-30T14:00:00Z' }))[1]).toBe('2026-10-13');
    const late = [...facts.slice(0, 2), promise('2026-10-16', { at: '2026-09-30T14:00:00Z' })];
    expect(followUpDays(planOf({ facts: late, now: '2026-09-30T14:00:00Z' }))[1]).toBe('2026-10-19');
  });

  it('is spent once an interview or an answer came after its day', () => {
    const second = { ...interview, id: 'i2', at: '2026-09-22T18:00:00Z', end: '2026-09-22T19:00:00Z' };
    for (const fact of [reply('2026-09-22T14:00:00Z'), second]) {
      const facts = [interview, promise('2026-09-18'), fact];
      expect(followUpDays(planOf({ facts, now: '2026-09-22T19:00:00Z' }))[0]).toBe('2026-10-06');
    }
    const onTheDay = [interview, promise('2026-09-18'), reply('2026-09-18T14:00:00Z')];
    expect(followUpDays(planOf({ facts: onTheDay, now: '2026-09-18T14:00:00Z' }))[0]).toBe('2026-09-21');
  });

  it('delays follow-ups and calls only', () => {
    const plan = planOf({ contacts: [danaOnPhone, sam], facts: [interview, promise('2026-10-02')] });
    const waiting = plan.steps.filter((it) => it.state === 'waiting').map((it) => it.kind);
    expect(new Set(waiting)).toEqual(new Set(['follow_up']));
    expect(localSpan(only(plan, 'follow_up_call'))[0]).toBe('2026-10-06 09:45');
  });
});

describe('ruling 7: call windows', () => {
  const facts = [interview, promise('2026-09-18')];
  const at = (from: string, to: string, now?: string) =>
    planOf({
      contacts: [danaOnPhone],
      facts,
      employer: { businessHours: { from, to } },
      ...(now && { now }),
    });

  it.each([
    ['09:00', '17:00', ['2026-09-22 09:45', '2026-09-22 10:30']],
    ['10:00', '17:00', ['2026-09-22 10:00', '2026-09-22 10:30']],
    ['08:00', '10:15', ['2026-09-22 09:45', '2026-09-22 10:15']],
    ['11:00', '15:00', ['2026-09-22 14:45', '2026-09-22 15:00']],
    ['15:30', '22:00', []],
    ['10:30', '14:45', []],
  ])('in business hours from %s to %s', (from, to, span) => {
    const plan = at(from, to);
    expect(stepsOf(plan, 'follow_up_call').flatMap((it) => localSpan(it))).toEqual(span);
    const refused = withheldOf(plan, 'follow_up_call').map(rowsOf);
    expect(refused).toEqual(span.length > 0 ? [] : [['law-2', 'D3']]);
  });

  it.each([
    [['20:00', '21:00'], undefined],
    [['06:30', '07:30'], undefined],
    [
      ['07:30', '08:30'],
      ['08:00', '08:30'],
    ],
    [
      ['17:30', '18:30'],
      ['17:30', '18:00'],
    ],
  ])('a playbook’s window %j lies within allowed hours: %j', ([from, to], hours) => {
    const playbook = playbookWith({ callWindows: [{ from, to }] });
    const plan = planOf({ playbook, contacts: [danaOnPhone], facts });
    const calls = stepsOf(plan, 'follow_up_call').map((it) => localSpan(it).map((at) => at.slice(11)));
    expect(calls).toEqual(hours ? [hours] : []);
    expect(withheldOf(plan, 'follow_up_call')).toHaveLength(hours ? 0 : 1);
  });

  it('every contact by phone keeps to them, a hard one too', () => {
    const given = { contacts: [danaOnPhone], facts: [interview, lock('phone')] };
    const plan = planOf(given);
    expect(localSpan(only(plan, 'thank_you'))).toEqual(['2026-09-15 15:00', '2026-09-16 15:00']);
    expect(localSpan(stepsOf(plan, 'follow_up')[0]!)).toEqual(['2026-09-29 09:45', '2026-09-29 15:30']);
    const none = planOf({ ...given, employer: { businessHours: { from: '16:00', to: '18:00' } } });
    expect(none.withheld.filter((it) => it.because[0]!.rule === 'law-2').map((it) => it.kind)).toEqual([
      'thank_you',
      'follow_up',
    ]);
  });
});
