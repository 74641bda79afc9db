import type { Dates, Status } from '@afterword/web';
import type { MyStepFragment } from '@afterword/web/graphql';
import { isEndOfDay, toLocal } from '@afterword/web/zoned';

const DAY_MS = 86_400_000;

export const isOpen = ({ state }: Pick<MyStepFragment, 'state'>): boolean =>
  state === 'PLANNED' || state === 'WAITING' || state === 'BLOCKED';

/** The calendar day of an instant where the reader is, such as `2026-11-20`. */
export const dayOf = (instant: string | Date, { reader }: Dates): string =>
  toLocal(instant, reader.zone).slice(0, 10);

export const isToday = (instant: string, dates: Dates): boolean =>
  dayOf(instant, dates) === dayOf(dates.reader.now, dates);

const isTomorrow = (instant: string, dates: Dates): boolean =>
  dayOf(new Date(Date.parse(instant) - DAY_MS), dates) === dayOf(dates.reader.now, dates) &&
  !isToday(instant, dates);

/** “today”, “tomorrow”, “Friday 4 December”. */
export function dayWord(instant: string, dates: Dates): string {
  if (isToday(instant, dates)) return 'today';
  return isTomorrow(instant, dates) ? 'tomorrow' : dates.longDay(instant);
}

/** When a step is due: “by 20:00 today”, “by the end of tomorrow”, “by Friday 4 December”, “2 d late”. */
export function dueWords(dueAt: string, dates: Dates): { status: Status; text: string } {
  const { tone, text } = dates.due(dueAt);
  if (tone === 'late') return { status: 'late', text };
  const day = dayWord(dueAt, dates);
  const near = day === 'today' || day === 'tomorrow';
  const status = day === 'today' ? 'due' : 'planned';
  if (!near) return { status, text: `by ${day}` };
  return {
    status,
    text: isEndOfDay(dueAt, dates.reader.zone) ? `by the end of ${day}` : `by ${dates.time(dueAt)} ${day}`,
  };
}

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When the reminder of a step comes that was put off: “Reminds you again tomorrow at 8:00”. */
export function remindsAgainWords(at: string, dates: Dates): string {
  const day = dayWord(at, dates);
  return `Reminds you again ${day === 'today' || day === 'tomorrow' ? day : `on ${day}`} at ${dates.time(at)}`;
}
