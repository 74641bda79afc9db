import type { UnitOfWork } from '@afterword/application';
import { createDatabaseFileStore } from '@afterword/persistence';
import { Module } from '@nestjs/common';
import { FILE_STORE, UNIT_OF_WORK } from '../tokens.js';

/** Where the bytes of files are. */
@Module({
  providers: [
    {
      provide: FILE_STORE,
      inject: [UNIT_OF_WORK],
      useFactory: (unitOfWork: UnitOfWork) => createDatabaseFileStore(unitOfWork),
    },
  ],
  exports: [FILE_STORE],
})
export class FilesModule {}
