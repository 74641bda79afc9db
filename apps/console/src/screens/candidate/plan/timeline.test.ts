import type {
  FactPartFragment,
  InterviewPartFragment,
  MailPartFragment,
  StepPartFragment,
} from '@afterword/web/graphql';
import { describe, expect, it } from '@jest/globals';
import { foldAhead, foldBehind } from './fold.js';
import { timelineOf } from './timeline.js';

const now = new Date('2026-11-23T15:00:00Z');

const interview = (id: string, startsAt: string) => ({ id, startsAt }) as InterviewPartFragment;
const step = (id: string, dueAt: string, more: Partial<StepPartFragment> = {}) =>
  ({ id, dueAt, state: 'PLANNED', doneAt: null, ...more }) as StepPartFragment;
const timeline = (
  interviews: InterviewPartFragment[],
  steps: StepPartFragment[],
  facts: FactPartFragment[] = [],
) => timelineOf({ interviews, facts, plan: { steps } as never }, now);
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

describe('the timeline of an application', () => {
  it('parts what lies behind from what comes, each in the order of time', () => {
    const { past, missed, ahead } = timeline(
      [interview('second', '2026-12-01T15:00:00Z'), interview('first', '2026-11-20T15:00:00Z')],
      [step('prepare', '2026-11-30T15:00:00Z'), step('late', '2026-11-21T15:00:00Z')],
    );
    expect(ids(past)).toEqual(['first']);
    expect(ids(missed)).toEqual(['late']);
    expect(ids(ahead)).toEqual(['prepare', 'second']);
  });

  it('places a step where it was done, not where it was due', () => {
    const done = step('early', '2026-11-30T15:00:00Z', { state: 'DONE', doneAt: '2026-11-22T09:00:00Z' });
    expect(ids(timeline([], [done]).past)).toEqual(['early']);
  });

  it('sets apart what nobody has to do any more, be it behind or ahead', () => {
    const gone = (id: string, dueAt: string) => step(id, dueAt, { state: 'CANCELLED' });
    const { past, ahead, cancelled } = timeline(
      [],
      [gone('before', '2026-11-20T15:00:00Z'), gone('after', '2026-11-30T15:00:00Z')],
    );
    expect([...past, ...ahead]).toEqual([]);
    expect(ids(cancelled)).toEqual(['before', 'after']);
  });

  it('shows a mail where it came, once, though it became a fact', () => {
    const mail = { id: 'mail', receivedAt: '2026-11-21T15:00:00Z', fact: { id: 'fact' } } as MailPartFragment;
    const fact = { id: 'fact', at: '2026-11-21T15:00:00Z' } as FactPartFragment;
    const application = { interviews: [], facts: [fact], plan: null };
    expect(ids(timelineOf(application, now, [mail]).past)).toEqual(['mail']);
    expect(ids(timelineOf(application, now).past)).toEqual(['fact']);
  });

  it('places what was said between the interview and what it called for', () => {
    const at = '2026-11-20T15:00:00Z';
    const fact = { id: 'said', at } as FactPartFragment;
    const thanks = step('thanks', at, { state: 'DONE', doneAt: at });
    expect(ids(timeline([interview('talk', at)], [thanks], [fact]).past)).toEqual(['talk', 'said', 'thanks']);
  });

  it('counts what was recorded this minute to what lies behind', () => {
    const fact = { id: 'said', at: '2026-11-23T15:00:30Z' } as FactPartFragment;
    expect(ids(timeline([], [], [fact]).past)).toEqual(['said']);
  });

  it('shows what was written down of an interview instead of the step that asked for it', () => {
    const at = '2026-11-20T17:00:00Z';
    const debrief = step('debrief', at, { kind: 'DEBRIEF', state: 'DONE', doneAt: at });
    const fact = { id: 'looked-back', type: 'DEBRIEF', at } as FactPartFragment;
    expect(ids(timeline([], [debrief], [fact]).past)).toEqual(['looked-back']);
    expect(ids(timeline([], [debrief]).past)).toEqual(['debrief']);
  });

  it('places what is done at no known moment where it began, not ahead', () => {
    const addresses = step('addresses', '2026-11-24T05:00:00Z', {
      state: 'DONE',
      notBefore: '2026-11-23T14:00:00Z',
    });
    expect(ids(timeline([], [addresses]).past)).toEqual(['addresses']);
  });

  it('names the first open step as the next one, even where it is late', () => {
    const steps = [
      step('done', '2026-11-19T15:00:00Z', { state: 'DONE', doneAt: '2026-11-19T10:00:00Z' }),
      step('late', '2026-11-21T15:00:00Z'),
      step('later', '2026-11-30T15:00:00Z'),
    ];
    expect(timeline([], steps).nextStepId).toBe('late');
  });

  it('names going on to apply only where nothing else is open', () => {
    const week = step('week', '2026-11-24T15:00:00Z', { kind: 'KEEP_APPLYING' });
    expect(timeline([], [week, step('later', '2026-11-30T15:00:00Z')]).nextStepId).toBe('later');
    expect(timeline([], [week]).nextStepId).toBe('week');
  });

  it('has no next step once all are done', () => {
    expect(
      timeline([], [step('gone', '2026-11-30T15:00:00Z', { state: 'CANCELLED' })]).nextStepId,
    ).toBeNull();
  });
});

describe('folding what lies behind', () => {
  const done = (id: number) =>
    step(`done-${id}`, '2026-11-01T15:00:00Z', { state: 'DONE', doneAt: `2026-11-0${id}T10:00:00Z` });

  it('keeps the latest four and folds the rest', () => {
    const { shown, folded } = foldBehind(timeline([], [1, 2, 3, 4, 5, 6, 7, 8].map(done)).past);
    expect(ids(shown)).toEqual(['done-5', 'done-6', 'done-7', 'done-8']);
    expect(folded).toHaveLength(4);
  });

  it('never folds an open step, however long it has been late', () => {
    const late = step('late', '2026-11-01T00:00:00Z');
    const { past, missed } = timeline([], [late, ...[1, 2, 3, 4, 5, 6, 7, 8].map(done)]);
    expect(ids(foldBehind(past).folded)).not.toContain('late');
    expect(ids(missed)).toEqual(['late']);
  });

  it('leaves a short history whole', () => {
    expect(foldBehind(timeline([], [1, 2, 3, 4, 5].map(done)).past).folded).toEqual([]);
  });
});

describe('folding what comes', () => {
  const followUp = (day: number) =>
    step(`follow-up-${day}`, `2026-12-${day}T15:00:00Z`, { kind: 'FOLLOW_UP' });
  const other = (day: number) => step(`thanks-${day}`, `2026-12-${day}T16:00:00Z`, { kind: 'THANK_YOU' });

  it('shows the first of a series, the next six and each interview', () => {
    const { ahead } = timeline(
      [interview('second', '2026-12-30T15:00:00Z')],
      [followUp(10), followUp(24), other(11), other(12), other(13), other(14), other(15), other(16)],
    );
    const { shown, folded } = foldAhead([...ahead, ...timeline([], [followUp(29)]).ahead]);
    expect(ids(shown)).toEqual([
      'follow-up-10',
      'thanks-11',
      'thanks-12',
      'thanks-13',
      'thanks-14',
      'thanks-15',
      'second',
    ]);
    expect(ids(folded)).toEqual(['thanks-16', 'follow-up-24', 'follow-up-29']);
  });

  it('leaves a short plan whole', () => {
    expect(foldAhead(timeline([], [followUp(10), followUp(24), other(11)]).ahead).folded).toEqual([]);
  });
});
