import { firstOfSeries } from '@afterword/web/series';
import type { Entry } from './timeline.js';

/** What stays on show of what lies behind, and of what comes. */
const KEPT_BEHIND = 4;
const KEPT_AHEAD = 6;
/** Fewer than these are not worth a button. */
const WORTH_FOLDING = 3;

/** What is read, and what only on request. */
export interface Folded {
  shown: Entry[];
  folded: Entry[];
}

/** Of what lies behind, the latest few are shown. */
export function foldBehind(past: readonly Entry[]): Folded {
  const count = past.length - KEPT_BEHIND;
  return count < WORTH_FOLDING
    ? { shown: [...past], folded: [] }
    : { shown: past.slice(count), folded: past.slice(0, count) };
}

/** Of what comes, the next few are shown, and all interviews; of a series its first step is enough. */
export function foldAhead(ahead: readonly Entry[]): Folded {
  const firsts = new Set(
    firstOfSeries(ahead.flatMap((entry) => (entry.kind === 'step' ? [entry.step] : []))).map(({ id }) => id),
  );
  const near = new Set(
    ahead.filter(({ kind, id }) => kind !== 'step' || firsts.has(id)).slice(0, KEPT_AHEAD),
  );
  const isShown = (entry: Entry) => entry.kind === 'interview' || near.has(entry);
  const folded = ahead.filter((entry) => !isShown(entry));
  return folded.length < WORTH_FOLDING
    ? { shown: [...ahead], folded: [] }
    : { shown: ahead.filter(isShown), folded };
}
