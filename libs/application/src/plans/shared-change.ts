import type { Clock } from '../shared/clock.js';
import { type RequestContext, withTenantScope } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { AT_ONCE, planApplications } from './plan-applications.js';

/**
 * The context to change an employer or contact in: many candidates share it, so plans change that the caller does
 * not see.
 */
export function sharedContext(context: RequestContext): RequestContext {
  return withTenantScope(
    context,
    'employers and contacts belong to the plans of all candidates who know them',
  );
}

/**
 * Has all plans follow that a shared employer or contact touches, the youngest applications first: some at once, the
 * others by the next sweep, so that no request plans thousands. Run it in `sharedContext`.
 */
export async function planTouched(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  applicationIds: readonly string[],
): Promise<void> {
  await repositories.plans.makeDue(applicationIds.slice(AT_ONCE), clock.now());
  await planApplications(repositories, context, clock, applicationIds.slice(0, AT_ONCE));
}
