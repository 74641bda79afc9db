import { isOpen } from '../../../shared/words.js';
import type { Entry } from './timeline.js';

/** What stays on show of what lies behind. */
const KEPT = 4;
/** Fewer than these are not worth a button. */
const WORTH_FOLDING = 3;

/** How many of the oldest entries may be folded away: never an open step, and never the latest few. */
export function foldedCount(past: readonly Entry[]): number {
  const firstOpen = past.findIndex((entry) => entry.kind === 'step' && isOpen(entry.step.state));
  const mayGo = Math.min(firstOpen < 0 ? past.length : firstOpen, past.length - KEPT);
  return mayGo < WORTH_FOLDING ? 0 : mayGo;
}
