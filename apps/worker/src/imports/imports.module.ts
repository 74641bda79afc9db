import { Module } from '@nestjs/common';
import { ImportJobs } from './import.jobs.js';
import { ImportSweep } from './import.sweep.js';

@Module({ providers: [ImportJobs, ImportSweep] })
export class ImportsModule {}
