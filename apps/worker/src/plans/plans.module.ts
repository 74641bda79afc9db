import { Module } from '@nestjs/common';
import { ReplanJobs } from './replan.jobs.js';
import { ReplanSweep } from './replan.sweep.js';

@Module({ providers: [ReplanJobs, ReplanSweep] })
export class PlansModule {}
