import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { EmployersModule } from '../employers/employers.module.js';
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

@Module({
  imports: [CandidatesModule, EmployersModule],
  providers: [
    ApplicationContactResolver,
    ApplicationContactsLoader,
    ApplicationLoader,
    ApplicationResolver,
    CandidateApplicationsLoader,
    CandidateApplicationsResolver,
  ],
  exports: [ApplicationLoader],
})
export class ApplicationsModule {}
