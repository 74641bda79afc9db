import type { Dates } from '@afterword/web';
import { firstOfSeries, onceForAll } from '@afterword/web/series';
import type { Me, MyStep } from '../../me/me.js';
import { isOpen, isToday } from '../../shared/dueWords.js';

const DAY_MS = 86_400_000;
const LATELY_MS = 7 * DAY_MS;

/**
 * A candidate's steps, by what they ask of the candidate at this moment. What repeats itself is there once: of a series
 * its next step, and what is done for all applications at once.
 */
export interface Agenda {
  /** Can be done now, and are late, due today or due within a day: the most pressing first. */
  pressing: MyStep[];
  /** Come later, in the order of time. */
  later: MyStep[];
  /** Held back, or something is missing. */
  stuck: MyStep[];
  /** Somebody else's to do. */
  ofOthers: MyStep[];
  /** Done or sent within the last week, the latest first. */
  lately: MyStep[];
}

/** The first moment that a step asks for: when it may be done, or when it is due where that is so already. */
export const momentOf = (step: MyStep, now: Date): string =>
  Date.parse(step.notBefore) > now.getTime() ? step.notBefore : step.dueAt;

export function agendaOf(me: Pick<Me, 'applications'>, dates: Dates): Agenda {
  const { now } = dates.reader;
  const stepsOf = (application: Me['applications'][number]): MyStep[] =>
    (application.plan?.steps ?? []).map((step) => ({ ...step, application }));
  const by = (moment: (step: MyStep) => string) => (a: MyStep, b: MyStep) =>
    Date.parse(moment(a)) - Date.parse(moment(b));
  const open = onceForAll(me.applications.flatMap((it) => firstOfSeries(stepsOf(it).filter(isOpen))));
  const over = onceForAll(me.applications.flatMap((it) => stepsOf(it).filter((step) => !isOpen(step))));
  const own = open.filter(({ owner }) => owner === 'CANDIDATE').sort(by((step) => momentOf(step, now)));
  const planned = own.filter(({ state }) => state === 'PLANNED');
  const isPressing = ({ notBefore, dueAt }: MyStep) =>
    Date.parse(notBefore) <= now.getTime() &&
    (isToday(dueAt, dates) || Date.parse(dueAt) - now.getTime() <= DAY_MS);
  return {
    pressing: planned.filter(isPressing).sort(by(({ dueAt }) => dueAt)),
    later: planned.filter((step) => !isPressing(step)),
    stuck: own.filter(({ state }) => state !== 'PLANNED'),
    ofOthers: open.filter(({ owner }) => owner === 'ADVISOR').sort(by((step) => momentOf(step, now))),
    lately: over
      .filter(({ doneAt }) => doneAt && now.getTime() - Date.parse(doneAt) < LATELY_MS)
      .sort(by(({ doneAt }) => doneAt ?? ''))
      .reverse(),
  };
}
