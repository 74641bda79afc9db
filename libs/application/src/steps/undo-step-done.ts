import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedStep } from './locked-step.js';
import { isOpen } from './standing.js';

/**
 * Takes back that a step was marked done and plans again. An open one stays as it is. Refuses one that nobody marked:
 * it was sent or cancelled, or the plan sees for itself that it is done.
 */
export async function undoStepDone(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { stepId }: { readonly stepId: string },
): Promise<{ stepId: string }> {
  const step = await lockedStep(repositories, context, stepId);
  if (isOpen(step)) return { stepId };
  if (step.state === 'sent') refuse('CONFLICT', 'This was sent, which cannot be taken back.', 'stepId');
  if ((await repositories.steps.forgetDone(step)) === 0)
    refuse(
      'CONFLICT',
      'Nobody marked this step done, so there is nothing to take back. Where something recorded shows it done, take that back.',
      'stepId',
    );
  await planApplications(repositories, context, clock, [step.applicationId]);
  return { stepId };
}
