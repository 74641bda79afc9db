import { type Clock, newId, systemContext, type UnitOfWork } from '@afterword/application';
import { OutboxRelay } from '@afterword/jobs';
import { Sweep, untoldChanges } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { byTenant } from '../schedule/due-rows.js';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';

/** Changes are told by the process that made them, at once. What is older than this was left by one that died. */
const LEFT_BEHIND = { seconds: 2 };

/** Tells the changes that a process wrote down and died before it could tell. */
@Injectable()
export class OutboxSweep extends PeriodicWork {
  readonly name = 'outbox';
  readonly pause = 1_000;

  constructor(
    private readonly sweep: Sweep,
    private readonly relay: OutboxRelay,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const left = await untoldChanges(this.sweep, this.clock.now().subtract(LEFT_BEHIND));
    for (const [tenantId, ids] of byTenant(left)) {
      const context = systemContext(tenantId, 'outbox', `sweep-${newId()}`);
      const open = await this.unitOfWork.run(context, ({ changes }) => changes.open(ids));
      await this.relay.tell(tenantId, open);
    }
  }
}
