import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { checkDirections } from './check-directions.js';
import type { DirectionInput } from './fact-input.js';
import { keepFacts, type RecordedFacts, type Recording } from './recording-facts.js';

/**
 * Records what the employer asked for, which comes before any rule of a playbook, and plans again. A later one of the
 * same kind replaces the earlier; both stay in the history. Refuses, by path, whatever cannot be so.
 */
export async function recordDirections(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: Recording & {
    readonly directions: readonly DirectionInput[];
    readonly saidById?: string | null;
  },
): Promise<RecordedFacts> {
  return await keepFacts(repositories, context, clock, input, (check) =>
    checkDirections(check, input.directions, input.saidById),
  );
}
