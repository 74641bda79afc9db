import type { RecordedFact, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

/** More than anybody records of one application; what lies further back is not shown. */
const MOST = 200;

@AsNode('Fact', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
@Injectable()
export class FactLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<RecordedFact | null> {
    return context
      .loader<string, RecordedFact | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ facts }) => facts.byIds(ids))),
      )
      .load(id);
  }
}

/** What counts of an application, the last to happen first. */
@Injectable()
export class ApplicationFactsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, applicationId: string): Promise<RecordedFact[]> {
    return context
      .loader<string, RecordedFact[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ facts }) => facts.byApplicationIds(ids, MOST)),
          (fact) => fact.applicationId,
        ),
      )
      .load(applicationId);
  }
}
