import { describe, expect, it } from '@jest/globals';
import { contactAt, hold, lock, outcome, promise, reply, submit } from '../../test/facts.js';
import {
  dana,
  danaOnPhone,
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

  it('what waits for a contact that they asked for says so, each time and as long as it does', () => {
    const asked = contactAt('2026-10-20');
    const contacts = [danaOnPhone];
    for (const [now, ...more] of [
      ['2026-09-16T12:00:00Z'],
      ['2026-10-22T12:00:00Z', reply('2026-10-21T14:00:00Z')],
      ['2026-11-20T12:00:00Z'],
    ] as const) {
      const facts = [interview, asked, promise('2026-10-02'), ...more];
      const plan = planOf({ contacts, facts, now });
      const waiting = plan.steps.filter(({ state }) => state === 'waiting');
      expect(waiting.some(({ kind }) => kind === 'follow_up')).toBe(true);
      for (const { because } of waiting)
        expect(because.filter(({ text }) => /until that is done/.test(text))).toHaveLength(1);
    }
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
