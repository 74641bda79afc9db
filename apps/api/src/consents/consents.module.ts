import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { CandidateConsentLoader } from './consent.loader.js';
import { ConsentResolver } from './consent.resolver.js';

@Module({ imports: [CandidatesModule, GraphqlModule], providers: [CandidateConsentLoader, ConsentResolver] })
export class ConsentsModule {}
