import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import type { Step } from './ports.js';

/**
 * The step as it stands once nobody else is changing its candidate's plans. Refuses a candidate whose advisor it is
 * up to.
 */
export async function lockedStep(
  { recording, steps }: Repositories,
  { scope }: RequestContext,
  stepId: string,
): Promise<Step> {
  const [seen] = await steps.byIds([stepId]);
  if (!seen || !(await recording.lockCandidate(seen.candidateId))) notFound('step', 'stepId');
  const [step] = await steps.byIds([stepId]);
  if (!step) notFound('step', 'stepId');
  if (scope.kind === 'own' && step.owner !== 'candidate')
    refuse('NOT_ALLOWED', 'This step is your advisor’s to do.', 'stepId');
  return step;
}
