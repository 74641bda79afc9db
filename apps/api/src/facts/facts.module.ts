import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { InterviewsModule } from '../interviews/interviews.module.js';
import { MembershipsModule } from '../memberships/memberships.module.js';
import { ApplicationFactsLoader, FactLoader } from './fact.loader.js';
import { ApplicationFactsResolver, FactResolver } from './fact.resolver.js';
import { PreviewFactsResolver } from './preview-facts.resolver.js';
import { RecordFactsResolver } from './record-facts.resolver.js';

@Module({
  imports: [ApplicationsModule, EmployersModule, GraphqlModule, InterviewsModule, MembershipsModule],
  providers: [
    ApplicationFactsLoader,
    ApplicationFactsResolver,
    FactLoader,
    FactResolver,
    PreviewFactsResolver,
    RecordFactsResolver,
  ],
  exports: [FactLoader],
})
export class FactsModule {}
