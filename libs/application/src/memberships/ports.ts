import type { Role } from '../shared/context.js';
import type { Tenant } from '../tenants/ports.js';

/** A person's place in a tenant: staff (admin, advisor, viewer) or candidate. */
export interface Membership {
  readonly id: string;
  readonly tenant: Tenant;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  /** Null for staff. */
  readonly candidateId: string | null;
  readonly invitedAt: Temporal.Instant | null;
  /** Null while only invited. */
  readonly acceptedAt: Temporal.Instant | null;
  readonly lastSeenAt: Temporal.Instant | null;
  /** When the person left; null while they have not. */
  readonly endedAt: Temporal.Instant | null;
}

export interface MembershipRepository {
  /** Also those that have ended, so that what their people did keeps their name. */
  byIds(ids: readonly string[]): Promise<Membership[]>;
  /** The memberships of these candidates; none for those who were never invited or whose place has ended. */
  byCandidateIds(candidateIds: readonly string[]): Promise<Membership[]>;
  /** Admins, advisors and viewers who are here or invited, by name. `held`: none leaves until the transaction ends. */
  staff(options?: { readonly held: boolean }): Promise<Membership[]>;
  /**
   * Whether this is an admin or advisor who is here or invited, and so may have a caseload. One who may does not leave
   * until the transaction ends.
   */
  mayAdvise(id: string): Promise<boolean>;
  /** Whether this membership, of the tenant of the request, has not ended. */
  isOpen(id: string): Promise<boolean>;
}
