import type { RequestContext } from '../shared/context.js';
import { seesFiguresOnly } from './on-time-thank-yous.js';

/**
 * How many candidates a cohort has, as the caller is told. `count` is of those whom the caller may see, or of all for
 * who sees figures only. These are not told of fewer than the threshold, not even of nobody; a candidate is told nothing
 * about the others.
 */
export function cohortSize(context: RequestContext, count: number, threshold: number): number | null {
  if (context.scope.kind === 'own') return null;
  return seesFiguresOnly(context) && count < threshold ? null : count;
}
