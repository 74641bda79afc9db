import type { Change, LiveUpdates, WrittenChange } from '@afterword/application';

/** What the relay needs of the database: forgets changes of a tenant that have been told. */
export type ForgetChanges = (tenantId: string, ids: readonly string[]) => Promise<void>;

/**
 * Tells changes that have been committed, then forgets them. A process that dies in between leaves them in the
 * outbox for a sweep, so a change is told at least once; hearing of it twice only means reading it again.
 */
export class OutboxRelay {
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly liveUpdates: LiveUpdates,
    private readonly forget: ForgetChanges,
    private readonly onError: (error: Error) => void,
  ) {}

  /** Takes what a transaction has committed. Returns at once; a failure leaves it to the sweep. */
  readonly afterCommit = (tenantId: string, written: readonly WrittenChange[]): void => {
    const telling = this.tell(tenantId, written)
      .catch((error: unknown) => this.onError(error as Error))
      .finally(() => this.underWay.delete(telling));
    this.underWay.add(telling);
  };

  async tell(tenantId: string, written: readonly WrittenChange[]): Promise<void> {
    if (written.length === 0) return;
    for (const change of distinct(written)) await this.liveUpdates.publish(tenantId, change);
    await this.forget(
      tenantId,
      written.map(({ id }) => id),
    );
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }
}

/** Each changed thing once: a transaction that changes a thing five times is one piece of news. */
function distinct(written: readonly WrittenChange[]): Change[] {
  return [...new Map(written.map(({ change }) => [JSON.stringify(change), change])).values()];
}
