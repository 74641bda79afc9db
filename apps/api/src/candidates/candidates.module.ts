import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/cohorts.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { MembershipsModule } from '../memberships/memberships.module.js';
import { TenantsModule } from '../tenants/tenants.module.js';
import { CandidateLoader, OverdueCountLoader } from './candidate.loader.js';
import { CandidateResolver } from './candidate.resolver.js';
import { CandidateConnectionResolver, CandidatesResolver } from './candidates.resolver.js';
import { CreateCandidateResolver } from './create-candidate.resolver.js';
import { CandidateMembershipLoader, InvitationMailLoader } from './invitation.loader.js';
import {
  CandidateInvitationResolver,
  InvitationResolver,
  MembershipCandidateResolver,
} from './invitation.resolver.js';

@Module({
  imports: [CohortsModule, GraphqlModule, MembershipsModule, TenantsModule],
  providers: [
    CandidateConnectionResolver,
    CandidateInvitationResolver,
    CandidateLoader,
    CandidateMembershipLoader,
    CandidateResolver,
    CandidatesResolver,
    CreateCandidateResolver,
    InvitationMailLoader,
    InvitationResolver,
    MembershipCandidateResolver,
    OverdueCountLoader,
  ],
  exports: [CandidateLoader],
})
export class CandidatesModule {}
