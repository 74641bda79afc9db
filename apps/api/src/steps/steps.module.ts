import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { ApplicationStepsLoader, StepLoader } from './step.loader.js';
import { CandidateNextStepResolver, StepResolver } from './step.resolver.js';

@Module({
  imports: [ApplicationsModule, CandidatesModule, EmployersModule, GraphqlModule],
  providers: [ApplicationStepsLoader, CandidateNextStepResolver, StepLoader, StepResolver],
  exports: [ApplicationStepsLoader, StepLoader],
})
export class StepsModule {}
