/**
 * Something that others want to hear of after it has happened. Ids only, never personal values: it is published
 * to every process, and each reader fetches what it may see.
 */
export type Change =
  | { readonly topic: 'candidate'; readonly candidateId: string }
  /** Many at once, where each in a message of its own would keep others from being heard. At most 150. */
  | { readonly topic: 'candidates'; readonly candidateIds: readonly string[] }
  | { readonly topic: 'playbook_rollout'; readonly rolloutId: string }
  | { readonly topic: 'import'; readonly importId: string };

/** A change that is written down and not yet told. */
export interface WrittenChange {
  readonly id: string;
  readonly change: Change;
}

export interface ChangeRepository {
  /** Writes changes down in this transaction; they are told once it commits. */
  add(...changes: readonly Change[]): Promise<void>;
  /** Those of `ids` that nobody has told yet, oldest first. */
  open(ids: readonly string[]): Promise<WrittenChange[]>;
  /** Forgets changes that have been told. */
  markPublished(ids: readonly string[]): Promise<void>;
}
