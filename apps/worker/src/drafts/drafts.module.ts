import { Module } from '@nestjs/common';
import { DraftJobs } from './draft.jobs.js';
import { DraftSweep } from './draft.sweep.js';

@Module({ providers: [DraftJobs, DraftSweep] })
export class DraftsModule {}
