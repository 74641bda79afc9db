import { describe, expect, it } from '@jest/globals';
import { contactAt, done, hold, lock, outcome, promise, reply, sent, submit } from '../../test/facts.js';
import {
  dana,
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

const danaOnPhone = { ...dana, phone: '+1 212 555 0100' };
const later = { at: '2026-09-15T19:03:00Z' };
const now = '2026-09-16T14:00:00Z';

describe('ruling 15: directions that differ', () => {
  it.each<[string, Json, Json, string, string]>([
    ['a hold', hold('2026-09-28'), hold('2026-09-21', later), 'thank_you', '2026-09-21 08:00'],
    ['a promise', promise('2026-10-09'), promise('2026-10-02', later), 'follow_up', '2026-10-05 08:00'],
    [
      'a named day',
      contactAt('2026-09-24'),
      contactAt('2026-09-22', later),
      'directed_contact',
      '2026-09-22 08:00',
    ],
  ])(
    '%s: the later of the same scope replaces the earlier, with a warning',
    (_, first, second, kind, from) => {
      for (const facts of [
        [interview, first, second],
        [second, first, interview],
      ]) {
        const plan = planOf({ facts });
        expect(local(plan.steps.find((it) => it.kind === kind)!.notBefore)).toBe(from);
        expect(plan.warnings).toMatchObject([{ code: 'direction_replaced' }]);
        const { text } = plan.warnings[0]!;
        expect(text).toMatch(
          new RegExp(`${second['kind']} .*\\(2026-09-15T19:03:00Z\\) replaces .*\\(2026-09-15T19:00:00Z\\)`),
        );
      }
    },
  );

  it('a later lock replaces the earlier; a later date for the same thing too, which keeps its step', () => {
    const locks = planOf({ facts: [interview, lock('phone'), lock('email', later)] });
    expect(only(locks, 'thank_you').channel).toBe('email');
    expect(locks.warnings).toHaveLength(1);
    const asked = submit('references', { by: '2026-09-18' });
    const moved = [
      interview,
      submit('a plan', { at: '2026-09-15T18:59:00Z' }),
      asked,
      submit('references', { by: '2026-09-21', ...later }),
    ];
    const before = stepsOf(planOf({ facts: moved.slice(0, 3) }), 'submit').at(-1)!;
    const plan = planOf({ facts: moved });
    const after = stepsOf(plan, 'submit').at(-1)!;
    expect(localSpan(after)[1]).toBe('2026-09-21 21:00');
    expect(after.id).toBe(before.id);
    expect(stepsOf(plan, 'submit')).toHaveLength(2);
    expect(plan.warnings).toHaveLength(1);
  });

  it('at one instant the stricter wins', () => {
    const from = (...facts: Json[]) => planOf({ facts: [interview, ...facts] });
    for (const [a, b] of [
      ['2026-09-21', '2026-09-28'],
      ['2026-09-28', '2026-09-21'],
    ] as const) {
      expect(local(only(from(hold(a), hold(b)), 'thank_you').notBefore)).toBe('2026-09-28 08:00');
      expect(local(stepsOf(from(promise(a), promise(b)), 'follow_up')[0]!.notBefore)).toBe(
        '2026-09-29 08:00',
      );
      expect(local(only(from(submit('it', { by: a }), submit('it', { by: b })), 'submit').due)).toBe(
        '2026-09-21 21:00',
      );
      expect(local(only(from(contactAt(a), contactAt(b)), 'directed_contact').due)).toBe('2026-09-21 21:00');
      expect(from(hold(a), hold(b)).warnings).toHaveLength(1);
    }
  });

  it('the same again, or one after the earlier is over, is no contradiction', () => {
    expect(planOf({ facts: [interview, hold('2026-09-21'), hold('2026-09-21', later)] }).warnings).toEqual(
      [],
    );
    const over = [interview, hold('2026-09-18'), hold('2026-09-28', { at: '2026-09-21T14:00:00Z' })];
    expect(planOf({ facts: over, now: '2026-09-21T14:00:00Z' }).warnings).toEqual([]);
    const inForce = [interview, hold('2026-09-22'), hold('2026-09-28', { at: '2026-09-21T14:00:00Z' })];
    expect(planOf({ facts: inForce, now: '2026-09-21T14:00:00Z' }).warnings).toHaveLength(1);
  });

  it.each<[string, Json, readonly string[]]>([
    ['a hold without a scope covers all', {}, ['dana', 'dana by hand', 'lee', 'raj', 'raj by hand']],
    ['a hold by channel that channel', { channel: 'email' }, ['dana', 'lee', 'raj']],
    ['a hold by contact that contact', { contact: 'dana' }, ['dana', 'dana by hand']],
    ['a hold by both just that', { contact: 'dana', channel: 'handwritten' }, ['dana by hand']],
    ['a hold on calls no letter', { channel: 'phone' }, []],
  ])('%s', (_, scope, held) => {
    const address = { postalAddress: '1 Main Street' };
    const contacts = [dana, lee, raj].map((it) => ({ ...it, ...address }));
    const facts = [{ ...interview, participants: ['dana', 'raj'] }, hold('2026-09-21', scope)];
    const steps = stepsOf(planOf({ contacts, facts, employer: { culture: 'traditional' } }), 'thank_you');
    const waiting = steps.filter((it) => it.state === 'waiting');
    const name = (it: (typeof steps)[number]): string =>
      `${it.contact}${it.channel === 'email' ? '' : ' by hand'}`;
    expect(waiting.map(name).toSorted()).toEqual(held);
    for (const step of waiting) expect(rowsOf(step)).toEqual(expect.arrayContaining(['law-1', 'B2']));
  });

  it('two holds that both cover: the longer one counts', () => {
    const facts = [interview, hold('2026-09-28', { contact: 'dana' }), hold('2026-09-21')];
    expect(local(only(planOf({ facts }), 'thank_you').notBefore)).toBe('2026-09-28 08:00');
  });

  it('a hold delays what was asked for before it, not after', () => {
    const span = (...facts: Json[]) => {
      const plan = planOf({ facts: [interview, ...facts] });
      return [only(plan, 'submit'), only(plan, 'directed_contact')].map((it) => [
        local(it.notBefore),
        it.state,
      ]);
    };
    const asked = (more: Json) => [submit('references', more), contactAt('2026-09-17', more)];
    expect(span(...asked({}), hold('2026-09-21', later))).toEqual([
      ['2026-09-21 08:00', 'waiting'],
      ['2026-09-21 08:00', 'waiting'],
    ]);
    expect(span(hold('2026-09-21'), ...asked(later))).toEqual([
      ['2026-09-15 15:03', 'planned'],
      ['2026-09-17 08:00', 'planned'],
    ]);
  });

  it('a hold that is over moves nothing', () => {
    const plan = planOf({ facts: [interview, hold('2026-09-15')] });
    expect(only(plan, 'thank_you')).toMatchObject({ state: 'planned' });
    expect(rowsOf(only(plan, 'thank_you'))).not.toContain('law-1');
  });

  it('a moment that was named waits a day at most for a hold that came later', () => {
    const facts = [interview, contactAt('2026-09-17T14:00:00Z'), hold('2026-09-21', later)];
    expect(localSpan(only(planOf({ facts }), 'directed_contact'))).toEqual([
      '2026-09-21 08:00',
      '2026-09-21 21:00',
    ]);
  });

  it.each<[string, Json, boolean]>([
    ['a human reply', reply(now), true],
    ['an automatic one', reply(now, { automatic: true }), false],
    ['a reply of someone else there', reply(now, { contact: 'raj' }), true],
    ['a rejection', outcome('rejection', now), true],
    ['an offer', outcome('offer', now), true],
    ['a reply before it was asked', reply('2026-09-15T18:59:00Z'), false],
  ])('"write if you have heard nothing" and %s', (_, fact, cancelled) => {
    const facts = [interview, contactAt('2026-09-22', { ifSilent: true }), fact];
    const step = only(planOf({ contacts: [dana, raj], facts, now }), 'directed_contact');
    expect(step.state).toBe(cancelled ? 'cancelled' : 'planned');
    if (cancelled) expect(step.because.at(-1)!.rule).toBe('law-4');
  });

  it('without "if silent" a reply leaves it standing; with it, one after its day too', () => {
    const asked = planOf({ facts: [interview, contactAt('2026-09-22'), reply(now)], now });
    expect(only(asked, 'directed_contact').state).toBe('planned');
    const after = '2026-09-23T14:00:00Z';
    const facts = [interview, contactAt('2026-09-22', { ifSilent: true }), reply(after)];
    expect(only(planOf({ facts, now: after }), 'directed_contact').state).toBe('planned');
  });

  it('what is asked for after an outcome is not ended by it', () => {
    const at = '2026-09-17T14:00:00Z';
    const asked = [
      submit('references', { at }),
      submit('a test', { at, how: 'test' }),
      contactAt('2026-09-21', { at }),
    ];
    const states = (outcomeAt: string) =>
      planOf({ facts: [interview, outcome('rejection', outcomeAt), ...asked], now: '2026-09-17T15:00:00Z' })
        .steps.filter((it) => it.kind === 'submit' || it.kind === 'directed_contact')
        .map((it) => it.state);
    expect(states(now)).toEqual(['planned', 'planned', 'planned']);
    expect(states('2026-09-17T14:30:00Z')).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });
});

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
      [1, 2, 3].map((n) => `This is number ${n} of at most 3 without an answer.`),
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
});
