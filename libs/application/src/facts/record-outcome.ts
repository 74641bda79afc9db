import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { checkOutcome } from './check-outcome.js';
import type { OutcomeInput } from './fact-input.js';
import { keepFacts, type RecordedFacts, type Recording } from './recording-facts.js';

/**
 * Records what became of an application, which sets its stage and ends what that makes pointless, and plans again.
 * Refuses, by path, whatever cannot be so.
 */
export async function recordOutcome(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: Recording & { readonly outcome: OutcomeInput },
): Promise<RecordedFacts> {
  return await keepFacts(repositories, context, clock, input, (check) => [
    checkOutcome(check, input.outcome),
  ]);
}
