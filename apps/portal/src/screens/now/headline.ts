import type { Dates } from '@afterword/web';
import { toLocal } from '@afterword/web/zoned';
import type { MyStep } from '../../me/me.js';
import { dayWord, isToday } from '../../shared/dueWords.js';
import { type Agenda, momentOf } from './agenda.js';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const EVENING_FROM = 17;

/** “tonight”, “today” or “by tomorrow”: by when all of these are due. */
export function byWhen(steps: readonly MyStep[], dates: Dates): string {
  const { now, zone } = dates.reader;
  const isLate = ({ dueAt }: MyStep) => Date.parse(dueAt) < now.getTime();
  if (!steps.every((step) => isLate(step) || isToday(step.dueAt, dates))) return 'by tomorrow';
  return Number(toLocal(now, zone).slice(11, 13)) >= EVENING_FROM ? 'tonight' : 'today';
}

export interface Headline {
  text: string;
  /** True where nothing is to be done, which is said in the biggest type. */
  calm: boolean;
}

/** The screen in one line: “One thing tonight, Amara”, “Nothing to do until Tuesday 24 November”. */
export function headlineOf(agenda: Agenda, name: string, dates: Dates): Headline {
  const { pressing, later, stuck } = agenda;
  if (pressing.length > 0) {
    const number = NUMBERS[pressing.length] ?? String(pressing.length);
    const things = `${number} thing${pressing.length === 1 ? '' : 's'}`;
    return { text: `${things} ${byWhen(pressing, dates)}, ${name}`, calm: false };
  }
  const { now } = dates.reader;
  const next = [...later, ...stuck]
    .map((step) => momentOf(step, now))
    .filter((moment) => Date.parse(moment) > now.getTime())
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  if (!next) return { text: stuck.length > 0 ? 'Nothing to do right now' : 'Nothing to do', calm: true };
  const until = isToday(next, dates) ? dates.time(next) : dayWord(next, dates);
  return { text: `Nothing to do until ${until}`, calm: true };
}
