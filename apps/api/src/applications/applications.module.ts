import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import {
  ApplicationContactsLoader,
  ApplicationLoader,
  CandidateApplicationsLoader,
} from './application.loader.js';
import {
  ApplicationContactResolver,
  ApplicationResolver,
  CandidateApplicationsResolver,
} from './application.resolver.js';
import { ChangeApplicationResolver } from './change-application.resolver.js';

@Module({
  imports: [CandidatesModule, EmployersModule, GraphqlModule],
  providers: [
    ApplicationContactResolver,
    ApplicationContactsLoader,
    ApplicationLoader,
    ApplicationResolver,
    CandidateApplicationsLoader,
    CandidateApplicationsResolver,
    ChangeApplicationResolver,
  ],
  exports: [ApplicationLoader],
})
export class ApplicationsModule {}
