import type { ApiKeyScope } from '../shared/context.js';

/** A key that another system calls with. The key itself is known to its holder alone. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** The beginning of the key, to know it by. */
  readonly prefix: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly createdAt: Temporal.Instant;
  /** To the minute. */
  readonly lastUsedAt: Temporal.Instant | null;
  readonly expiresAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
}

export interface ApiKeyRepository {
  /** All of the tenant, those still good first, then newest first. */
  list(): Promise<ApiKey[]>;
  byIds(ids: readonly string[]): Promise<ApiKey[]>;
  insert(key: {
    id: string;
    name: string;
    prefix: string;
    secretHash: Uint8Array;
    scopes: readonly ApiKeyScope[];
    createdBy: string | null;
    createdAt: Temporal.Instant;
    expiresAt: Temporal.Instant | null;
  }): Promise<void>;
  /** A key revoked before keeps its moment. False where there is no such key. */
  revoke(id: string, at: Temporal.Instant): Promise<boolean>;
  /** What is needed to check a key that somebody calls with. */
  forCheck(id: string): Promise<(ApiKey & { readonly secretHash: Uint8Array }) | null>;
  /** Notes the use, unless one was noted less than a minute ago. */
  used(id: string, at: Temporal.Instant): Promise<void>;
}
