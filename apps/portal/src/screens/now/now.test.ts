import { createDates } from '@afterword/web/dates';
import type { MyApplicationFragment, MyStepFragment } from '@afterword/web/graphql';
import { describe, expect, it } from '@jest/globals';
import { dueWords } from '../../shared/dueWords.js';
import { agendaOf } from './agenda.js';
import { headlineOf } from './headline.js';

/** Friday 20 November 2026 in Chicago, which is six hours behind UTC then. */
const at = (clock: string) =>
  createDates({ locale: 'en-GB', zone: 'America/Chicago', now: new Date(`2026-11-20T${clock}-06:00`) });

let ids = 0;
function step(part: Partial<MyStepFragment>): MyStepFragment {
  ids += 1;
  return {
    __typename: 'Step',
    id: `step-${ids}`,
    kind: 'THANK_YOU',
    owner: 'CANDIDATE',
    channel: 'EMAIL',
    title: `Step ${ids}`,
    state: 'PLANNED',
    overdue: false,
    notBefore: '2026-11-20T12:00:00Z',
    dueAt: '2026-11-21T02:00:00Z',
    hard: true,
    remindsAgainAt: null,
    doneAt: null,
    because: [],
    ...part,
  };
}

const meWith = (...steps: MyStepFragment[]) => ({
  applications: [{ id: 'a', plan: { steps } } as unknown as MyApplicationFragment],
});

const said = (clock: string, ...steps: MyStepFragment[]) =>
  headlineOf(agendaOf(meWith(...steps), at(clock)), 'Amara', at(clock));

const later = { notBefore: '2026-11-24T15:00:00Z', dueAt: '2026-11-25T00:00:00Z' };

describe('the headline of Now', () => {
  it('counts what is due by tonight, late things too', () => {
    expect(said('16:38', step({}), step(later))).toEqual({ text: 'One thing today, Amara', calm: false });
    expect(said('17:00', step({}), step({ dueAt: '2026-11-19T20:00:00Z' })).text).toBe(
      'Two things tonight, Amara',
    );
  });
  it('counts what is due within a day, since tonight is the time for it', () => {
    expect(said('16:38', step({ dueAt: '2026-11-21T16:00:00Z' })).text).toBe('One thing by tomorrow, Amara');
  });
  it('says until when nothing is to be done', () => {
    expect(said('16:38', step(later))).toEqual({
      text: 'Nothing to do until Tuesday 24 November',
      calm: true,
    });
    expect(said('09:00', step({ notBefore: '2026-11-20T20:45:00Z' })).text).toBe('Nothing to do until 14:45');
    expect(said('16:38', step({ ...later, state: 'WAITING' })).text).toBe(
      'Nothing to do until Tuesday 24 November',
    );
    expect(said('16:38')).toEqual({ text: 'Nothing to do', calm: true });
  });
  it('leaves out what an advisor does, what lacks something and what is done', () => {
    const { text } = said(
      '16:38',
      step({ owner: 'ADVISOR' }),
      step({ state: 'DONE', doneAt: '2026-11-20T20:00:00Z' }),
      step({ state: 'BLOCKED', notBefore: '2026-11-20T12:00:00Z', dueAt: '2026-11-20T13:00:00Z' }),
    );
    expect(text).toBe('Nothing to do right now');
  });
});

describe('the agenda of Now', () => {
  it('says once what is done for all applications, and of a series only its next step', () => {
    const week = { kind: 'KEEP_APPLYING', dueAt: '2026-11-23T05:59:59Z', channel: null } as const;
    const followUp = (day: string) =>
      step({ kind: 'FOLLOW_UP', notBefore: `2026-12-${day}T14:00:00Z`, dueAt: `2026-12-${day}T23:00:00Z` });
    const [first, second] = [followUp('02'), followUp('16')];
    const me = {
      applications: ['a', 'b'].map(
        (id) => ({ id, plan: { steps: [step(week), first, second] } }) as unknown as MyApplicationFragment,
      ),
    };
    const { later } = agendaOf(me, at('16:38'));
    expect(later.map(({ kind }) => kind)).toEqual(['KEEP_APPLYING', 'FOLLOW_UP', 'FOLLOW_UP']);
    expect(new Set(later.slice(1).map(({ id }) => id))).toEqual(new Set([first.id]));
  });

  it('puts the most pressing first, and what was done a week ago nowhere', () => {
    const late = step({ dueAt: '2026-11-19T20:00:00Z' });
    const tonight = step({});
    const old = step({ state: 'DONE', doneAt: '2026-11-12T20:00:00Z' });
    const agenda = agendaOf(meWith(tonight, old, late), at('16:38'));
    expect(agenda.pressing.map(({ id }) => id)).toEqual([late.id, tonight.id]);
    expect(agenda.lately).toEqual([]);
  });
});

describe('when a step is due, in words', () => {
  it.each([
    ['2026-11-21T02:00:00Z', 'by 20:00 today', 'due'],
    ['2026-11-21T05:59:59Z', 'by the end of today', 'due'],
    ['2026-11-22T05:59:59Z', 'by the end of tomorrow', 'planned'],
    ['2026-11-21T16:00:00Z', 'by 10:00 tomorrow', 'planned'],
    ['2026-12-05T00:00:00Z', 'by Friday 4 December', 'planned'],
    ['2026-11-18T16:00:00Z', '2 d late', 'late'],
  ])('%s is “%s”', (dueAt, text, status) => {
    expect(dueWords(dueAt, at('16:38'))).toEqual({ text, status });
  });
});
