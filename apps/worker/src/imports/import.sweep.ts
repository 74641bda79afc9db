import { advanceImport } from '@afterword/jobs';
import { dueImports } from '@afterword/persistence';
import { Injectable } from '@nestjs/common';
import { JobSweep } from '../schedule/job-sweep.js';

/** Imports to check or to bring in that no process works on → a job each. */
@Injectable()
export class ImportSweep extends JobSweep<{ importId: string }> {
  readonly name = 'imports';
  readonly pause = 1_000;
  protected readonly job = advanceImport;
  protected readonly due = dueImports;
  protected readonly payloadOf = (importId: string) => ({ importId });
}
