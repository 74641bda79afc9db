import { type Clock, giveUpExpiredMessages, newId, type UnitOfWork } from '@afterword/application';
import { JobQueues, sendMessages } from '@afterword/jobs';
import { Sweep, tenantsWithDueMessages, tenantsWithExpiredMessages } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { slotJob } from './slots.js';

/** Tenants with messages whose time has come → a job each; a job that leaves some calls for the next itself. */
@Injectable()
export class DueMessageSweep extends PeriodicWork {
  readonly name = 'messages';
  readonly pause = 1_000;

  constructor(
    private readonly sweep: Sweep,
    private readonly queues: JobQueues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const requestId = `sweep-${newId()}`;
    const due = await tenantsWithDueMessages(this.sweep, this.clock.now());
    await this.queues.enqueue(
      sendMessages,
      due.map(({ tenantId }) => slotJob(tenantId, requestId, 0)),
    );
  }
}

/** Messages that a process was handing over when it died → uncertain, for a person to look at. */
@Injectable()
export class ExpiredMessageSweep extends PeriodicWork {
  readonly name = 'expired messages';
  readonly pause = 5_000;

  constructor(
    private readonly sweep: Sweep,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const { unitOfWork, clock } = this;
    for (const { tenantId } of await tenantsWithExpiredMessages(this.sweep, clock.now()))
      await giveUpExpiredMessages({ unitOfWork, clock }, tenantId, `sweep-${newId()}`);
  }
}
