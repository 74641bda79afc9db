import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { MembershipsModule } from '../memberships/memberships.module.js';
import {
  CurrentVersionsLoader,
  LatestRolloutsLoader,
  PlaybookDocumentLoader,
  PlaybookLoader,
  PlaybookVersionLoader,
  RolloutLoader,
  RunningPlansLoader,
} from './playbook.loader.js';
import { PlaybookResolver } from './playbook.resolver.js';
import { PlaybookChangesResolver } from './playbook-changes.resolver.js';
import { PlanPlaybookVersionResolver, PlaybookVersionResolver } from './playbook-version.resolver.js';
import { PlanDifferenceResolver, RolloutResolver, StepDifferenceResolver } from './rollout.resolver.js';
import { SimulationResolver } from './simulation.resolver.js';

@Module({
  imports: [ApplicationsModule, CandidatesModule, EmployersModule, GraphqlModule, MembershipsModule],
  providers: [
    CurrentVersionsLoader,
    LatestRolloutsLoader,
    PlanDifferenceResolver,
    PlanPlaybookVersionResolver,
    PlaybookChangesResolver,
    PlaybookDocumentLoader,
    PlaybookLoader,
    PlaybookResolver,
    PlaybookVersionLoader,
    PlaybookVersionResolver,
    RolloutLoader,
    RolloutResolver,
    RunningPlansLoader,
    SimulationResolver,
    StepDifferenceResolver,
  ],
  exports: [RolloutLoader],
})
export class PlaybooksModule {}
