import { Module } from '@nestjs/common';
import { MessageJobs } from './message.jobs.js';
import { DueMessageSweep, ExpiredMessageSweep } from './message.sweeps.js';

@Module({ providers: [MessageJobs, DueMessageSweep, ExpiredMessageSweep] })
export class MessagesModule {}
