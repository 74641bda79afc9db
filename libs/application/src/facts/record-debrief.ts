import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { checkDebrief } from './check-debrief.js';
import type { DebriefInput } from './fact-input.js';
import { keepFacts, type RecordedFacts, type Recording } from './recording-facts.js';

/**
 * Records how the candidate saw an interview, which closes its debrief, and plans again. Refuses, by path, whatever
 * cannot be so.
 */
export async function recordDebrief(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: Recording & { readonly debrief: DebriefInput },
): Promise<RecordedFacts> {
  return await keepFacts(repositories, context, clock, input, (check) => [
    checkDebrief(check, input.debrief),
  ]);
}
