import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { PlaybooksModule } from '../playbooks/playbooks.module.js';
import { ChangeResolver } from './change.resolver.js';

@Module({
  imports: [CandidatesModule, GraphqlModule, ImportsModule, PlaybooksModule],
  providers: [ChangeResolver],
})
export class ChangesModule {}
