import { describe, expect, it } from '@jest/globals';
import { contactAt, done, promise, reply, sent } from '../../test/facts.js';
import {
  dana,
  danaOnPhone,
  daysOf,
  interview,
  type Json,
  lee,
  local,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  stepsOf,
} from '../../test/fixture.js';

describe('ruling 16: what the employer asked for comes first', () => {
  const given = { contacts: [danaOnPhone] };
  const asked = contactAt('2026-09-22');

  it('follow-ups and calls wait until it is done, the thank-you does not', () => {
    const facts = [interview, asked, promise('2026-09-16')];
    const plan = planOf({ ...given, facts });
    const [first] = stepsOf(plan, 'follow_up');
    expect([daysOf([first!])[0], first!.state]).toEqual(['2026-10-06', 'waiting']);
    const call = only(plan, 'follow_up_call');
    expect([daysOf([call])[0], call.state]).toEqual(['2026-09-23', 'waiting']);
    for (const step of [first!, call]) expect(rowsOf(step)).toEqual(expect.arrayContaining(['law-1', 'B2']));
    expect(only(plan, 'thank_you').state).toBe('planned');
  });

  it.each<[string, Json, string]>([
    ['sent', sent('directed_contact', '2026-09-22T14:00:00Z'), 'planned'],
    ['marked done', done('directed_contact', '2026-09-22T14:00:00Z'), 'planned'],
    ['sent to someone else', sent('directed_contact', '2026-09-22T14:00:00Z', { contact: 'raj' }), 'waiting'],
    ['sent before it was asked', sent('directed_contact', '2026-09-15T18:59:00Z'), 'waiting'],
  ])('%s', (_, deed, state) => {
    const facts = [interview, asked, deed];
    const plan = planOf({ contacts: [danaOnPhone, raj], facts, now: '2026-10-01T14:00:00Z' });
    expect(stepsOf(plan, 'follow_up')[0]!.state).toBe(state);
  });

  it('while it is open they wait, whatever the date', () => {
    const plan = planOf({ ...given, facts: [interview, asked], now: '2026-10-20T14:00:00Z' });
    expect(stepsOf(plan, 'follow_up')[0]!.state).toBe('waiting');
    const broken = [interview, contactAt('2026-09-22', { ifSilent: true }), reply('2026-09-21T14:00:00Z')];
    const free = planOf({ ...given, facts: broken, now: '2026-09-21T14:00:00Z' });
    expect([daysOf(stepsOf(free, 'follow_up'))[0], stepsOf(free, 'follow_up')[0]!.state]).toEqual([
      '2026-10-05',
      'planned',
    ]);
  });

  it('of several, the last counts; each is a step of its own', () => {
    const facts = [interview, asked, contactAt('2026-09-24', { contact: 'raj' })];
    const plan = planOf({ contacts: [danaOnPhone, raj], facts });
    expect(stepsOf(plan, 'directed_contact').map((it) => it.contact)).toEqual(['dana', 'raj']);
    expect(daysOf(stepsOf(plan, 'follow_up'))[0]).toBe('2026-10-08');
  });

  it('asked again after it was made, it is a new step', () => {
    const made = sent('directed_contact', '2026-09-22T14:00:00Z');
    const again = contactAt('2026-09-30', { at: '2026-09-23T14:00:00Z' });
    const plan = planOf({ facts: [interview, asked, made, again], now: '2026-09-23T15:00:00Z' });
    const steps = stepsOf(plan, 'directed_contact');
    expect(steps.map((it) => it.state)).toEqual(['sent', 'planned']);
    expect(new Set(steps.map((it) => it.id)).size).toBe(2);
    expect(plan.warnings.map((it) => it.code)).toEqual(['deadline_passed']);
  });
});

