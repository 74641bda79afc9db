import type { Change } from '@afterword/application';

/** How long changes are gathered before they are told, in milliseconds. */
const GATHER = 100;

/**
 * One listener's view of a tenant's changes: batches in which each changed thing is named once, however often it
 * changed meanwhile. A listener that is slow gets fewer and larger batches, never a backlog of the same things.
 */
export class Subscription implements AsyncIterableIterator<readonly Change[], undefined, undefined> {
  private readonly pending = new Map<string, Change>();
  private joined: Promise<void> | undefined;
  private ended = false;
  private wake: () => void = () => {};
  private timer: NodeJS.Timeout | undefined;
  /** Changes have been gathered for long enough. */
  private ready = false;

  constructor(
    private readonly join: () => Promise<void>,
    private readonly leave: () => Promise<void>,
    private readonly first: readonly Change[] = [],
  ) {}

  add(change: Change): void {
    this.pending.set(JSON.stringify(change), change);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.ready = true;
      this.wake();
    }, GATHER);
  }

  async next(): Promise<IteratorResult<readonly Change[], undefined>> {
    if (!this.joined) {
      this.joined = this.join();
      await this.joined;
      for (const change of this.first) this.add(change);
    }
    await this.joined;
    if (!this.ended && !this.ready) {
      const woken = Promise.withResolvers<void>();
      this.wake = woken.resolve;
      await woken.promise;
    }
    if (this.ended) return { done: true, value: undefined };
    const changes = [...this.pending.values()];
    this.pending.clear();
    this.ready = false;
    return { done: false, value: changes };
  }

  async return(): Promise<IteratorResult<readonly Change[], undefined>> {
    if (!this.ended) {
      this.ended = true;
      clearTimeout(this.timer);
      this.wake();
      if (this.joined) await this.leave();
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
