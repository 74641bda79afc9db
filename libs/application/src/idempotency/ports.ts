/** What a key says about a request: it is new, it was answered before, or it was used for another request. */
export type IdempotencyClaim =
  | { readonly kind: 'new'; readonly id: string }
  | { readonly kind: 'answered'; readonly response: unknown }
  | { readonly kind: 'reused' };

export interface IdempotencyRepository {
  /** Takes the key for this transaction; waits for a request with the same key that is still under way. */
  claim(caller: string, key: string, operation: string, requestHash: Uint8Array): Promise<IdempotencyClaim>;
  /** Keeps the answer of a claimed key, for 24 hours. */
  answer(id: string, response: unknown): Promise<void>;
  /** Forgets answers; what is younger than 24 hours stays. */
  forget(ids: readonly string[]): Promise<void>;
}
