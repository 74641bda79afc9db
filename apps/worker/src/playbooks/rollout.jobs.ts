import { advanceRollout, type Clock, systemContext, type UnitOfWork } from '@afterword/application';
import { advanceRollout as advanceRolloutJob, Handles, type Job } from '@afterword/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';

@Injectable()
export class RolloutJobs {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Handles(advanceRolloutJob)
  async advance({ tenantId, requestId, payload }: Job<{ rolloutId: string }>): Promise<void> {
    const context = systemContext(tenantId, 'advance-rollout', requestId);
    await advanceRollout(this.unitOfWork, context, this.clock, payload.rolloutId);
  }
}
