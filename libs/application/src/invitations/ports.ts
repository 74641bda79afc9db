import type { CandidateFilter } from '../candidates/ports.js';
import type { Today } from '../candidates/standing.js';

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

export interface InvitationRepository {
  /** The candidates meant, as far as the caller's reach goes. */
  invitable(selection: CandidateSelection, today: Today): Promise<Invitable[]>;
  /**
   * The ids of the same, kept from being invited by others until the transaction ends. Read `invitable` after it:
   * somebody may have invited them while this waited.
   */
  lock(selection: CandidateSelection, today: Today): Promise<string[]>;
  /** Gives candidates who have none a membership, with the name and the address of their record. */
  insertMemberships(
    memberships: readonly { readonly id: string; readonly candidateId: string }[],
    at: Temporal.Instant,
  ): Promise<void>;
  /** One invitation mail to each member, and `at` as the time when they were invited. */
  queue(membershipIds: readonly string[], at: Temporal.Instant): Promise<void>;
}
