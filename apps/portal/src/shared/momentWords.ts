import type { Dates } from '@afterword/web';
import type { MyStep } from '../me/me.js';
import { capital, dayOf, dayWord, dueWords, isOpen } from './dueWords.js';

/** When a step comes, waits or was done, as the second line under its title says it. */
export function momentWords(step: MyStep, dates: Dates): { text: string; tone?: 'late' | 'due' } {
  const { state, doneAt, dueAt, notBefore, because, application, channel } = step;
  if (state === 'CANCELLED') return { text: 'No longer needed' };
  if (!isOpen(step)) {
    const word = state === 'SENT' ? 'Sent' : 'Done';
    return { text: doneAt ? `${word} ${dates.since(doneAt)}` : word };
  }
  // What is missing is the last thing that the planner said of it.
  if (state === 'BLOCKED') return { text: withoutStop(because.at(-1)?.text ?? 'Something is missing') };
  if (state === 'WAITING') return { text: `Waits until ${dayWord(notBefore, dates)}` };
  const startable = Date.parse(notBefore) <= dates.reader.now.getTime();
  if (startable) {
    const due = dueWords(dueAt, dates);
    return {
      text: capital(due.text),
      tone: due.status === 'late' || due.status === 'due' ? due.status : undefined,
    };
  }
  // A call has a window in the clock of those who are called.
  const window =
    channel === 'PHONE' && dayOf(notBefore, dates) === dayOf(dueAt, dates)
      ? `, ${dates.timeRange(notBefore, dueAt, application.employer.timeZone)}`
      : '';
  return { text: `${capital(dayWord(notBefore, dates))}${window}` };
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
