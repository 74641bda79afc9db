import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { recordedAtAfter } from './change-interview.js';
import { findContacts } from './find-contacts.js';
import type { ContactInput, EmployerInput } from './interview-input.js';
import type { InvitePerson } from './invite/invite.js';
import type { Interview } from './ports.js';
import { type InviteEffect, type InviteReading, readInvite } from './read-invite.js';
import { recordInterview } from './record-interview.js';
import { lockedCandidate } from './recording.js';

export interface InviteInput {
  readonly candidateId: string;
  /** The text of the file. */
  readonly invite: string;
  /** For a new interview: an existing application, or employer and role. An update of one seen before needs none. */
  readonly applicationId?: string | null;
  readonly employer?: EmployerInput | null;
  readonly role?: string | null;
  readonly round?: number | null;
}

/**
 * Saves an invite: records the interview, changes or cancels the one that an earlier version made, or does nothing
 * where this version is here already. Run it in `recordingContext`.
 */
export async function importInvite(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: InviteInput,
): Promise<{ effect: InviteEffect; interviewId: string }> {
  const candidate = await lockedCandidate(repositories, context, input.candidateId);
  const reading = await readInvite(repositories, candidate, input.invite);
  const { effect, interview } = reading;
  if (!interview) {
    const recorded = await recordInterview(
      repositories,
      context,
      clock,
      {
        candidateId: input.candidateId,
        applicationId: input.applicationId ?? null,
        employer: input.employer ?? null,
        role: input.role ?? null,
        ...reading.times,
        round: input.round ?? 1,
        place: reading.place,
        topics: [],
        contacts: reading.people.map(asContact),
      },
      reading.version,
    );
    return { effect, ...recorded };
  }
  if (effect === 'change') await change(repositories, context, interview, reading, clock.now());
  if (effect === 'cancel') {
    const { version } = reading;
    await repositories.interviews.update({ ...interview, invite: version, cancelledAt: clock.now() });
  }
  if (effect !== 'nothing') await planApplications(repositories, context, clock, [interview.applicationId]);
  return { effect, interviewId: interview.id };
}

/** The invite knows best when, where and with whom; round and topics are the candidate's own. */
async function change(
  repositories: Repositories,
  context: RequestContext,
  interview: Interview,
  { times, place, people, version }: InviteReading,
  now: Temporal.Instant,
): Promise<void> {
  const [application] = await repositories.applications.byIds([interview.applicationId]);
  if (!application) throw new Error(`The interview ${interview.id} has no application.`);
  const participantIds = await findContacts(repositories, context, application, people.map(asContact), now);
  await repositories.interviews.setParticipants(interview, participantIds);
  await repositories.interviews.update({
    ...interview,
    ...times,
    place,
    invite: version,
    recordedAt: recordedAtAfter(interview, times, now),
    cancelledAt: null,
  });
}

function asContact({ name, email, roles, participated }: InvitePerson): ContactInput {
  return { name, email, roles, participated };
}
