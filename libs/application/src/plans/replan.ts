import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { planApplications } from './plan-applications.js';

/**
 * Plans again what time alone has changed, such as a step that fell overdue. Takes plans that a sweep found, of one
 * tenant; those that were planned since are passed over, so that it may run twice. Answers how many it planned.
 */
export async function replan(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { planIds }: { readonly planIds: readonly string[] },
): Promise<{ planned: number }> {
  const applicationIds = await repositories.plans.overtaken(planIds, clock.now());
  await planApplications(repositories, context, clock, applicationIds);
  return { planned: applicationIds.length };
}
