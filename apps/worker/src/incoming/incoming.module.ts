import { Module } from '@nestjs/common';
import { IncomingJobs } from './incoming.jobs.js';
import { ForgottenMailSweep, IncomingSweep } from './incoming.sweeps.js';
import { MailIn } from './mail-in.js';

@Module({ providers: [IncomingJobs, IncomingSweep, ForgottenMailSweep, MailIn] })
export class IncomingModule {}
