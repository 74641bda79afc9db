import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedStep } from './locked-step.js';
import { isOpen } from './standing.js';

/**
 * Marks a step done and plans again. One that is done already stays as it is, so that two clicks or two people do
 * no harm. That the candidate goes on applying is done for all of their applications at once. Refuses one that was sent or cancelled, and a candidate's word on a step that is the advisor's.
 */
export async function markStepDone(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { stepId }: { readonly stepId: string },
): Promise<{ stepId: string }> {
  const step = await lockedStep(repositories, context, stepId);
  if (step.state === 'done') return { stepId };
  if (!isOpen(step)) {
    refuse(
      'CONFLICT',
      step.state === 'sent'
        ? 'This was sent already, so there is nothing left to mark.'
        : 'This step was cancelled, so there is nothing left to do.',
      'stepId',
    );
  }
  const now = clock.now();
  const settled = (await repositories.steps.alike(step)).filter(isOpen);
  for (const each of settled) await repositories.steps.recordDone(each, now, membershipIdOf(context));
  const applicationIds = settled.map(({ applicationId }) => applicationId);
  await planApplications(repositories, context, clock, applicationIds);
  return { stepId };
}
