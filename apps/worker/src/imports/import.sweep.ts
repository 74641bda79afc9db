import type { Clock } from '@afterword/application';
import { advanceImport, JobQueues } from '@afterword/jobs';
import { dueImports, Sweep } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { jobsFor } from '../schedule/due-rows.js';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK } from '../tokens.js';

/** Imports to check or to bring in that no process works on → a job each. */
@Injectable()
export class ImportSweep extends PeriodicWork {
  readonly name = 'imports';
  readonly pause = 1_000;

  constructor(
    private readonly sweep: Sweep,
    private readonly queues: JobQueues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const due = await dueImports(this.sweep, this.clock.now());
    await this.queues.enqueue(
      advanceImport,
      jobsFor(due, (importId) => ({ importId })),
    );
  }
}
