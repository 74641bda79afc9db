import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import type { MessageOutcome } from './dispatch-ports.js';

/** While a tenant's line is long, plans follow this much later; every claim still looks whether facts are newer. */
const PLANS_FOLLOW = { minutes: 2 };

export interface RecordedOutcome {
  readonly id: string;
  readonly outcome: MessageOutcome;
}

/**
 * Writes down what became of messages. Each that was sent is a fact, its step shows it, and its application is planned
 * again, all in one transaction. With `plansFollow` the plans are only made due, for the next sweep but a few: a plan
 * costs ten times what recording does.
 */
export async function recordMessages(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  outcomes: readonly RecordedOutcome[],
  recordedBy: string | null,
  { plansFollow = false } = {},
): Promise<void> {
  const { changes, dispatch, plans } = repositories;
  const now = clock.now();
  const sent = await dispatch.record(outcomes, now, recordedBy);
  const applicationIds = [...new Set(sent.map(({ applicationId }) => applicationId))];
  if (plansFollow) {
    await plans.makeDue(applicationIds, now.add(PLANS_FOLLOW));
    return;
  }
  await planApplications(repositories, context, clock, applicationIds);
  const told = new Set(sent.map(({ id }) => id));
  const others = outcomes.filter(({ id }) => !told.has(id)).map(({ id }) => id);
  const candidateIds = (await repositories.messages.byIds(others)).map(({ candidateId }) => candidateId);
  if (candidateIds.length > 0)
    await changes.add(
      ...new Set(candidateIds).values().map((candidateId) => ({ topic: 'candidate' as const, candidateId })),
    );
}
