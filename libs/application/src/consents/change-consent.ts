import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';

const WITHDRAWN = 'The candidate no longer wants messages in their name to go out.';

/** Records that messages may go out in the candidate's name. Only the candidate can say so. */
export async function giveMessageConsent(
  { changes, consents }: Repositories,
  context: RequestContext,
  clock: Clock,
): Promise<{ candidateId: string }> {
  const { scope } = context;
  if (scope.kind !== 'own') refuse('NOT_ALLOWED', 'Only the candidate can give this consent.');
  await consents.give(scope.candidateId, clock.now(), membershipIdOf(context));
  await changes.add({ topic: 'candidate', candidateId: scope.candidateId });
  return { candidateId: scope.candidateId };
}

/**
 * Takes the consent back, by the candidate or at their word by staff. What was approved and has not left becomes a
 * draft again; what is with the mail server already cannot be held.
 */
export async function revokeMessageConsent(
  { candidates, changes, consents, messages }: Repositories,
  context: RequestContext,
  clock: Clock,
  { candidateId }: { readonly candidateId: string },
): Promise<{ candidateId: string }> {
  if (context.scope.kind === 'own' && context.scope.candidateId !== candidateId)
    notFound('candidate', 'candidateId');
  const [candidate] = await candidates.byIds([candidateId]);
  if (!candidate) notFound('candidate', 'candidateId');
  await consents.revoke(candidateId, clock.now(), membershipIdOf(context));
  await messages.holdBack(candidateId, WITHDRAWN);
  await changes.add({ topic: 'candidate', candidateId });
  return { candidateId };
}
