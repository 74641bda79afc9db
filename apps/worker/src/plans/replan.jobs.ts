import { type Clock, replan, systemContext, type UnitOfWork } from '@afterword/application';
import { Handles, type Job, replan as replanJob } from '@afterword/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';

@Injectable()
export class ReplanJobs {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Handles(replanJob)
  async replan({ tenantId, requestId, payload }: Job<{ planIds: string[] }>): Promise<void> {
    const context = systemContext(tenantId, 'replan', requestId);
    await this.unitOfWork.run(context, (repositories) =>
      replan(repositories, context, this.clock, { planIds: payload.planIds }),
    );
  }
}
