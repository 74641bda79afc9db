import type { Dates, Status } from '@afterword/web';
import type { MyApplicationFragment } from '@afterword/web/graphql';
import type { Me, MyStep } from '../../me/me.js';
import { dueWords, isOpen } from '../../shared/dueWords.js';
import { momentWords } from '../../shared/momentWords.js';

export interface ApplicationLine {
  application: MyApplicationFragment;
  /** The next step and when, in words; missing where nothing comes. */
  next?: string;
  status: Status;
}

/** What can be done comes first, then what waits for something. */
const rank = ({ state }: MyStep) => (state === 'PLANNED' ? 0 : 1);

/** The step of an application to take next; undefined where none is open. */
export function nextStepOf(application: MyApplicationFragment): MyStep | undefined {
  return (application.plan?.steps ?? [])
    .filter(isOpen)
    .map((step) => ({ ...step, application }))
    .sort((a, b) => rank(a) - rank(b) || Date.parse(a.dueAt) - Date.parse(b.dueAt))[0];
}

function statusOf(step: MyStep, dates: Dates): Status {
  if (step.state === 'BLOCKED') return 'blocked';
  if (step.state === 'WAITING') return 'hold';
  return dueWords(step.dueAt, dates).status;
}

/** Applications with what comes next in each, the most pressing first. */
export function linesOf({ applications }: Pick<Me, 'applications'>, dates: Dates): ApplicationLine[] {
  const withNext = applications.map((application) => ({ application, step: nextStepOf(application) }));
  const moment = (step: MyStep | undefined) => (step ? Date.parse(step.dueAt) : Number.MAX_SAFE_INTEGER);
  return withNext
    .sort((a, b) => moment(a.step) - moment(b.step))
    .map(({ application, step }) => ({
      application,
      status: step ? statusOf(step, dates) : 'quiet',
      next: step && `${step.title}, ${lower(momentWords(step, dates).text)}`,
    }));
}

/** Inside a sentence; the names of days keep their capital. */
const lower = (text: string): string =>
  /^(By|Today|Tomorrow|Waits)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
