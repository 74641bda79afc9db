import { type Clock, newId, systemContext, type UnitOfWork } from '@afterword/application';
import { fileMail } from '@afterword/jobs';
import { mailsToFile, mailsToForget, Sweep } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { byTenant } from '../schedule/due-rows.js';
import { JobSweep } from '../schedule/job-sweep.js';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';

/** Mails that were kept and not read yet → a job each. */
@Injectable()
export class IncomingSweep extends JobSweep<{ mailId: string }> {
  readonly name = 'incoming mail';
  readonly pause = 1_000;
  protected readonly job = fileMail;
  protected readonly due = mailsToFile;
  protected readonly payloadOf = (mailId: string) => ({ mailId });
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
