/** Why nothing may go to an address any more. Only the first two are about the person; a bounce is about the address. */
export type SuppressionReason = 'opt_out' | 'complaint' | 'hard_bounce';

/** Addresses of a tenant's recipients to which nothing goes, kept as hashes that outlive the contact. */
export interface SuppressionRepository {
  /** Why nothing may go to an address with this hash; null where something may. */
  reasonFor(addressHash: Uint8Array): Promise<SuppressionReason | null>;
  /** Once for each address and reason; again changes nothing. */
  insert(addressHash: Uint8Array, reason: SuppressionReason, at: Temporal.Instant): Promise<void>;
  /** Marks every contact with this address as opted out, and answers the applications that know one of them. */
  optOutContacts(address: string, at: Temporal.Instant): Promise<string[]>;
  /** The applications that know a contact with this address, the youngest first. */
  applicationsKnowing(address: string): Promise<string[]>;
  /** Of these contacts, those whose address is blocked since mail to it came back. */
  bouncedContacts(contactIds: readonly string[]): Promise<ReadonlySet<string>>;
}
