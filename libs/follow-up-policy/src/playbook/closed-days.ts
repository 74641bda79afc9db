import type { ClosedDays } from './document.js';

/** Closed days with less than this between them count as one span: what is left may be holidays and weekends. */
const shortestGap = 14;
const longestSpan = 180;

/**
 * The entry with which closed days last longer than half a year; undefined where they leave room. Without an
 * open day there would be no moment to plan for, and plans must always come out.
 */
export function closedTooLong(closedDays: readonly ClosedDays[]): number | undefined {
  const spans = closedDays
    .map(({ from, to }, index) => ({
      index,
      from: Temporal.PlainDate.from(from),
      to: Temporal.PlainDate.from(to ?? from),
    }))
    .sort((a, b) => Temporal.PlainDate.compare(a.from, b.from));
  let whole: { from: Temporal.PlainDate; to: Temporal.PlainDate } | undefined;
  for (const { index, from, to } of spans) {
    if (whole === undefined || whole.to.until(from).days > shortestGap) whole = { from, to };
    else if (Temporal.PlainDate.compare(whole.to, to) < 0) whole = { from: whole.from, to };
    if (whole.from.until(whole.to).days >= longestSpan) return index;
  }
  return undefined;
}
