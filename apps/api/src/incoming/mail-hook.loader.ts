import type { MailHook, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('MailHook', { roles: ['admin'] })
@Injectable()
export class MailHookLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<MailHook | null> {
    return context
      .loader<string, MailHook | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ mailHooks }) => mailHooks.byIds(ids))),
      )
      .load(id);
  }
}
