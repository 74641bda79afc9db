import { DAY, dayNumber } from '../text/zoned.js';

const FRIDAY = 5;
/** A day that is nearer than this is not what people mean by a week. */
const NOT_NEARER = 3;

/** The Fridays of the next weeks, which employers like to name, where the employer is. */
export function likelyFridays(now: Date, zone: string): string[] {
  const earliest = dayNumber(now, zone) + NOT_NEARER;
  // Day 0 of the count was a Thursday.
  const weekday = ((earliest + 3) % 7) + 1;
  const first = earliest + ((FRIDAY - weekday + 7) % 7);
  return [first, first + 7, first + 14].map(dayOf);
}

/** How far ahead a day is, in words: “this week”, “in a week”, “in two weeks”. */
export function weeksAhead(day: string, now: Date, zone: string): string {
  const days = Date.parse(day) / DAY - dayNumber(now, zone);
  const weeks = Math.round(days / 7);
  if (weeks <= 1) return days < 6 ? 'in days' : 'in a week';
  return `in ${['two', 'three', 'four'][weeks - 2] ?? weeks} weeks`;
}

/** The day after today where the employer is: the earliest that can still be waited for. */
export function tomorrowIn(now: Date, zone: string): string {
  return dayOf(dayNumber(now, zone) + 1);
}

/** Today where the employer is. */
export function todayIn(now: Date, zone: string): string {
  return dayOf(dayNumber(now, zone));
}

const dayOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
