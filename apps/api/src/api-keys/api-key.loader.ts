import type { ApiKey, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('ApiKey', { roles: ['admin'] })
@Injectable()
export class ApiKeyLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<ApiKey | null> {
    return context
      .loader<string, ApiKey | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ apiKeys }) => apiKeys.byIds(ids))),
      )
      .load(id);
  }
}
