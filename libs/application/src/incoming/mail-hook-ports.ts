/** An address at which a provider hands mails over. The secret in it is known to its holder alone. */
export interface MailHook {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Temporal.Instant;
  /** To the minute. */
  readonly lastUsedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
}

export interface MailHookRepository {
  /** Those that work first, the newest first. */
  list(): Promise<MailHook[]>;
  byIds(ids: readonly string[]): Promise<MailHook[]>;
  insert(hook: {
    readonly id: string;
    readonly name: string;
    readonly secretHash: Uint8Array;
    readonly createdBy: string | null;
    readonly createdAt: Temporal.Instant;
  }): Promise<void>;
  /** One revoked before keeps its moment. False where there is no such hook. */
  revoke(id: string, at: Temporal.Instant): Promise<boolean>;
  forCheck(id: string): Promise<(MailHook & { readonly secretHash: Uint8Array }) | null>;
  /** Notes the use, unless one was noted less than a minute ago. */
  used(id: string, at: Temporal.Instant): Promise<void>;
}
