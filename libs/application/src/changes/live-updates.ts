import type { Change } from './ports.js';

/**
 * Tells every process of a tenant's changes, soon and at most once. It is a courtesy, not a record: who was away
 * while something changed reads the present state instead.
 */
export interface LiveUpdates {
  publish(tenantId: string, change: Change): Promise<void>;
  /**
   * The tenant's changes from the first `next()` on, in batches that name each changed thing once. Begins with those
   * of `first`, told once it listens: who reads then has missed nothing. `return()` ends it.
   */
  subscribe(
    tenantId: string,
    ...first: readonly Change[]
  ): AsyncIterableIterator<readonly Change[], undefined, undefined>;
}
