import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { ChangeResolver } from './change.resolver.js';

@Module({ imports: [CandidatesModule, GraphqlModule], providers: [ChangeResolver] })
export class ChangesModule {}
