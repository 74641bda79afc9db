import {
  advanceImport,
  type Clock,
  type FileStore,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import { advanceImport as advanceImportJob, Handles, type Job } from '@afterword/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, FILE_STORE, UNIT_OF_WORK } from '../tokens.js';

@Injectable()
export class ImportJobs {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  @Handles(advanceImportJob)
  async advance({ tenantId, requestId, payload }: Job<{ importId: string }>): Promise<void> {
    const context = systemContext(tenantId, 'advance-import', requestId);
    await advanceImport(this.unitOfWork, context, this.clock, this.files, payload.importId);
  }
}
