import { Module } from '@nestjs/common';
import { NotificationJobs } from './notification.jobs.js';
import { ExpiredSendingSweep, ReminderSweep, SendingSweep } from './notification.sweeps.js';

@Module({ providers: [NotificationJobs, ReminderSweep, SendingSweep, ExpiredSendingSweep] })
export class NotificationsModule {}
