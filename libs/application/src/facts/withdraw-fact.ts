import { planApplication } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import type { RecordedFact } from './ports.js';

/**
 * Takes a recorded fact back and plans as if it had never been said; it stays for the audit. Taking it back twice
 * changes nothing. A candidate takes back what they recorded themself.
 */
export async function withdrawFact(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { factId }: { readonly factId: string },
): Promise<{ applicationId: string }> {
  const { applicationId } = await withdrawableFact(repositories, context, factId, 'factId');
  await repositories.plans.lock([applicationId]);
  const [fact] = await repositories.facts.byIds([factId]);
  if (fact?.withdrawnAt === null) {
    await repositories.facts.withdraw(factId, clock.now(), membershipIdOf(context));
    await planApplication(repositories, context, clock, applicationId);
  }
  return { applicationId };
}

/** The fact, if the caller may see it and take it back. */
export async function withdrawableFact(
  { facts }: Repositories,
  context: RequestContext,
  factId: string,
  field: string,
): Promise<RecordedFact> {
  const [fact] = await facts.byIds([factId]);
  if (!fact) notFound('fact', field);
  if (!mayWithdraw(context, fact))
    refuse('NOT_ALLOWED', 'Your center recorded this. Ask your advisor to take it back.', field);
  return fact;
}

/** Staff may take back whatever they see, a candidate what they recorded themself. */
export function mayWithdraw(context: RequestContext, { recordedById }: RecordedFact): boolean {
  return context.scope.kind !== 'own' || recordedById === membershipIdOf(context);
}
