import { type Clock, newId, systemContext, type UnitOfWork } from '@afterword/application';
import { fileMail, JobQueues } from '@afterword/jobs';
import { mailsToFile, mailsToForget, Sweep } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { byTenant, jobsFor } from '../schedule/due-rows.js';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';

/** Mails that were kept and not read yet → a job each. */
@Injectable()
export class IncomingSweep extends PeriodicWork {
  readonly name = 'incoming mail';
  readonly pause = 1_000;

  constructor(
    private readonly sweep: Sweep,
    private readonly queues: JobQueues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const due = await mailsToFile(this.sweep, this.clock.now());
    await this.queues.enqueue(
      fileMail,
      jobsFor(due, (mailId) => ({ mailId })),
    );
  }
}

/** Mails whose retention date has come → forgotten, but for what became of them. */
@Injectable()
export class ForgottenMailSweep extends PeriodicWork {
  readonly name = 'forgotten mail';
  readonly pause = 60_000;

  constructor(
    private readonly sweep: Sweep,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    for (const [tenantId, ids] of byTenant(await mailsToForget(this.sweep, now)))
      await this.unitOfWork.run(systemContext(tenantId, 'forget-mail', `sweep-${newId()}`), ({ incoming }) =>
        incoming.forget(ids, now),
      );
  }
}
