import type { Clock } from '@afterword/application';
import { type JobContract, JobQueues } from '@afterword/jobs';
import { type DueRow, Sweep } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../tokens.js';
import { jobsFor } from './due-rows.js';
import { PeriodicWork } from './periodic-work.js';

/** Looks for rows whose time has come, and hands each to a job of its own. */
@Injectable()
export abstract class JobSweep<Payload> extends PeriodicWork {
  protected abstract readonly job: JobContract<Payload>;
  protected abstract readonly due: (sweep: Sweep, now: Temporal.Instant) => Promise<DueRow[]>;
  protected abstract readonly payloadOf: (id: string) => Payload;

  constructor(
    private readonly sweep: Sweep,
    private readonly queues: JobQueues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const rows = await this.due(this.sweep, this.clock.now());
    await this.queues.enqueue(this.job, jobsFor(rows, this.payloadOf));
  }
}
