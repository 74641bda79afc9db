import { type Clock, replan, systemContext, type UnitOfWork } from '@afterword/application';
import { Handles, type Job, replan as replanJob } from '@afterword/jobs';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CLOCK, LOG, UNIT_OF_WORK } from '../tokens.js';

@Injectable()
export class ReplanJobs {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  @Handles(replanJob)
  async replan({ tenantId, requestId, payload }: Job<{ planIds: string[] }>): Promise<void> {
    const { unitOfWork, clock } = this;
    await replan(
      {
        unitOfWork,
        clock,
        onFault: (fault) =>
          this.log.error(
            { tenantId, requestId, ...fault, nextTry: fault.nextTry.toString() },
            'plan could not be made anew',
          ),
      },
      systemContext(tenantId, 'replan', requestId),
      { planIds: payload.planIds },
    );
  }
}
