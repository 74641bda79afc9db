import type { Import, ImportRow, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

/** Who may see imports. The database shows them only to those who see the whole tenant. */
export const IMPORT_READERS = { roles: ['admin', 'advisor'], keyScope: 'candidates:read' } as const;

@AsNode('Import', IMPORT_READERS)
@Injectable()
export class ImportLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Import | null> {
    return context
      .loader<string, Import | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ imports }) => imports.byIds(ids))),
      )
      .load(id);
  }
}

@AsNode('ImportRow', IMPORT_READERS)
@Injectable()
export class ImportRowLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<ImportRow | null> {
    return context
      .loader<string, ImportRow | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ importRows }) => importRows.byIds(ids))),
      )
      .load(id);
  }
}
