import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { CohortLoader } from './cohort.loader.js';
import { CohortResolver } from './cohort.resolver.js';

@Module({ imports: [GraphqlModule], providers: [CohortLoader, CohortResolver], exports: [CohortLoader] })
export class CohortsModule {}
