import type { Plan, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Plan', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
@Injectable()
export class PlanLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Plan | null> {
    return context
      .loader<string, Plan | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ plans }) => plans.byIds(ids))),
      )
      .load(id);
  }
}

/** The plan of an application; null where none was made yet. */
@Injectable()
export class ApplicationPlanLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, applicationId: string): Promise<Plan | null> {
    return context
      .loader<string, Plan | null>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ plans }) =>
          plans.byApplicationIds(ids),
        );
        const byApplication = new Map(found.map((plan) => [plan.applicationId, plan]));
        return ids.map((id) => byApplication.get(id) ?? null);
      })
      .load(applicationId);
  }
}
