import type { Notification, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Notification', { roles: ['admin', 'advisor'], keyScope: 'candidates:read' })
@Injectable()
export class NotificationLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Notification | null> {
    return context
      .loader<string, Notification | null>(this, async (ids) =>
        inOrder(
          ids,
          await this.unitOfWork.run(context.request(), ({ notifications }) => notifications.byIds(ids)),
        ),
      )
      .load(id);
  }
}
