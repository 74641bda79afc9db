import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { findContacts } from './find-contacts.js';
import {
  type ContactInput,
  checkedContacts,
  checkedPlace,
  checkedTopics,
  checkRound,
  checkTimes,
} from './interview-input.js';
import type { Interview } from './ports.js';
import { lockedInterview } from './recording.js';

/** What is absent stays as it is; an empty place takes the place away. */
export interface InterviewChanges {
  readonly interviewId: string;
  readonly startsAt?: Temporal.Instant | null;
  readonly endsAt?: Temporal.Instant | null;
  readonly place?: string | null;
  readonly round?: number | null;
  readonly topics?: readonly string[] | null;
  /** All who took part or set it up; who is not among them did not take part. */
  readonly contacts?: readonly ContactInput[] | null;
}

/**
 * Moves or corrects an interview and plans again. Contacts are found or added. Run it in `recordingContext`. Refuses,
 * by path, whatever cannot be so.
 */
export async function changeInterview(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  changes: InterviewChanges,
): Promise<{ interviewId: string }> {
  const interview = await lockedInterview(repositories, context, changes.interviewId);
  if (interview.cancelledAt)
    refuse('CONFLICT', 'This interview is cancelled. Record a new one instead.', 'interviewId');
  const problems = new Problems();
  const changed = {
    ...interview,
    startsAt: changes.startsAt ?? interview.startsAt,
    endsAt: changes.endsAt ?? interview.endsAt,
    place: changes.place == null ? interview.place : checkedPlace(changes.place, problems),
    round: changes.round ?? interview.round,
    topics: changes.topics ? checkedTopics(changes.topics, problems) : interview.topics,
  };
  checkTimes(changed, problems);
  checkRound(changed.round, problems);
  const contacts = changes.contacts && checkedContacts(changes.contacts, problems);
  problems.refuseIfAny();
  const now = clock.now();
  if (contacts) await setParticipants(repositories, context, interview, contacts, now);
  await repositories.interviews.update({ ...changed, recordedAt: recordedAtAfter(interview, changed, now) });
  await planApplications(repositories, context, clock, [interview.applicationId]);
  return { interviewId: interview.id };
}

async function setParticipants(
  repositories: Repositories,
  context: RequestContext,
  interview: Interview,
  contacts: readonly ContactInput[],
  now: Temporal.Instant,
): Promise<void> {
  const [application] = await repositories.applications.byIds([interview.applicationId]);
  if (!application) notFound('interview', 'interviewId');
  const participantIds = await findContacts(repositories, context, application, contacts, now);
  await repositories.interviews.setParticipants(interview, participantIds);
}

/**
 * When a changed interview counts as recorded. One that moves to a time ahead is news, which may reopen a decided
 * application; a correction of one that took place is not.
 */
export function recordedAtAfter(
  before: Interview,
  after: Pick<Interview, 'startsAt'>,
  now: Temporal.Instant,
): Temporal.Instant {
  const moved = !before.startsAt.equals(after.startsAt);
  return moved && Temporal.Instant.compare(after.startsAt, now) > 0 ? now : before.recordedAt;
}
