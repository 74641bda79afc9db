import type { Page, PageRequest } from '../shared/page.js';
import type { CandidateStanding, Today } from './standing.js';

/** The person who interviewed and is looked after. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  /** IANA. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly cohortId: string | null;
  /** The membership of the advisor who looks after the candidate. */
  readonly advisorId: string | null;
  /** The tenant's own identifier, such as a student number. */
  readonly externalId: string | null;
  /** The earliest open step over all applications. */
  readonly nextStepId: string | null;
  readonly nextDueAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

export type InvitationState = 'not_invited' | 'invited' | 'accepted';

/** All that is given must hold. */
export interface CandidateFilter {
  readonly advisorId?: string;
  readonly cohortId?: string;
  /** Part of the name, the e-mail address or the external id, whatever its case and diacritics. */
  readonly search?: string;
  /** One of these. */
  readonly standing?: readonly CandidateStanding[];
  /** One of these. */
  readonly invitation?: readonly InvitationState[];
}

/** `next_step`: overdue first, then by the next due time, those without a step last. */
export type CandidateOrder = 'next_step' | 'name';

/** How many candidates are in each standing. */
export interface CaseloadCounts {
  readonly total: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly onTrack: number;
  readonly nothingPlanned: number;
  /** Those who have not accepted an invitation to the portal. */
  readonly notYetIn: number;
}

export type NotificationState = 'queued' | 'sending' | 'sent' | 'uncertain' | 'failed';

export interface NewCandidate extends Omit<Candidate, 'nextStepId' | 'nextDueAt'> {}

/** Only candidates that the caller may see, in every answer. */
export interface CandidateRepository {
  page(
    request: PageRequest,
    filter: CandidateFilter,
    order: CandidateOrder,
    today: Today,
  ): Promise<Page<Candidate>>;
  count(filter: CandidateFilter, today: Today): Promise<number>;
  /** Of one advisor's caseload, or of all. */
  caseloadCounts(advisorId: string | null, today: Today): Promise<CaseloadCounts>;
  byIds(ids: readonly string[]): Promise<Candidate[]>;
  /** Open steps whose due time has passed; nothing for a candidate without any. */
  overdueCounts(
    ids: readonly string[],
    now: Temporal.Instant,
  ): Promise<{ candidateId: string; count: number }[]>;
  /** How the last invitation mail of each fared; nothing for a candidate without any. */
  lastInvitationMails(ids: readonly string[]): Promise<{ candidateId: string; state: NotificationState }[]>;
  /** How many candidates an advisor looks after. */
  caseloadOf(advisorId: string): Promise<number>;
  /** Gives one advisor's candidates to another; the ids of those who moved. */
  handOver(fromAdvisorId: string, toAdvisorId: string): Promise<string[]>;
  /** False, and nothing written, where a candidate of the tenant has this e-mail address already. */
  insert(candidate: NewCandidate): Promise<boolean>;
}
