import { type Clock, draftDueMessages, systemContext, type UnitOfWork } from '@afterword/application';
import { draftMessages, Handles, type Job } from '@afterword/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';

@Injectable()
export class DraftJobs {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Handles(draftMessages)
  async draft({ tenantId, requestId, payload }: Job<{ stepIds: string[] }>): Promise<void> {
    const context = systemContext(tenantId, 'draft-messages', requestId);
    await this.unitOfWork.run(context, (repositories) =>
      draftDueMessages(repositories, context, this.clock, payload),
    );
  }
}
