import type { Membership, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Membership', { roles: ['admin', 'advisor', 'viewer', 'candidate'], keyScope: 'candidates:read' })
@Injectable()
export class MembershipLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Membership | null> {
    return context
      .loader<string, Membership | null>(this, async (ids) =>
        inOrder(
          ids,
          await this.unitOfWork.run(context.request(), ({ memberships }) => memberships.byIds(ids)),
        ),
      )
      .load(id);
  }
}
