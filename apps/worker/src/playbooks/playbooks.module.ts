import { Module } from '@nestjs/common';
import { RolloutJobs } from './rollout.jobs.js';
import { RolloutSweep } from './rollout.sweep.js';

@Module({ providers: [RolloutJobs, RolloutSweep] })
export class PlaybooksModule {}
