import { createHash } from 'node:crypto';

/**
 * How an address is compared: without case and blanks around it. What a provider makes of dots or of a plus sign is
 * theirs to know; two spellings count as two addresses.
 */
export function normalisedAddress(address: string): string {
  return address.normalize('NFC').trim().toLowerCase();
}

/** SHA-256 of the tenant and the normalised address: nobody can read it back, nor compare it between tenants. */
export function addressHash(tenantId: string, address: string): Uint8Array {
  return createHash('sha256')
    .update(`${tenantId}/${normalisedAddress(address)}`)
    .digest();
}
