import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { MembershipsModule } from '../memberships/memberships.module.js';
import { TenantsModule } from '../tenants/tenants.module.js';
import { CohortLoader, CohortSizeLoader } from './cohort.loader.js';
import { CohortResolver } from './cohort.resolver.js';
import { OnTimeThankYousLoader } from './on-time-thank-yous.loader.js';
import { AdvisorOnTimeThankYousResolver, CohortThankYousResolver } from './on-time-thank-yous.resolver.js';

@Module({
  imports: [GraphqlModule, MembershipsModule, TenantsModule],
  providers: [
    AdvisorOnTimeThankYousResolver,
    CohortLoader,
    CohortResolver,
    CohortSizeLoader,
    CohortThankYousResolver,
    OnTimeThankYousLoader,
  ],
  exports: [CohortLoader],
})
export class CohortsModule {}
