import { planApplication } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { oneLine } from '../shared/text.js';

/** What is absent stays as it is. */
export interface ApplicationChanges {
  readonly applicationId: string;
  readonly role?: string | null;
  /** Whether the candidate wants this one most. */
  readonly dreamJob?: boolean | null;
}

/** Corrects an application and plans again: for a dream job the candidate stays in touch after a no. */
export async function changeApplication(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { applicationId, role, dreamJob }: ApplicationChanges,
): Promise<{ applicationId: string }> {
  await repositories.plans.lock([applicationId]);
  const [application] = await repositories.applications.byIds([applicationId]);
  if (!application) notFound('application', 'applicationId');
  const changed = {
    ...application,
    role: role == null ? application.role : oneLine(role),
    dreamJob: dreamJob ?? application.dreamJob,
  };
  if (changed.role === '' || changed.role.length > 200)
    refuse('INVALID_INPUT', 'Say which role it is for, in 1 to 200 characters.', 'role');
  await repositories.applications.update(changed);
  await planApplication(repositories, context, clock, applicationId);
  return { applicationId };
}
