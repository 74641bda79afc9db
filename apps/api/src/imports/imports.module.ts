import type { UnitOfWork } from '@afterword/application';
import { createDatabaseFileStore } from '@afterword/persistence';
import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MembershipsModule } from '../memberships/memberships.module.js';
import { FILE_STORE, UNIT_OF_WORK } from '../tokens.js';
import { ImportLoader, ImportRowLoader } from './import.loader.js';
import { ImportResolver } from './import.resolver.js';
import { ImportFiles } from './import-files.js';
import { ImportRowResolver } from './import-row.resolver.js';

@Module({
  imports: [CandidatesModule, GraphqlModule, IdentityModule, MembershipsModule],
  providers: [
    ImportFiles,
    ImportLoader,
    ImportResolver,
    ImportRowLoader,
    ImportRowResolver,
    {
      provide: FILE_STORE,
      inject: [UNIT_OF_WORK],
      useFactory: (unitOfWork: UnitOfWork) => createDatabaseFileStore(unitOfWork),
    },
  ],
  exports: [ImportLoader],
})
export class ImportsModule {}
