import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { ApplicationInterviewsLoader, InterviewLoader } from './interview.loader.js';
import { ApplicationInterviewsResolver, InterviewResolver } from './interview.resolver.js';
import { InvitePersonResolver, InviteResolver } from './invite.resolver.js';

@Module({
  imports: [ApplicationsModule, EmployersModule, GraphqlModule],
  providers: [
    ApplicationInterviewsLoader,
    ApplicationInterviewsResolver,
    InterviewLoader,
    InterviewResolver,
    InvitePersonResolver,
    InviteResolver,
  ],
  exports: [InterviewLoader],
})
export class InterviewsModule {}
