import type { Clock } from '@afterword/application';
import { advanceRollout, JobQueues } from '@afterword/jobs';
import { dueRollouts, Sweep } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { jobsFor } from '../schedule/due-rows.js';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK } from '../tokens.js';

/** Playbook versions on their way to the plans that run, which no process works on → a job each. */
@Injectable()
export class RolloutSweep extends PeriodicWork {
  readonly name = 'rollouts';
  readonly pause = 1_000;

  constructor(
    private readonly sweep: Sweep,
    private readonly queues: JobQueues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const due = await dueRollouts(this.sweep, this.clock.now());
    await this.queues.enqueue(
      advanceRollout,
      jobsFor(due, (rolloutId) => ({ rolloutId })),
    );
  }
}
