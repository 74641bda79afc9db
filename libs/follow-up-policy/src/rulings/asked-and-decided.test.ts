import { describe, expect, it } from '@jest/globals';
import { done, outcome, reply, sent, submit } from '../../test/facts.js';
import {
  dana,
  danaOnPhone,
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

const before = '2026-09-15T18:30:00Z';
const at = '2026-09-16T14:00:00Z';
const now = '2026-09-23T14:00:00Z';

describe('submissions', () => {
  it('are numbered by what was asked for, in the order of asking', () => {
    const asked = [submit('a plan'), submit('references', { at: '2026-09-15T19:02:00Z' })];
    const later = [...asked, submit('a plan', { at: '2026-09-15T19:04:00Z', by: '2026-09-21' })];
    const ids = (facts: readonly Json[]) =>
      stepsOf(planOf({ facts: [interview, ...facts] }), 'submit').map(
        (it) => [it.because[0]!.text, it.id] as const,
      );
    const first = new Map(ids(asked));
    expect(new Set(first.values()).size).toBe(2);
    for (const [text, id] of ids(later)) expect(first.get(text)).toBe(id);
    const [references] = stepsOf(planOf({ facts: [interview, ...asked] }), 'submit').slice(-1);
    const plan = planOf({
      facts: [interview, ...asked, sent('submit', at, { step: references!.id })],
      now: at,
    });
    expect(
      stepsOf(plan, 'submit')
        .filter((it) => it.state === 'sent')
        .map((it) => it.id),
    ).toEqual([references!.id]);
  });

  it('a test that is late is warned of', () => {
    const plan = planOf({
      facts: [interview, submit('a test', { how: 'test' })],
      now: '2026-09-16T19:00:00Z',
    });
    const step = only(plan, 'submit');
    expect(plan.warnings).toContainEqual(expect.objectContaining({ code: 'deadline_passed', step: step.id }));
    expect(step.because.map((it) => it.row)).toEqual(['B2', 'D2']);
    const dated = only(
      planOf({ facts: [interview, submit('a test', { how: 'test', by: '2026-09-18' })] }),
      'submit',
    );
    expect(dated.because.at(-1)).toMatchObject({
      rule: 'law-1',
      text: 'The employer set the date: by Fri 18 Sep 2026.',
    });
  });
});

describe('an agency’s request to its client', () => {
  const second = { ...interview, id: 'i2', at: '2026-09-22T18:00:00Z', end: '2026-09-22T19:00:00Z' };
  const given = { playbook: 'agency', contacts: [danaOnPhone, raj] };

  it('belongs to its interview, until a rejection asks for another', () => {
    const facts = [interview, second, sent('feedback_request', at)];
    const plan = planOf({ ...given, facts, now });
    expect(stepsOf(plan, 'feedback_request').map((it) => it.state)).toEqual(['sent', 'planned']);
    const rejected = [interview, outcome('rejection', '2026-09-16T12:00:00Z'), sent('feedback_request', at)];
    const asked = stepsOf(planOf({ ...given, facts: rejected, now }), 'feedback_request');
    expect(asked.map((it) => [it.because[0]!.rule, it.state])).toEqual(
      expect.arrayContaining([
        ['client-feedback', 'planned'],
        ['feedback-request', 'sent'],
      ]),
    );
    const earlier = [interview, sent('feedback_request', '2026-09-16T10:00:00Z'), outcome('rejection', at)];
    const both = stepsOf(planOf({ ...given, facts: earlier, now: at }), 'feedback_request');
    expect(both.map((it) => [it.because[0]!.rule, it.state])).toEqual(
      expect.arrayContaining([
        ['client-feedback', 'sent'],
        ['feedback-request', 'planned'],
      ]),
    );
  });

  it('one that was sent is no touch', () => {
    const touched = [{ ...danaOnPhone, recentTouches: ['2026-09-28T14:00:00Z'] }];
    const facts = [interview, sent('feedback_request', '2026-09-27T14:00:00Z')];
    const first = (playbook: string) =>
      stepsOf(planOf({ playbook, contacts: touched, facts, now: '2026-09-28T15:00:00Z' }), 'follow_up')[0]!;
    expect(first('agency').state).toBe('planned');
    expect(first('balanced').state).toBe('waiting');
  });
});

describe('signs of life', () => {
  const rejection = outcome('rejection', at);
  const signs = (facts: readonly Json[], when: string) =>
    stepsOf(
      planOf({ facts: [interview, rejection, ...facts], now: when, application: { dreamJob: true } }),
      'stay_in_touch',
    ).map((it) => `${daysOf([it])[0]} ${it.state}`);

  it('count from the one that was sent, late or early', () => {
    expect(signs([], at)).toEqual([
      '2026-12-16 planned',
      '2027-03-16 planned',
      '2027-06-16 planned',
      '2027-09-16 planned',
    ]);
    const early = '2026-12-01T15:00:00Z';
    expect(signs([sent('stay_in_touch', early)], early)).toEqual([
      '2026-12-16 sent',
      '2027-03-01 planned',
      '2027-06-01 planned',
      '2027-09-01 planned',
    ]);
  });

  it('one that is overdue pushes those after it', () => {
    expect(signs([], '2027-01-20T15:00:00Z')).toEqual([
      '2027-01-20 planned',
      '2027-04-20 planned',
      '2027-07-20 planned',
      '2027-10-20 planned',
    ]);
  });

  it('what came before the rejection is none; four are enough', () => {
    expect(signs([sent('stay_in_touch', before)], at).filter((it) => it.endsWith('planned'))).toHaveLength(4);
    const dates = ['2026-12-16', '2027-03-16', '2027-06-16', '2027-09-16'];
    const all = dates.map((day) => sent('stay_in_touch', `${day}T15:00:00Z`));
    expect(signs(all, '2027-09-17T15:00:00Z')).toEqual(dates.map((day) => `${day} sent`));
  });

  it('refused for one reason they are withheld once', () => {
    const refused = [{ ...dana, optedOut: true }];
    const plan = planOf({
      contacts: refused,
      facts: [interview, rejection],
      now: at,
      application: { dreamJob: true },
    });
    expect(withheldOf(plan, 'stay_in_touch')).toHaveLength(1);
  });
});

describe('an offer', () => {
  const offer = (more: Json = {}) => outcome('offer', at, more);
  const planWith = (...facts: Json[]) => planOf({ facts: [interview, ...facts], now: at });

  it('negotiation follows the review, done early or late', () => {
    expect(localSpan(only(planWith(offer({ deadline: '2026-09-30' })), 'negotiate'))[0]).toBe(
      '2026-09-30 08:00',
    );
    const reviewed = [offer({ deadline: '2026-09-30' }), done('offer_review', at)];
    expect(localSpan(only(planWith(...reviewed), 'negotiate'))).toEqual([
      '2026-09-16 10:00',
      '2026-09-30 18:00',
    ]);
  });

  it('a deadline of the next day or hour leaves what time there is', () => {
    const tomorrow = planWith(offer({ deadline: '2026-09-17' }));
    expect(localSpan(only(tomorrow, 'offer_review'))).toEqual(['2026-09-16 10:00', '2026-09-16 23:59']);
    expect(localSpan(only(tomorrow, 'negotiate'))).toEqual(['2026-09-17 08:00', '2026-09-17 18:00']);
    const tonight = planWith(offer({ deadline: '2026-09-16' }));
    expect(localSpan(only(tonight, 'offer_review'))).toEqual(['2026-09-16 10:00', '2026-09-16 23:59']);
    expect(localSpan(only(tonight, 'negotiate'))[1]).toBe('2026-09-16 18:00');
    const instant = planWith(offer({ deadline: '2026-09-18T16:00:00Z' }));
    expect(localSpan(only(instant, 'negotiate'))[1]).toBe('2026-09-18 12:00');
  });

  it('one that ends within the day is reviewed and negotiated side by side, and no later', () => {
    const plan = planWith(offer({ deadline: '2026-09-16T20:00:00Z' }));
    expect(localSpan(only(plan, 'negotiate'))).toEqual(['2026-09-16 10:00', '2026-09-16 16:00']);
    const reviewed = planWith(
      offer({ at: '2026-09-16T13:00:00Z', deadline: '2026-09-16T20:00:00Z' }),
      done('offer_review', at),
    );
    expect(localSpan(only(reviewed, 'negotiate'))).toEqual(['2026-09-16 10:00', '2026-09-16 16:00']);
  });

  it('one that ends on the weekend it was made on leaves nothing to negotiate, and says so', () => {
    const saturday = '2026-09-19T15:00:00Z';
    const facts = [interview, outcome('offer', saturday, { deadline: '2026-09-20' })];
    const plan = planOf({ facts, now: saturday });
    expect(stepsOf(plan, 'negotiate')).toEqual([]);
    expect(withheldOf(plan, 'negotiate').map(rowsOf)).toEqual([['negotiate', 'D7']]);
  });

  it('the review keeps off the holidays where the candidate is', () => {
    const facts = [interview, outcome('offer', at, { deadline: '2026-10-13' })];
    const due = (country: string) =>
      localSpan(only(planOf({ facts, now: at, candidate: { country } }), 'offer_review'))[1];
    // Monday 12 October is Columbus Day in the United States.
    expect([due('US'), due('DE')]).toEqual(['2026-10-09 23:59', '2026-10-12 23:59']);
  });

  it('the latest one counts', () => {
    const facts = [
      offer({ deadline: '2026-09-21' }),
      { ...offer({ deadline: '2026-09-30' }), at: '2026-09-16T13:00:00Z' },
    ];
    expect(localSpan(only(planWith(...facts), 'offer_review'))[1]).toBe('2026-09-18 23:59');
    const late = only(planOf({ facts: [interview, offer()], now: '2026-09-19T04:00:00Z' }), 'offer_review');
    expect(late.state).toBe('planned');
  });
});

describe('a request for feedback', () => {
  const rejection = outcome('rejection', at);
  const held = { type: 'direction', at, kind: 'no_contact_before', until: '2026-09-25' };
  const span = (...facts: Json[]) => {
    const plan = planOf({ facts: [interview, rejection, ...facts], now: at });
    return localSpan(only(plan, 'feedback_request'));
  };

  it('goes with the reply, and has its three days after a reply that a hold moved', () => {
    expect(span()).toEqual(['2026-09-16 10:00', '2026-09-21 18:00']);
    expect(span(held)).toEqual(['2026-09-25 08:00', '2026-09-30 18:00']);
    expect(span({ ...held, until: '2026-09-18' })).toEqual(['2026-09-18 08:00', '2026-09-21 18:00']);
  });

  it('a hold never makes it due sooner than an absence alone', () => {
    const away = reply(at, { automatic: true, returnsOn: '2026-09-24' });
    expect(span(away)).toEqual(['2026-09-24 08:00', '2026-09-29 18:00']);
    expect(span(away, held)).toEqual(['2026-09-25 08:00', '2026-09-30 18:00']);
  });
});
