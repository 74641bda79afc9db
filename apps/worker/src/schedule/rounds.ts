import type { Logger } from 'pino';
import type { PeriodicWork } from './periodic-work.js';

/** Runs periodic work, each on its own, until stopped. A turn that fails is logged, and the next comes as usual. */
export class Rounds {
  private readonly stopping = new AbortController();
  private readonly loops: Promise<void>[];

  constructor(works: readonly PeriodicWork[], log: Logger) {
    this.loops = works.map((work) => this.loop(work, log));
  }

  /** Starts no more turns, and waits for those under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.loops);
  }

  private async loop(work: PeriodicWork, log: Logger): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await work.run();
      } catch (err) {
        log.error({ err, work: work.name }, 'round failed');
      }
      await this.rest(work.pause);
    }
  }

  private rest(milliseconds: number): Promise<void> {
    const { signal } = this.stopping;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}
