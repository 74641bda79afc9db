import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { checkFacts } from './check-facts.js';
import type { FactsInput } from './fact-input.js';
import { keepFacts, type RecordedFacts, type Recording } from './recording-facts.js';

/**
 * Records everything that came with one word of the employer, such as an answer that names a date and asks for
 * papers: all of it or, where something cannot be so, nothing. `previewFacts` says before what follows.
 */
export async function recordFacts(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: Recording & FactsInput,
): Promise<RecordedFacts> {
  return await keepFacts(repositories, context, clock, input, (check) => {
    const facts = checkFacts(check, input);
    if (![input.directions, input.debrief, input.reply, input.outcome].some((given) => given != null))
      check.problems.add('directions', 'Say at least one thing to be recorded.');
    return facts;
  });
}
