import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { findApplication } from './find-application.js';
import { findContacts } from './find-contacts.js';
import { checkedInterview, type InterviewInput } from './interview-input.js';
import type { InviteVersion } from './ports.js';
import { lockedCandidate, sourceOf } from './recording.js';

/**
 * Records a conversation and plans what follows from it. Employer, application and contacts are found or added.
 * Run it in `recordingContext`. Refuses, by path, whatever cannot be so.
 */
export async function recordInterview(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: InterviewInput,
  invite: InviteVersion | null = null,
): Promise<{ interviewId: string }> {
  const checked = checkedInterview(input);
  const candidate = await lockedCandidate(repositories, context, checked.candidateId);
  const now = clock.now();
  const application = await findApplication(repositories, context, candidate, checked, now);
  const participantIds = await findContacts(repositories, context, application, checked.contacts, now);
  const interview = {
    id: newId(),
    applicationId: application.id,
    candidateId: candidate.id,
    startsAt: checked.startsAt,
    endsAt: checked.endsAt,
    timeZone: checked.timeZone ?? candidate.timeZone,
    round: checked.round,
    place: checked.place ?? null,
    topics: checked.topics,
    participantIds,
    source: invite ? ('invite' as const) : sourceOf(context),
    invite,
    recordedAt: now,
    cancelledAt: null,
  };
  await repositories.interviews.insert(interview);
  await planApplications(repositories, context, clock, [application.id]);
  return { interviewId: interview.id };
}
