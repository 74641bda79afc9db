import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';

/** Makes an empty cohort. Refuses a name that the tenant has already, whatever its case. */
export async function createCohort(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: { readonly name: string },
): Promise<{ cohortId: string }> {
  const name = input.name.trim();
  if (name.length === 0 || name.length > 200)
    refuse('INVALID_INPUT', 'A cohort needs a name of 1 to 200 characters.', 'name');
  if (await repositories.cohorts.idByName(name))
    refuse('CONFLICT', `There is a cohort named ${name} already.`, 'name');
  const cohortId = newId();
  await repositories.cohorts.insert({ id: cohortId, name, createdAt: clock.now() });
  return { cohortId };
}
