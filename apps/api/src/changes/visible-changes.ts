import type { Change } from '@afterword/application';

/**
 * A tenant's changes as one listener sees them: each batch is handed to `see`, which answers what of it concerns
 * the listener and is theirs to see, or null where the listener no longer belongs here, which ends it. No generator,
 * since one that waits cannot be ended from outside.
 */
export class VisibleChanges<T> implements AsyncIterableIterator<T, undefined, undefined> {
  private readonly seen: T[] = [];

  constructor(
    private readonly source: AsyncIterableIterator<readonly Change[], undefined, undefined>,
    private readonly see: (changes: readonly Change[]) => Promise<readonly T[] | null>,
  ) {}

  async next(): Promise<IteratorResult<T, undefined>> {
    for (;;) {
      const value = this.seen.shift();
      if (value !== undefined) return { done: false, value };
      const batch = await this.source.next();
      if (batch.done) return { done: true, value: undefined };
      const seen = await this.see(batch.value);
      if (seen === null) return await this.return();
      this.seen.push(...seen);
    }
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.seen.length = 0;
    await this.source.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
