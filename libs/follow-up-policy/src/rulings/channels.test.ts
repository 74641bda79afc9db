import { describe, expect, it } from '@jest/globals';
import { lock, outcome, promise, submit } from '../../test/facts.js';
import { dana, interview, type Json, only, planOf, rowsOf, stepsOf, withheldOf } from '../../test/fixture.js';
import type { Channel, StepKind } from '../types.js';

const at = '2026-09-16T14:00:00Z';
const everywhere = {
  phone: '+1 212 555 0100',
  postalAddress: '1 Main Street',
  profileUrl: 'https://www.linkedin.com/in/dana',
};

describe('ruling 14: channels', () => {
  const given = { contacts: [{ ...dana, ...everywhere }] };

  it.each<[StepKind, Channel, readonly (string | undefined)[]]>([
    ['thank_you', 'email', ['email']],
    ['thank_you', 'handwritten', ['handwritten']],
    ['thank_you', 'phone', ['phone']],
    ['thank_you', 'in_person', ['in_person']],
    ['thank_you', 'portal', ['portal']],
    ['thank_you', 'linkedin', []],
    ['follow_up_call', 'phone', ['phone']],
    ['follow_up_call', 'email', []],
    ['follow_up_call', 'in_person', []],
    ['follow_up', 'portal', ['portal']],
    ['follow_up', 'linkedin', []],
    ['submit', 'portal', ['portal']],
  ])('%s, locked to %s, goes by %j', (kind, channel, by) => {
    const facts = [interview, lock(channel), promise('2026-09-18'), submit('references')];
    const plan = planOf({ ...given, facts });
    expect([...new Set(stepsOf(plan, kind).map((it) => it.channel))]).toEqual(by);
    if (by.length === 0) expect(withheldOf(plan, kind).map(rowsOf)).toEqual([['law-1', 'D2']]);
    else if (stepsOf(plan, kind)[0]!.because.every((it) => it.rule !== 'law-1'))
      expect([channel, kind]).toEqual([kind === 'follow_up_call' ? 'phone' : 'email', kind]);
  });

  it.each<[Channel, readonly (string | undefined)[]]>([
    ['linkedin', ['linkedin']],
    ['email', ['email']],
    ['phone', ['phone']],
  ])('stay_in_touch, locked to %s', (channel, by) => {
    const facts = [interview, lock(channel), outcome('rejection', at)];
    const plan = planOf({ ...given, facts, now: at, application: { dreamJob: true } });
    expect([...new Set(stepsOf(plan, 'stay_in_touch').map((it) => it.channel))]).toEqual(by);
  });

  it.each<[Channel, string | undefined, RegExp]>([
    ['email', 'email', /e-mail address of Dana Smith/],
    ['phone', 'phone', /phone number of Dana Smith/],
    ['handwritten', 'postalAddress', /postal address of Dana Smith/],
    ['in_person', undefined, /-/],
    ['portal', undefined, /-/],
  ])('%s needs %s, without it a step is blocked', (channel, field, text) => {
    const { email: _, ...nameless } = dana;
    const facts = [interview, lock(channel)];
    const without = only(planOf({ contacts: [nameless], facts }), 'thank_you');
    expect(without.state).toBe(field === undefined ? 'planned' : 'blocked');
    if (field === undefined) return;
    expect(without.because.at(-1)).toMatchObject({
      rule: 'missing-details',
      row: 'C1',
      text: expect.stringMatching(text),
    });
    const known = { ...everywhere, email: dana.email } as Json;
    const reachable = planOf({ contacts: [{ ...nameless, [field]: known[field] }], facts });
    expect(only(reachable, 'thank_you').state).toBe('planned');
  });

  it('linkedin needs a profile; without one a sign of life is an e-mail', () => {
    const facts = [interview, outcome('rejection', at)];
    const signs = (contact: Json) =>
      stepsOf(
        planOf({ contacts: [contact], facts, now: at, application: { dreamJob: true } }),
        'stay_in_touch',
      )[0]!;
    expect(signs({ ...dana, ...everywhere }).channel).toBe('linkedin');
    expect(signs(dana)).toMatchObject({ channel: 'email', state: 'planned' });
    const { email: _, ...nameless } = dana;
    expect(signs(nameless)).toMatchObject({ channel: 'email', state: 'blocked' });
  });

  it('locked to one channel, two thank-yous become one', () => {
    const facts = [interview, lock('handwritten')];
    const plan = planOf({ ...given, facts, employer: { culture: 'traditional' } });
    expect(only(plan, 'thank_you').channel).toBe('handwritten');
    expect(withheldOf(plan, 'thank_you').map(rowsOf)).toEqual([['law-5', 'D1']]);
  });
});
