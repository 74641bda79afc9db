import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedStep } from './locked-step.js';
import { isOpen } from './standing.js';

/**
 * Takes back that a step was marked done and plans again; what was done for several applications at once is open
 * again in all of them. An open one stays as it is. Refuses one that nobody marked:
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
  const settled = (await repositories.steps.alike(step)).filter(({ state }) => state === 'done');
  let forgotten = 0;
  for (const each of settled) forgotten += await repositories.steps.forgetDone(each);
  if (forgotten === 0)
    refuse(
      'CONFLICT',
      'Nobody marked this step done, so there is nothing to take back. Where something recorded shows it done, take that back.',
      'stepId',
    );
  const applicationIds = settled.map(({ applicationId }) => applicationId);
  await planApplications(repositories, context, clock, applicationIds);
  return { stepId };
}
