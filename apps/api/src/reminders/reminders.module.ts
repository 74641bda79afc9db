import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { StepsModule } from '../steps/steps.module.js';
import { ReminderPreferencesResolver } from './reminder-preferences.resolver.js';
import { SnoozeResolver } from './snooze.resolver.js';
import { StopRemindersController } from './stop-reminders.controller.js';

@Module({
  imports: [GraphqlModule, StepsModule],
  controllers: [StopRemindersController],
  providers: [ReminderPreferencesResolver, SnoozeResolver],
})
export class RemindersModule {}
