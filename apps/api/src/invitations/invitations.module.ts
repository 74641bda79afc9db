import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { InviteCandidatesResolver } from './invite-candidates.resolver.js';

@Module({ imports: [GraphqlModule], providers: [InviteCandidatesResolver] })
export class InvitationsModule {}
