import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedInterview } from './recording.js';

/** Cancels an interview and plans again, so that what it called for ends. Cancelling it twice changes nothing. */
export async function cancelInterview(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { interviewId }: { readonly interviewId: string },
): Promise<{ interviewId: string }> {
  const interview = await lockedInterview(repositories, context, interviewId);
  if (interview.cancelledAt === null) {
    await repositories.interviews.update({ ...interview, cancelledAt: clock.now() });
    await planApplications(repositories, context, clock, [interview.applicationId]);
  }
  return { interviewId };
}
