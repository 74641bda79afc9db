import type { CandidateFilter } from '../candidates/ports.js';

/** Which candidates are meant: named ones, or all that a filter finds within the caller's reach. */
export type CandidateSelection =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'filter'; readonly filter: CandidateFilter };

/** A candidate, and how far they have come into the portal. */
export interface Invitable {
  readonly candidateId: string;
  /** Null where they were never invited. */
  readonly membershipId: string | null;
  readonly invitedAt: Temporal.Instant | null;
  readonly acceptedAt: Temporal.Instant | null;
  /** When their place in the tenant ended. */
  readonly endedAt: Temporal.Instant | null;
}

/** Not invited, invited, or in. */
export type InvitationState = 'not_invited' | 'invited' | 'accepted';

/** How a candidate's invitation stands, and how its last mail fared. */
export interface Invitation {
  readonly candidateId: string;
  readonly state: InvitationState;
  readonly invitedAt: Temporal.Instant | null;
  readonly acceptedAt: Temporal.Instant | null;
  readonly lastSeenAt: Temporal.Instant | null;
  readonly mailState: 'queued' | 'sending' | 'sent' | 'uncertain' | 'failed' | null;
}

export interface InvitationRepository {
  /** The candidates meant, as far as the caller's reach goes. */
  invitable(selection: CandidateSelection): Promise<Invitable[]>;
  /** The same, locked against anybody else who would invite them until this transaction ends. */
  invitableLocked(selection: CandidateSelection): Promise<Invitable[]>;
  /** Gives candidates who have none a membership; its mail goes to the address of their record. */
  insertMemberships(
    memberships: readonly { readonly id: string; readonly candidateId: string }[],
    at: Temporal.Instant,
  ): Promise<void>;
  /** One invitation mail to each member, and `at` as the time when they were invited. */
  queue(membershipIds: readonly string[], at: Temporal.Instant): Promise<void>;
  byCandidateIds(candidateIds: readonly string[]): Promise<Invitation[]>;
}
