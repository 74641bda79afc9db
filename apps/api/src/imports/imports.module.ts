import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { FilesModule } from '../files/files.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MembershipsModule } from '../memberships/memberships.module.js';
import { ImportLoader, ImportRowLoader } from './import.loader.js';
import { ImportResolver } from './import.resolver.js';
import { ImportFiles } from './import-files.js';
import { ImportRowResolver } from './import-row.resolver.js';

@Module({
  imports: [CandidatesModule, FilesModule, GraphqlModule, IdentityModule, MembershipsModule],
  providers: [ImportFiles, ImportLoader, ImportResolver, ImportRowLoader, ImportRowResolver],
  exports: [ImportLoader],
})
export class ImportsModule {}