describe('ruling 17: answers', () => {
  it('any human reply starts the series again 14 days after it, with a fresh count', () => {
    const facts = [
      interview,
      sent('follow_up', '2026-09-29T14:00:00Z'),
      reply('2026-10-01T14:00:00Z', { contact: 'raj' }),
    ];
    const plan = planOf({ contacts: [dana, raj], facts, now: '2026-10-02T14:00:00Z' });
    expect(stepsOf(plan, 'follow_up').map((it) => `${daysOf([it])[0]} ${it.state}`)).toEqual([
      '2026-09-29 sent',
      '2026-10-15 planned',
      '2026-10-29 planned',
      '2026-11-12 planned',
    ]);
    const texts = stepsOf(plan, 'follow_up').flatMap((it) => it.because.filter(({ row }) => row === 'E7'));
    expect(texts.map((it) => it.text)).toEqual(
      [1, 1, 2, 3].map((n) => `This is number ${n} of at most 3 without an answer.`),
    );
  });

  it.each([
    ['before the promised date', '2026-09-17T14:00:00Z', 'planned'],
    ['on it', '2026-09-18T14:00:00Z', 'cancelled'],
    ['after it', '2026-09-21T14:00:00Z', 'cancelled'],
  ])('a reply %s: the call is %s', (_, at, state) => {
    const facts = [interview, promise('2026-09-18'), reply(at)];
    const plan = planOf({ contacts: [danaOnPhone], facts, now: '2026-09-21T14:00:00Z' });
    const call = only(plan, 'follow_up_call');
    expect(call.state).toBe(state);
    if (state === 'cancelled') expect(call.because.at(-1)).toMatchObject({ rule: 'law-4', row: 'D3' });
  });

  it('an automatic reply delays soft steps to that contact to their return; without a day it changes nothing', () => {
    const at = '2026-09-15T19:04:00Z';
    const given = { contacts: [{ ...danaOnPhone, roles: ['hiring_manager', 'referrer'] }, lee] };
    const facts = [interview, promise('2026-09-16')];
    const away = planOf({
      ...given,
      facts: [...facts, reply(at, { automatic: true, returnsOn: '2026-09-28' })],
    });
    expect(localSpan(only(away, 'inform_referrer'))).toEqual(['2026-09-28 08:00', '2026-09-30 08:00']);
    expect(localSpan(only(away, 'follow_up_call'))[0]).toBe('2026-09-28 09:45');
    expect(daysOf(stepsOf(away, 'follow_up'))[0]).toBe('2026-09-28');
    expect(only(away, 'thank_you', 'dana')).toMatchObject({ state: 'planned' });
    expect(local(only(away, 'thank_you', 'dana').due)).toBe('2026-09-16 15:00');
    for (const kind of ['inform_referrer', 'follow_up_call'] as const)
      expect([only(away, kind).state, rowsOf(only(away, kind)).includes('law-4')]).toEqual(['waiting', true]);
    const none = planOf({ ...given, facts: [...facts, reply(at, { automatic: true })] });
    expect(none.steps).toEqual(planOf({ ...given, facts }).steps);
    const back = [
      ...facts,
      reply(at, { automatic: true, returnsOn: '2026-09-28' }),
      reply('2026-09-15T19:05:00Z'),
    ];
    expect(only(planOf({ ...given, facts: back }), 'inform_referrer').state).toBe('planned');
  });

  it('only who is away is away, and only until they write themselves', () => {
    const at = '2026-09-15T19:04:00Z';
    const away = reply(at, { automatic: true, returnsOn: '2026-10-14' });
    const firstOf = (...facts: Json[]) =>
      daysOf(
        stepsOf(
          planOf({ contacts: [dana, lee], facts: [interview, ...facts], now: '2026-09-16T14:00:00Z' }),
          'follow_up',
        ),
      )[0];
    expect(firstOf(away)).toBe('2026-10-14');
    expect(firstOf({ ...away, contact: 'lee' })).toBe('2026-09-29');
    // Neither what was sent meanwhile nor what another contact writes brings them back.
    expect(firstOf(away, sent('thank_you', '2026-09-15T20:00:00Z'))).toBe('2026-10-14');
    expect(firstOf(away, reply('2026-09-15T20:00:00Z', { contact: 'lee', automatic: true }))).toBe(
      '2026-10-14',
    );
    // A later note of theirs counts instead.
    const later = '2026-09-15T20:00:00Z';
    expect(firstOf(away, reply(later, { automatic: true, returnsOn: '2026-10-05' }))).toBe('2026-10-05');
    expect(firstOf(away, reply(later, { automatic: true }))).toBe('2026-09-29');
  });
});
