import { type Clock, newId, systemContext, type UnitOfWork } from '@afterword/application';
import { expiredIdempotencyKeys, Sweep } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { byTenant } from '../schedule/due-rows.js';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';

/** Deletes answers to requests once their 24 hours are over. */
@Injectable()
export class ExpiredKeySweep extends PeriodicWork {
  readonly name = 'idempotency keys';
  readonly pause = 60_000;

  constructor(
    private readonly sweep: Sweep,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const expired = await expiredIdempotencyKeys(this.sweep, this.clock.now().subtract({ hours: 24 }));
    for (const [tenantId, ids] of byTenant(expired)) {
      const context = systemContext(tenantId, 'idempotency-keys', `sweep-${newId()}`);
      await this.unitOfWork.run(context, ({ idempotency }) => idempotency.forget(ids));
    }
  }
}
