import type { Tidbit, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Tidbit', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
@Injectable()
export class TidbitLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Tidbit | null> {
    return context
      .loader<string, Tidbit | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ tidbits }) => tidbits.byIds(ids))),
      )
      .load(id);
  }
}

/** What letters of an application may bring. */
@Injectable()
export class ApplicationTidbitsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, applicationId: string): Promise<Tidbit[]> {
    return context
      .loader<string, Tidbit[]>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ tidbits }) =>
          tidbits.forApplications(ids),
        );
        return grouped(ids, found, (one) => one.applicationId).map((of) => of.map(({ tidbit }) => tidbit));
      })
      .load(applicationId);
  }
}
