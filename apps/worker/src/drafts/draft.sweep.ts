import type { Clock } from '@afterword/application';
import { draftMessages, JobQueues } from '@afterword/jobs';
import { Sweep, stepsToDraft } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { batchJobsFor } from '../schedule/due-rows.js';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK } from '../tokens.js';

/** How many steps one turn takes, and how many of a tenant one job drafts. */
const TURN = 500;
const JOB = 25;

/** Steps whose message may be written now → drafts for a person to read, several of a tenant in one job. */
@Injectable()
export class DraftSweep extends PeriodicWork {
  readonly name = 'drafts';
  readonly pause = 5_000;

  constructor(
    private readonly sweep: Sweep,
    private readonly queues: JobQueues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const due = await stepsToDraft(this.sweep, this.clock.now(), TURN);
    await this.queues.enqueue(
      draftMessages,
      batchJobsFor(due, JOB, (stepIds) => ({ stepIds })),
    );
  }
}
