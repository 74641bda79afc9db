import { toInstant } from '@afterword/web';
import type { ContactRole, MyApplicationFragment, RecordInterviewInput } from '@afterword/web/graphql';
import { type ApplicationDraft, applicationInput } from '../../form/application.js';

export interface PersonDraft {
  /** For React alone. */
  key: number;
  name: string;
  email: string;
  role: ContactRole;
}

/** An interview as the fields hold it. */
export interface InterviewDraft {
  application: ApplicationDraft;
  /** `2026-11-23T14:00`, by the clocks of the employer. */
  start: string;
  minutes: number;
  /** Ids of people who are known and took part. */
  known: string[];
  people: PersonDraft[];
  place: string;
  /** One topic a line. */
  topics: string;
}

let keys = 0;

export function newPerson(): PersonDraft {
  keys += 1;
  return { key: keys, name: '', email: '', role: 'INTERVIEWER' };
}

/** The zone that the start is meant in: the employer's. */
export const zoneOf = (draft: InterviewDraft, application: MyApplicationFragment | undefined): string =>
  application?.employer.timeZone ?? draft.application.zone;

/** The round after the last one. */
const nextRound = (application: MyApplicationFragment | undefined): number =>
  1 +
  Math.max(
    0,
    ...(application?.interviews ?? []).filter(({ cancelledAt }) => !cancelledAt).map(({ round }) => round),
  );

const isWritten = ({ name, email }: PersonDraft) => name.trim() !== '' || email.trim() !== '';

/** People in the order in which the API gets them, so that its refusals find their fields. */
export const writtenPeople = ({ people }: InterviewDraft): PersonDraft[] => people.filter(isWritten);

/** What the API gets; null where the start is no date and time yet. */
export function toInput(
  draft: InterviewDraft,
  candidateId: string,
  application: MyApplicationFragment | undefined,
): Omit<RecordInterviewInput, 'idempotencyKey'> | null {
  const zone = zoneOf(draft, application);
  const startsAt = toInstant(draft.start, zone);
  if (startsAt === null) return null;
  const known = (application?.contacts ?? []).filter(({ contact }) => draft.known.includes(contact.id));
  return {
    candidateId,
    ...applicationInput(draft.application),
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + draft.minutes * 60_000).toISOString(),
    timeZone: zone,
    round: nextRound(application),
    place: draft.place.trim() || null,
    topics: draft.topics
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    contacts: [
      ...writtenPeople(draft).map(({ name, email, role }) => ({
        name,
        email: email.trim() || null,
        roles: [role],
        participated: role !== 'SCHEDULER',
      })),
      ...known.map(({ contact, roles }) => ({ id: contact.id, roles, participated: true })),
    ],
  };
}
