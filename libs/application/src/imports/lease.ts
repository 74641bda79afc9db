import type { Clock } from '../shared/clock.js';
import type { ImportLease, ImportProgress, ImportRepository } from './ports.js';

/** How long a process may be silent before another takes its import over. Each batch begins it anew. */
const LEASE = Temporal.Duration.from({ seconds: 30 });

/** How often an import is taken up without any batch going through, before it is given up. */
export const MOST_ATTEMPTS = 5;

/** Another process has taken the import over, because this one was silent for too long. It must write no more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

export function leaseEnd(clock: Clock): Temporal.Instant {
  return clock.now().add(LEASE);
}

/** The lease that a process holds, kept up to date as batches go through. */
export class HeldLease {
  constructor(private held: ImportLease) {}

  get current(): ImportLease {
    return this.held;
  }

  /**
   * Notes progress and holds the import for longer. Call it in each batch's transaction: a process that lost the
   * import then writes nothing. Returns what to do once that transaction has committed.
   */
  async advance(imports: ImportRepository, clock: Clock, progress: ImportProgress): Promise<() => void> {
    const until = leaseEnd(clock);
    if (!(await imports.advance(this.held, until, progress))) throw new LeaseLost();
    return () => {
      this.held = { ...this.held, until };
    };
  }
}
