import { describe, expect, it } from '@jest/globals';
import { done, outcome, sent } from '../../test/facts.js';
import { interview, only, planOf, stepsOf } from '../../test/fixture.js';

const at = '2026-09-16T14:00:00Z';

describe('law 7: what was done stays the step that it closed, though it names none', () => {
  const second = { ...interview, id: 'i2', at: '2026-09-22T18:00:00Z', end: '2026-09-22T19:00:00Z' };
  const again = [
    ['another interview', { ...second, recorded: '2026-09-21T14:00:00Z' }],
    ['an offer', outcome('offer', '2026-09-21T14:00:00Z', { deadline: '2026-10-09' })],
  ] as const;

  it.each(again)(
    'a reply to a rejection, and its question, before %s and another rejection',
    (_, between) => {
      const facts = [
        interview,
        outcome('rejection', at),
        sent('rejection_reply', '2026-09-16T15:00:00Z'),
        sent('feedback_request', '2026-09-17T15:00:00Z'),
      ];
      const kinds = ['rejection_reply', 'feedback_request'] as const;
      const before = planOf({ facts, now: '2026-09-17T15:00:00Z' });
      const told = [...facts, between, outcome('rejection', '2026-09-24T14:00:00Z')];
      const after = planOf({ facts: told, now: '2026-09-24T15:00:00Z' });
      for (const kind of kinds) {
        const [first, next] = stepsOf(after, kind);
        expect(first).toEqual(only(before, kind));
        expect([next!.state, next!.id === first!.id]).toEqual(['planned', false]);
      }
    },
  );

  it('a review of an offer, before a better one', () => {
    const facts = [
      interview,
      outcome('offer', at, { deadline: '2026-09-30' }),
      done('offer_review', '2026-09-17T14:00:00Z'),
      sent('negotiate', '2026-09-17T15:00:00Z'),
    ];
    const before = planOf({ facts, now: '2026-09-17T16:00:00Z' });
    const better = outcome('offer', '2026-09-18T14:00:00Z', { deadline: '2026-10-09' });
    const after = planOf({ facts: [...facts, better], now: '2026-09-18T15:00:00Z' });
    expect(stepsOf(after, 'offer_review')[0]).toEqual(only(before, 'offer_review'));
    expect(only(after, 'negotiate')).toEqual(only(before, 'negotiate'));
  });

  it('preparation, before an interview that comes first', () => {
    const ahead = { ...second, recorded: '2026-09-15T20:00:00Z' };
    const facts = [interview, ahead, done('prepare_interview', at)];
    const before = only(planOf({ facts, now: at }), 'prepare_interview');
    const sooner = {
      ...interview,
      id: 'i3',
      at: '2026-09-18T18:00:00Z',
      end: '2026-09-18T19:00:00Z',
      recorded: '2026-09-17T14:00:00Z',
    };
    const after = stepsOf(
      planOf({ facts: [...facts, sooner], now: '2026-09-17T15:00:00Z' }),
      'prepare_interview',
    );
    expect(after.map((it) => it.state)).toEqual(['planned', 'done']);
    expect(after[1]).toEqual(before);
  });
});
