import type {
  ApplicationPartFragment,
  ContactRole,
  EmployerCulture,
  EmployersByNameQuery,
  RecordInterviewInput,
} from '@afterword/web/graphql';
import { toInstant } from '@afterword/web/zoned';

/** An employer that is here already, with the people known there. */
export type KnownEmployer = EmployersByNameQuery['employers']['edges'][number]['node'];

/** Where and when, as the fields hold it. */
export interface WhenDraft {
  /** `2026-11-23T14:00`, as the clocks of the zone show it. */
  start: string;
  minutes: number;
  zone: string;
}

/** An employer, known or about to be added. */
export interface EmployerDraft {
  name: string;
  known: KnownEmployer | null;
  /** Of a new one. */
  zone: string;
  country: string;
  culture: EmployerCulture;
}

export interface ContactDraft {
  /** For React alone. */
  key: number;
  /** A contact who is here already. */
  id: string | null;
  name: string;
  email: string;
  roles: ContactRole[];
  participated: boolean;
}

export interface InterviewDraft {
  /** The application it belongs to; empty for a new one. */
  applicationId: string;
  employer: EmployerDraft;
  role: string;
  dreamJob: boolean;
  when: WhenDraft;
  round: number;
  place: string;
  /** One topic a line. */
  topics: string;
  contacts: ContactDraft[];
}

let keys = 0;

export const emptyContact = (): ContactDraft => {
  keys += 1;
  return { key: keys, id: null, name: '', email: '', roles: ['INTERVIEWER'], participated: true };
};

export const emptyEmployer = (zone: string, country: string): EmployerDraft => ({
  name: '',
  known: null,
  zone,
  country,
  culture: 'MODERN',
});

/** A form to begin with: the latest application where there is one, else a new one in the candidate's own zone. */
export function emptyDraft(
  candidate: { timeZone: string; country?: string | null },
  applications: readonly ApplicationPartFragment[],
): InterviewDraft {
  const latest = applications[0];
  return {
    applicationId: latest?.id ?? '',
    employer: emptyEmployer(candidate.timeZone, candidate.country ?? ''),
    role: '',
    dreamJob: false,
    when: { start: '', minutes: 60, zone: latest?.employer.timeZone ?? candidate.timeZone },
    round: nextRound(latest),
    place: '',
    topics: '',
    contacts: [],
  };
}

/** The round after the last one of an application. */
export const nextRound = (application: ApplicationPartFragment | undefined): number =>
  1 +
  Math.max(
    0,
    ...(application?.interviews ?? []).filter(({ cancelledAt }) => !cancelledAt).map(({ round }) => round),
  );

/** Start and end as instants; null where the start is no date and time yet. */
export function instantsOf({ start, minutes, zone }: WhenDraft): { startsAt: string; endsAt: string } | null {
  const startsAt = toInstant(start, zone);
  if (startsAt === null) return null;
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() };
}

/** The employer as the API takes it. */
export const employerInput = ({ known, name, zone, country, culture }: EmployerDraft) =>
  known ? { id: known.id } : { name, timeZone: zone, ...(country ? { country } : {}), culture };

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the API gets; null where the start is no date and time yet. Positions of contacts stay, for its refusals. */
export function toInput(
  draft: InterviewDraft,
  candidateId: string,
): Omit<RecordInterviewInput, 'idempotencyKey'> | null {
  const instants = instantsOf(draft.when);
  if (!instants) return null;
  const { applicationId, employer, role, dreamJob, when, round, place, topics, contacts } = draft;
  return {
    candidateId,
    ...(applicationId ? { applicationId } : { employer: employerInput(employer), role, dreamJob }),
    ...instants,
    timeZone: when.zone,
    round,
    place: place.trim() || null,
    topics: lines(topics),
    contacts: contacts.map(({ id, name, email, roles, participated }) => ({
      ...(id ? { id } : { name, email: email.trim() || null }),
      roles,
      participated,
    })),
  };
}

export const topicLines = lines;
