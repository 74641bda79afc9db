import type { Employer, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Employer', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
@Injectable()
export class EmployerLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Employer | null> {
    return context
      .loader<string, Employer | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ employers }) => employers.byIds(ids))),
      )
      .load(id);
  }
}
