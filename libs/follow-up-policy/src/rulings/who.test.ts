import { describe, expect, it } from '@jest/globals';
import { hold, lock, outcome, promise, reply, sent, submit } from '../../test/facts.js';
import {
  dana,
  daysOf,
  type Given,
  interview,
  type Json,
  kim,
  lee,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  sam,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import type { StepKind } from '../types.js';

const second = { ...interview, id: 'i2', at: '2026-09-15T20:00:00Z', end: '2026-09-15T21:00:00Z' };
const at = '2026-09-16T14:00:00Z';

describe('ruling 10: thank-yous', () => {
  it('one for each participant and scheduler, a participant who also scheduled gets one', () => {
    const facts = [{ ...interview, participants: ['dana', 'lee'] }];
    const steps = stepsOf(planOf({ contacts: [dana, lee, raj], facts }), 'thank_you');
    expect(steps.map((it) => it.contact)).toEqual(['dana', 'lee']);
  });

  it('interviews of one day with one person give one, after the last and within 24 hours of the first', () => {
    const plan = planOf({
      contacts: [dana, raj],
      facts: [{ ...second, participants: ['dana', 'raj'] }, interview],
    });
    expect(stepsOf(plan, 'thank_you').map((it) => [it.contact, ...localSpan(it)])).toEqual([
      ['dana', '2026-09-15 17:00', '2026-09-16 15:00'],
      ['raj', '2026-09-15 17:00', '2026-09-16 17:00'],
    ]);
    const reasons = only(plan, 'thank_you', 'dana').because;
    expect(reasons.find((it) => it.row === 'A6')?.text).toMatch(/2 interviews that day/);
    expect(rowsOf(only(plan, 'thank_you', 'raj'))).not.toContain('A6');
  });

  it('interviews of two days give two', () => {
    const facts = [interview, { ...second, at: '2026-09-16T20:00:00Z', end: '2026-09-16T21:00:00Z' }];
    expect(daysOf(stepsOf(planOf({ facts }), 'thank_you'))).toEqual(['2026-09-15', '2026-09-16']);
  });

  it('the day is that of the recipient', () => {
    const contacts = [{ ...dana, timeZone: 'Asia/Tokyo' }];
    const late = { ...second, at: '2026-09-15T14:00:00Z', end: '2026-09-15T14:30:00Z' };
    expect(stepsOf(planOf({ contacts, facts: [late, interview] }), 'thank_you')).toHaveLength(2);
  });

  it('one that was sent between two of a day stays as it was', () => {
    const facts = [
      interview,
      { ...second, recorded: '2026-09-15T19:45:00Z' },
      sent('thank_you', '2026-09-15T19:30:00Z'),
    ];
    const plan = planOf({ facts, now: '2026-09-15T21:05:00Z' });
    const [step, ...rest] = stepsOf(plan, 'thank_you');
    expect([localSpan(step!), step!.state, rest]).toEqual([
      ['2026-09-15 15:00', '2026-09-16 15:00'],
      'sent',
      [],
    ]);
  });

  it.each<[string, Given, readonly string[]]>([
    ['the employer wants none', { employer: { thankYouNotes: false } }, []],
    ['the contact wants none', { contacts: [{ ...dana, thankYouNotes: false }] }, []],
    [
      'the contact wants one, the employer none',
      { employer: { thankYouNotes: false }, contacts: [{ ...dana, thankYouNotes: true }] },
      ['dana'],
    ],
    [
      'the contact wants none, the employer does',
      { employer: { thankYouNotes: true }, contacts: [{ ...dana, thankYouNotes: false }] },
      [],
    ],
  ])('%s', (_, given, to) => {
    const plan = planOf(given);
    expect(stepsOf(plan, 'thank_you').map((it) => it.contact)).toEqual(to);
    expect(withheldOf(plan, 'thank_you')).toHaveLength(1 - to.length);
  });

  it('says whose wish it is', () => {
    const text = (given: Given) => withheldOf(planOf(given), 'thank_you')[0]!.because[0]!.text;
    expect(text({ employer: { thankYouNotes: false } })).toMatch(/^This employer/);
    expect(text({ contacts: [{ ...dana, thankYouNotes: false }] })).toMatch(/^Dana Smith/);
  });
});

describe('ruling 11: who hears from the candidate', () => {
  const hr = { id: 'hugo', name: 'Hugo Lind', roles: ['hr'], email: 'hugo@acme.example' };
  const people: readonly [string, readonly Json[], string][] = [
    ['the hiring manager', [raj, hr, lee, dana], 'dana'],
    ['else the scheduler', [raj, hr, lee], 'lee'],
    ['else HR', [raj, hr], 'hugo'],
    ['else the first participant of the latest interview', [sam, raj], 'raj'],
  ];
  const facts = [
    { ...interview, participants: [] },
    { ...second, participants: ['raj'] },
  ];

  it.each(people)('%s', (_, contacts, recipient) => {
    const recipients = (given: Given, ...kinds: StepKind[]): readonly unknown[] => {
      const { steps } = planOf({ contacts, ...given });
      return kinds.map((kind) => [
        ...new Set(steps.filter((it) => it.kind === kind).map((it) => it.contact)),
      ]);
    };
    const dream = { application: { dreamJob: true }, now: at };
    const asked = [...facts, submit('references'), promise('2026-09-18')];
    expect(recipients({ facts: asked, now: at }, 'follow_up', 'follow_up_call', 'submit')).toEqual([
      [recipient],
      [recipient],
      [recipient],
    ]);
    const rejected = { ...dream, facts: [...facts, outcome('rejection', at)] };
    expect(recipients(rejected, 'rejection_reply', 'feedback_request', 'stay_in_touch')).toEqual([
      [recipient],
      [recipient],
      [recipient],
    ]);
    expect(recipients({ facts: [...facts, outcome('offer', at)], now: at }, 'negotiate')).toEqual([
      [recipient],
    ]);
  });

  it('a rejection that names who sent it is answered there', () => {
    const rejection = outcome('rejection', at, { contact: 'raj' });
    const plan = planOf({
      contacts: [dana, raj],
      facts: [...facts, rejection],
      now: at,
      application: { dreamJob: true },
    });
    expect(only(plan, 'rejection_reply').contact).toBe('raj');
    expect(only(plan, 'feedback_request').contact).toBe('raj');
    expect(stepsOf(plan, 'stay_in_touch')[0]!.contact).toBe('dana');
  });

  it.each([
    [
      'without facts',
      [submit('references'), promise('2026-09-18')],
      ['submit', 'follow_up', 'follow_up_call'],
    ],
    [
      'after a rejection',
      [outcome('rejection', at)],
      ['rejection_reply', 'feedback_request', 'stay_in_touch'],
    ],
    ['after an offer', [outcome('offer', at)], ['negotiate']],
  ])('nobody known, %s: withheld, and the plan says so', (_, more, kinds) => {
    const alone = [{ ...interview, participants: [] }, ...more];
    const plan = planOf({ contacts: [], facts: alone, now: at, application: { dreamJob: true } });
    expect(plan.withheld.map((it) => it.kind)).toEqual(kinds);
    for (const it of plan.withheld) expect([it.contact, it.because[0]!.row]).toEqual([undefined, 'C1']);
  });

  it('by existence, not availability: opted out is withheld, nobody else is asked instead', () => {
    const contacts = [{ ...dana, optedOut: true }, lee];
    const plan = planOf({ contacts, facts: [interview, promise('2026-09-18'), submit('references')] });
    const refused = plan.withheld.map((it) => [it.kind, it.contact, ...rowsOf(it)]);
    expect(refused).toEqual(
      ['thank_you', 'submit', 'follow_up', 'follow_up_call'].map((kind) => [kind, 'dana', 'law-6', 'A6']),
    );
    expect(stepsOf(plan, 'thank_you').map((it) => it.contact)).toEqual(['lee']);
  });

  it('away waits', () => {
    const away = reply('2026-09-16T14:00:00Z', { automatic: true, returnsOn: '2026-10-05' });
    const plan = planOf({ contacts: [dana, lee], facts: [interview, away], now: at });
    const [first] = stepsOf(plan, 'follow_up');
    expect([first!.contact, first!.state, daysOf([first!])[0]]).toEqual(['dana', 'waiting', '2026-10-05']);
    expect(rowsOf(first!)).toEqual(expect.arrayContaining(['law-4', 'E7']));
  });
});

describe('ruling 12: helpers', () => {
  const later = { ...interview, id: 'i2', at: '2026-09-22T18:00:00Z', end: '2026-09-22T19:00:00Z' };

  it('hear once per application, of its first interview', () => {
    const facts = [{ ...later, recorded: '2026-09-20T14:00:00Z' }, interview];
    const plan = planOf({ contacts: [dana, kim, sam], facts, now: '2026-09-20T14:00:00Z' });
    expect(localSpan(only(plan, 'inform_referrer'))).toEqual(['2026-09-21 08:00', '2026-09-21 18:00']);
    expect(only(plan, 'inform_referrer').overdueSince?.toString()).toBe('2026-09-17T19:00:00Z');
    expect(only(plan, 'notify_referee').overdueSince?.toString()).toBe('2026-09-16T19:00:00Z');
  });

  it('a referee is told, not thanked', () => {
    const plan = planOf({ contacts: [dana, kim] });
    expect(plan.steps.filter((it) => it.contact === 'kim').map((it) => it.kind)).toEqual(['notify_referee']);
  });

  it('what was sent to one closes theirs alone', () => {
    const lou = { ...kim, id: 'lou', name: 'Lou Berg' };
    const facts = [interview, sent('notify_referee', at, { contact: 'kim' })];
    const plan = planOf({ contacts: [dana, kim, lou], facts, now: at });
    expect(only(plan, 'notify_referee', 'kim').state).toBe('sent');
    expect(only(plan, 'notify_referee', 'lou').state).toBe('planned');
  });
});

describe('ruling 13: the employer’s word binds all contacts but pure referees', () => {
  it.each<[string, Json, Json]>([
    ['a hold', hold('2026-10-01'), { state: 'waiting' }],
    ['a lock', lock('phone'), { channel: 'phone' }],
  ])('%s', (_, direction, expected) => {
    const referrer = { ...sam, phone: '+1 212 555 0100' };
    const both = { ...kim, id: 'bo', roles: ['referee', 'hr'], phone: '+1 212 555 0100' };
    const plan = planOf({ contacts: [dana, referrer, kim, both], facts: [interview, direction] });
    expect(only(plan, 'inform_referrer')).toMatchObject(expected);
    expect(only(plan, 'notify_referee', 'bo')).toMatchObject(expected);
    expect(only(plan, 'notify_referee', 'kim')).toMatchObject({ state: 'planned', channel: 'email' });
  });
});
