import type {
  FactPartFragment,
  InterviewPartFragment,
  MailPartFragment,
  StepPartFragment,
} from '@afterword/web/graphql';
import { describe, expect, it } from '@jest/globals';
import { foldedCount } from './fold.js';
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
    const { past, ahead } = timeline(
      [interview('second', '2026-12-01T15:00:00Z'), interview('first', '2026-11-20T15:00:00Z')],
      [step('prepare', '2026-11-30T15:00:00Z'), step('late', '2026-11-21T15:00:00Z')],
    );
    expect(ids(past)).toEqual(['first', 'late']);
    expect(ids(ahead)).toEqual(['prepare', 'second']);
  });

  it('places a step where it was done, not where it was due', () => {
    const done = step('early', '2026-11-30T15:00:00Z', { state: 'DONE', doneAt: '2026-11-22T09:00:00Z' });
    expect(ids(timeline([], [done]).past)).toEqual(['early']);
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
    expect(ids(timeline([interview('talk', at)], [step('thanks', at)], [fact]).past)).toEqual([
      'talk',
      'said',
      'thanks',
    ]);
  });

  it('names the first open step as the next one, even where it is late', () => {
    const steps = [
      step('done', '2026-11-19T15:00:00Z', { state: 'DONE', doneAt: '2026-11-19T10:00:00Z' }),
      step('late', '2026-11-21T15:00:00Z'),
      step('later', '2026-11-30T15:00:00Z'),
    ];
    expect(timeline([], steps).nextStepId).toBe('late');
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
    expect(foldedCount(timeline([], [1, 2, 3, 4, 5, 6, 7, 8].map(done)).past)).toBe(4);
  });

  it('never folds an open step', () => {
    const late = step('late', '2026-11-01T00:00:00Z');
    expect(foldedCount(timeline([], [late, ...[1, 2, 3, 4, 5, 6, 7, 8].map(done)]).past)).toBe(0);
  });

  it('leaves a short history whole', () => {
    expect(foldedCount(timeline([], [1, 2, 3, 4, 5].map(done)).past)).toBe(0);
  });
});
