import type { Step, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Step', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
@Injectable()
export class StepLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Step | null> {
    return context
      .loader<string, Step | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ steps }) => steps.byIds(ids))),
      )
      .load(id);
  }
}

/** The steps of an application's plan, by due time. */
@Injectable()
export class ApplicationStepsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, applicationId: string): Promise<Step[]> {
    return context
      .loader<string, Step[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ steps }) => steps.byApplicationIds(ids)),
          (step) => step.applicationId,
        ),
      )
      .load(applicationId);
  }
}
