import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { promise } from '../../test/facts.js';
import {
  calendars,
  dana,
  danaOnPhone,
  interview,
  local,
  localSpan,
  only,
  planOf,
  stepsOf,
} from '../../test/fixture.js';
import { scenarioDocuments } from '../../test/scenarios.js';
import { scenarioFromJson } from '../json/scenario.js';
import { plan } from '../plan.js';
import { isBefore } from '../time.js';
import type { Step } from '../types.js';

/** A follow-up of the fixture is due on Tuesday 29 September 2026, when Dana heard from two others within the week. */
const recentTouches = ['2026-09-25T14:00:00Z', '2026-09-26T14:00:00Z'];
const contacts = [{ ...danaOnPhone, recentTouches }];
const followUpAt = (now: string): Step => stepsOf(planOf({ contacts, now }), 'follow_up')[0]!;
const shown = (step: Step) => ({
  state: step.state,
  due: local(step.due),
  overdue: step.overdueSince && local(step.overdueSince),
  original: step.dueBeforeCap && local(step.dueBeforeCap),
});

describe('a soft contact that the cap keeps back past its due', () => {
  const kept = { due: '2026-10-02 18:00', overdue: undefined, original: '2026-09-29 18:00' };

  it.each([
    ['before it was due', '2026-09-28T14:00:00Z', { ...kept, state: 'waiting' }],
    ['once its due is past', '2026-09-30T14:00:00Z', { ...kept, state: 'waiting' }],
    ['on the day that the cap leaves', '2026-10-02T14:00:00Z', { ...kept, state: 'planned' }],
    [
      'once that was missed too',
      '2026-10-05T14:00:00Z',
      {
        state: 'planned',
        due: '2026-10-05 18:00',
        overdue: '2026-10-02 18:00',
        original: '2026-09-29 18:00',
      },
    ],
  ])('%s is as late as it could have gone, and no later', (_, now, expected) => {
    expect(shown(followUpAt(now))).toEqual(expected);
  });

  it('says once why, whenever it is looked at', () => {
    for (const now of ['2026-09-28T14:00:00Z', '2026-09-30T14:00:00Z']) {
      const reasons = followUpAt(now).because.filter(({ rule }) => rule === 'law-3');
      expect(reasons).toHaveLength(1);
      expect(followUpAt(now).because.some(({ text }) => text.includes('dated anew'))).toBe(false);
    }
  });

  it('is withheld once two weeks have passed since its own due', () => {
    const touches = Array.from({ length: 20 }, (_, index) =>
      Temporal.Instant.from('2026-09-25T14:00:00Z')
        .add({ hours: 24 * index })
        .toString(),
    );
    const busy = [{ ...dana, recentTouches: touches }];
    const made = planOf({ contacts: busy, now: '2026-10-14T14:00:00Z' });
    expect(stepsOf(made, 'follow_up')).toEqual([]);
    expect(made.withheld.find(({ kind }) => kind === 'follow_up')?.because[0]?.text).toMatch(/two weeks/);
  });

  it('is withheld as soon as the next day that the cap leaves is more than two weeks after its own due', () => {
    const touches = ['09-25', '09-26', '10-01', '10-02', '10-07', '10-08'];
    const full = touches.map((day) => `2026-${day}T12:30:00Z`);
    // Room comes on 8 October, and after the last of them on 14 October, 18:00; its own two weeks end on 13 October.
    for (const now of ['2026-10-08T13:00:00Z', '2026-10-13T14:00:00Z', '2026-10-14T14:00:00Z']) {
      const made = planOf({ contacts: [{ ...dana, recentTouches: full }], now });
      expect(stepsOf(made, 'follow_up')).toEqual([]);
    }
  });

  it('may be a call, which goes to the window that the cap leaves', () => {
    const facts = [interview, promise('2026-09-25')];
    const call = (now: string) => only(planOf({ contacts, facts, now }), 'follow_up_call');
    const waiting = call('2026-10-01T14:00:00Z');
    expect([waiting.state, waiting.overdueSince, local(waiting.dueBeforeCap!)]).toEqual([
      'waiting',
      undefined,
      '2026-09-29 10:30',
    ]);
    expect(localSpan(call('2026-10-02T11:00:00Z'))).toEqual(localSpan(waiting));
  });

  it('is not missed where what comes before it is, and is dated anew day by day', () => {
    // The follow-up after the promised 11 February was not sent and stands for each day since; with the touch of the 14th it fills the cap.
    const held = { ...interview, at: '2026-01-13T14:00:00Z', end: '2026-01-13T15:00:00Z' };
    const facts = [held, promise('2026-02-11', { at: held.end })];
    const touched = [{ ...danaOnPhone, recentTouches: ['2026-02-15T01:15:00Z'] }];
    const spans = ['2026-02-15T02:00:00Z', '2026-02-20T23:30:00Z'].map((now) => {
      const call = only(planOf({ contacts: touched, facts, now }), 'follow_up_call');
      return [call.state, call.overdueSince, localSpan(call)];
    });
    expect(spans[1]).toEqual(spans[0]);
  });

  it('that the cap lets go has no other date to be ranked by', () => {
    const [first] = stepsOf(planOf({ now: '2026-09-30T14:00:00Z' }), 'follow_up');
    expect([local(first!.overdueSince!), first!.dueBeforeCap]).toEqual(['2026-09-29 18:00', undefined]);
  });
});

it('what waits for the cap is overdue at no instant before the due that it showed last', () => {
  const capped = ({ dueBeforeCap, overdueSince, state }: Step) =>
    dueBeforeCap !== undefined && overdueSince === undefined && state === 'waiting';
  fc.assert(
    fc.property(scenarioDocuments, fc.double({ min: 0, max: 0.999, noNaN: true }), (document, share) => {
      const { scenario, playbook, now } = scenarioFromJson(document);
      const planAt = (at: Temporal.Instant) => plan(scenario, playbook, calendars, at);
      for (const step of planAt(now).steps.filter(capped)) {
        const ahead = step.due.epochMilliseconds - now.epochMilliseconds;
        const later = now.add({ milliseconds: Math.floor(ahead * share) });
        // What was missed before it makes room, so that it may show an earlier due in between.
        let [at, shown] = [now, step];
        while (isBefore(at, later)) {
          const { replanAt = later } = planAt(at);
          at = isBefore(replanAt, later) ? replanAt : later;
          const then = planAt(at).steps.find(({ id }) => id === step.id);
          if (then?.overdueSince) expect(isBefore(at, shown.due)).toBe(false);
          if (then === undefined || then.overdueSince) break;
          shown = then;
        }
      }
    }),
    { numRuns: 300 },
  );
});
