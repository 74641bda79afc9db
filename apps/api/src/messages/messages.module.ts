import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { MembershipsModule } from '../memberships/memberships.module.js';
import { StepsModule } from '../steps/steps.module.js';
import {
  ApplicationMessagesLoader,
  MessageLoader,
  MessageVersionsLoader,
  StepMessageLoader,
} from './message.loader.js';
import {
  ApplicationMessagesResolver,
  MessageResolver,
  MessageVersionResolver,
  StepMessageResolver,
} from './message.resolver.js';
import { MessageMutationsResolver } from './message-mutations.resolver.js';
import { OptOutController } from './opt-out.controller.js';

@Module({
  imports: [
    ApplicationsModule,
    CandidatesModule,
    EmployersModule,
    GraphqlModule,
    MembershipsModule,
    StepsModule,
  ],
  controllers: [OptOutController],
  providers: [
    ApplicationMessagesLoader,
    ApplicationMessagesResolver,
    MessageLoader,
    MessageMutationsResolver,
    MessageResolver,
    MessageVersionResolver,
    MessageVersionsLoader,
    StepMessageLoader,
    StepMessageResolver,
  ],
  exports: [MessageLoader],
})
export class MessagesModule {}
