import { describe, expect, it } from '@jest/globals';
import { hold, lock, outcome, promise, submit } from '../../test/facts.js';
import {
  citedBy,
  dana,
  danaOnPhone,
  daysOf,
  interview,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  sam,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';

const both = ['guide-d', 'balanced'];

describe('guide D', () => {
  it.each([
    ['guide-d', 'modern', ['email'], ['2026-09-16 08:00', '2026-09-16 21:00']],
    ['guide-d', 'traditional', ['handwritten'], ['2026-09-16 08:00', '2026-09-16 21:00']],
    ['balanced', 'modern', ['email'], ['2026-09-15 15:00', '2026-09-16 15:00']],
    ['balanced', 'traditional', ['email', 'handwritten'], ['2026-09-15 15:00', '2026-09-16 15:00']],
  ])('D1 in %s: to a %s house by %j', (playbook, culture, channels, span) => {
    const contacts = [{ ...dana, postalAddress: '1 Main Street' }];
    const steps = stepsOf(planOf({ playbook, contacts, employer: { culture } }), 'thank_you');
    expect(steps.map((it) => it.channel).toSorted()).toEqual(channels);
    for (const step of steps) {
      expect(localSpan(step)).toEqual(span);
      expect(step).toMatchObject({ hard: true, state: 'planned' });
    }
    const cites = steps.flatMap(citedBy);
    expect(cites.includes('D1')).toBe(playbook === 'guide-d' || culture === 'traditional');
  });

  it.each(both)('D2 in %s: papers and tests within 24 hours, unless the employer set a date', (playbook) => {
    const plan = planOf({
      playbook,
      facts: [
        interview,
        submit('references'),
        submit('a case', { how: 'test' }),
        submit('a plan', { by: '2026-09-18' }),
        submit('a quiz', { how: 'test', by: '2026-09-18' }),
      ],
    });
    const spans = stepsOf(plan, 'submit').map((it) => [it.contact, ...localSpan(it)]);
    expect(spans).toEqual([
      [undefined, '2026-09-15 15:00', '2026-09-16 15:00'],
      ['dana', '2026-09-15 15:00', '2026-09-16 15:00'],
      ['dana', '2026-09-15 15:00', '2026-09-18 21:00'],
      [undefined, '2026-09-15 15:00', '2026-09-18 23:59'],
    ]);
    for (const step of stepsOf(plan, 'submit')) expect(citedBy(step)).toContain('D2');
  });

  it.each(both)('D2 in %s: told "by e-mail", only by e-mail', (playbook) => {
    const contacts = [{ ...danaOnPhone, postalAddress: '1 Main Street' }];
    const facts = [interview, lock('email'), promise('2026-09-18')];
    const plan = planOf({ playbook, contacts, facts, employer: { culture: 'traditional' } });
    const outgoing = plan.steps.filter((it) => it.channel !== undefined);
    expect(new Set(outgoing.map((it) => it.channel))).toEqual(new Set(['email']));
    expect(rowsOf(withheldOf(plan, 'follow_up_call')[0]!)).toEqual(['law-1', 'D2']);
  });

  it.each(both)('D2 in %s: told "two weeks", the full two weeks are waited', (playbook) => {
    const facts = [interview, promise('2026-09-29')];
    const plan = planOf({ playbook, contacts: [danaOnPhone], facts });
    expect(localSpan(only(plan, 'follow_up_call'))).toEqual(['2026-10-01 09:45', '2026-10-01 10:30']);
    for (const step of stepsOf(plan, 'follow_up').slice(0, 1)) {
      expect(localSpan(step)).toEqual(['2026-09-30 08:00', '2026-09-30 18:00']);
      expect(rowsOf(step)).toEqual(expect.arrayContaining(['law-1', 'D2']));
    }
    const held = planOf({ playbook, contacts: [danaOnPhone], facts: [...facts, hold('2026-10-05')] });
    expect(localSpan(only(held, 'follow_up_call'))).toEqual(['2026-10-05 09:45', '2026-10-05 10:30']);
    expect(only(held, 'follow_up_call').state).toBe('waiting');
  });

  it.each(both)(
    'D3 in %s: a call once the time frame is past, around 10 or around 3 where the employer is',
    (playbook) => {
      const employer = { timeZone: 'America/Los_Angeles', region: 'CA' };
      const facts = [interview, promise('2026-09-18')];
      const at = (now: string) =>
        only(planOf({ playbook, contacts: [danaOnPhone], facts, employer, now }), 'follow_up_call');
      const step = at('2026-09-15T19:05:00Z');
      expect(localSpan(step, 'America/Los_Angeles')).toEqual(['2026-09-22 09:45', '2026-09-22 10:30']);
      expect(step).toMatchObject({ contact: 'dana', channel: 'phone', hard: false });
      expect(citedBy(step)).toContain('D3');
      const missed = at('2026-09-22T17:30:00Z');
      expect(localSpan(missed, 'America/Los_Angeles')).toEqual(['2026-09-22 14:45', '2026-09-22 15:30']);
      const afternoon = at('2026-09-22T22:31:00Z');
      expect(localSpan(afternoon, 'America/Los_Angeles')).toEqual(['2026-09-23 09:45', '2026-09-23 10:30']);
    },
  );

  it.each(both)('D3 in %s: the call keeps off the holidays of the employer’s country', (playbook) => {
    const facts = [interview, promise('2026-11-24')];
    const plan = planOf({ playbook, contacts: [danaOnPhone], facts });
    // Thursday 26 November is Thanksgiving.
    expect(localSpan(only(plan, 'follow_up_call'))[0]).toBe('2026-11-27 09:45');
  });

  it.each(both)('D3 in %s: without a time frame there is no call, and the plan says why', (playbook) => {
    const plan = planOf({ playbook, contacts: [danaOnPhone] });
    expect(stepsOf(plan, 'follow_up_call')).toEqual([]);
    expect(rowsOf(withheldOf(plan, 'follow_up_call')[0]!)).toEqual(['call', 'D3']);
  });

  const second = {
    ...interview,
    id: 'i2',
    at: '2026-09-29T18:00:00Z',
    end: '2026-09-29T19:00:00Z',
    recorded: '2026-09-20T14:00:00Z',
  };

  it.each(both)('D4 in %s: the wait is used to prepare for the next interview', (playbook) => {
    const step = only(
      planOf({ playbook, facts: [interview, second], now: second.recorded }),
      'prepare_interview',
    );
    expect(localSpan(step)).toEqual(['2026-09-26 14:00', '2026-09-29 14:00']);
    expect(step).toMatchObject({ hard: true, state: 'planned', owner: 'candidate' });
    expect(citedBy(step)).toContain('D4');
  });

  it.each(both)('D5 in %s: the referrer hears who was met, within two days', (playbook) => {
    const contacts = [dana, sam, { ...raj, roles: ['interviewer', 'referrer'] }];
    const steps = stepsOf(planOf({ playbook, contacts }), 'inform_referrer');
    expect(steps.map((it) => [it.contact, ...localSpan(it)])).toEqual([
      ['raj', '2026-09-15 15:00', '2026-09-17 15:00'],
      ['sam', '2026-09-15 15:00', '2026-09-17 15:00'],
    ]);
    for (const step of steps) expect(citedBy(step)).toEqual(['D5']);
  });

  const at = '2026-09-21T15:00:00Z';
  const rejected = { facts: [interview, outcome('rejection', at)], now: at };

  it.each(both)('D6 in %s: a rejection is thanked for and feedback asked, the hunt goes on', (playbook) => {
    const plan = planOf({ playbook, ...rejected });
    for (const kind of ['rejection_reply', 'feedback_request'] as const)
      expect(citedBy(only(plan, kind))).toContain('D6');
    expect(only(plan, 'keep_applying').state).toBe('planned');
  });

  it.each(both)(
    'D6 in %s: a dream job is kept in sight on LinkedIn every three months, four times',
    (playbook) => {
      const contacts = [{ ...dana, profileUrl: 'https://www.linkedin.com/in/dana' }];
      const dream = stepsOf(
        planOf({ playbook, contacts, ...rejected, application: { dreamJob: true } }),
        'stay_in_touch',
      );
      expect(daysOf(dream)).toEqual(['2026-12-21', '2027-03-22', '2027-06-21', '2027-09-21']);
      for (const step of dream) expect([step.channel, citedBy(step)]).toEqual(['linkedin', ['D6']]);
      const other = planOf({ playbook, contacts, ...rejected });
      expect(stepsOf(other, 'stay_in_touch')).toEqual([]);
    },
  );

  it.each(both)(
    'D7 in %s: an offer is reviewed in time, then negotiated once, before its deadline',
    (playbook) => {
      const facts = [interview, outcome('offer', at, { deadline: '2026-09-30' })];
      const plan = planOf({ playbook, facts, now: at });
      expect(localSpan(only(plan, 'offer_review'))).toEqual(['2026-09-21 11:00', '2026-09-29 23:59']);
      expect(localSpan(only(plan, 'negotiate'))).toEqual(['2026-09-30 08:00', '2026-09-30 18:00']);
      expect(only(plan, 'negotiate')).toMatchObject({ contact: 'dana', channel: 'email' });
      for (const kind of ['offer_review', 'negotiate'] as const)
        expect(citedBy(only(plan, kind))).toContain('D7');
    },
  );

  it.each([
    ['guide-d', 'follow_up_call'],
    ['balanced', 'follow_up'],
  ] as const)('D8 in %s: why to follow up at all is said, with its source', (playbook, kind) => {
    const facts = [interview, promise('2026-09-18')];
    const steps = stepsOf(planOf({ playbook, contacts: [danaOnPhone], facts }), kind);
    expect(steps.length).toBeGreaterThan(0);
    for (const { because } of steps)
      expect(because.find((it) => it.row === 'D8')?.text).toMatch(/15 %.*CareerBuilder/);
  });
});
