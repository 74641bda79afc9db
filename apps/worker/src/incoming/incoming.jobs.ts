import {
  type Clock,
  type FileStore,
  fileMail,
  type MailReader,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import { fileMail as fileMailJob, Handles, type Job } from '@afterword/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, FILE_STORE, MAIL_READER, UNIT_OF_WORK } from '../tokens.js';

@Injectable()
export class IncomingJobs {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(MAIL_READER) private readonly reader: MailReader,
  ) {}

  @Handles(fileMailJob)
  async file({ tenantId, requestId, payload }: Job<{ mailId: string }>): Promise<void> {
    const { unitOfWork, clock, files, reader } = this;
    const context = systemContext(tenantId, 'file-mail', requestId);
    await fileMail({ unitOfWork, clock, files, reader }, context, payload.mailId);
  }
}
