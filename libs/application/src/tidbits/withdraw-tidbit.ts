import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { letFollow } from './note-tidbit.js';

/**
 * Takes a tidbit back, so that no letter brings it any more; drafts that no person has touched are written anew. Taking
 * it back twice changes nothing. A candidate takes back what they noted themself. Run it in `notingContext`.
 */
export async function withdrawTidbit(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { tidbitId }: { readonly tidbitId: string },
): Promise<{ tidbitId: string }> {
  const { plans, tidbits } = repositories;
  const [tidbit] = await tidbits.byIds([tidbitId]);
  if (!tidbit) notFound('tidbit', 'tidbitId');
  if (context.scope.kind === 'own' && tidbit.notedById !== membershipIdOf(context))
    refuse('NOT_ALLOWED', 'Your center noted this. Ask your advisor to take it back.', 'tidbitId');
  if (tidbit.applicationId !== null) await plans.lock([tidbit.applicationId]);
  if (tidbit.withdrawnAt !== null) return { tidbitId };
  await tidbits.withdraw(tidbitId, clock.now());
  await letFollow(repositories, context, clock, tidbit);
  return { tidbitId };
}
