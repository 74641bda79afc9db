import type { Role } from '../shared/context.js';

/** An invitation that is still open, or was. */
export interface MemberInvitation {
  readonly membershipId: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly tenantName: string;
  /** Null where no link was ever made. */
  readonly secretHash: Uint8Array | null;
  readonly expiresAt: Temporal.Instant | null;
  readonly acceptedAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
}

/** Who belongs to the tenant: writing. Reading is `MembershipRepository`. */
export interface MemberRepository {
  insertStaff(member: {
    id: string;
    role: Exclude<Role, 'candidate'>;
    name: string;
    email: string;
    createdAt: Temporal.Instant;
  }): Promise<void>;
  /** A member of staff who is here or invited, by address; ignores case. */
  staffIdByEmail(email: string): Promise<string | null>;
  invitation(membershipId: string): Promise<MemberInvitation | null>;
  /** Replaces the invitation's link; the earlier one no longer works. */
  setInvitation(membershipId: string, secretHash: Uint8Array, expiresAt: Temporal.Instant): Promise<void>;
  /** Starts the membership. Null where it was accepted before, has ended, or where the person has the role already. */
  accept(
    membershipId: string,
    personId: string,
    at: Temporal.Instant,
  ): Promise<{ readonly candidateId: string | null } | null>;
  /** The admins who are in and have not left. None leaves until the transaction ends. */
  lockAdmins(): Promise<string[]>;
  /** Nobody ends this membership or gives its advisor a candidate until the transaction ends. False where it has ended. */
  lockOpen(membershipId: string): Promise<boolean>;
  /** Ends the membership, and its invitation with it. */
  end(membershipId: string, at: Temporal.Instant): Promise<void>;
  /** Notes that the member was here, unless that was noted less than five minutes ago. */
  seen(membershipId: string, at: Temporal.Instant): Promise<void>;
}
