import type { Clock } from '@afterword/application';
import { JobQueues, replan } from '@afterword/jobs';
import { plansToReplan, Sweep } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { batchJobsFor } from '../schedule/due-rows.js';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK } from '../tokens.js';

/** How many plans one turn takes, and how many of a tenant one job plans again. */
const TURN = 1000;
const JOB = 50;

/** Plans whose time has passed → planned again, several of a tenant in one job. */
@Injectable()
export class ReplanSweep extends PeriodicWork {
  readonly name = 'plans';
  readonly pause = 5_000;

  constructor(
    private readonly sweep: Sweep,
    private readonly queues: JobQueues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const due = await plansToReplan(this.sweep, this.clock.now(), TURN);
    await this.queues.enqueue(
      replan,
      batchJobsFor(due, JOB, (planIds) => ({ planIds })),
    );
  }
}
