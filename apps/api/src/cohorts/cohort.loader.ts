import type { Cohort, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Cohort', {
  roles: ['admin', 'advisor', 'viewer', 'candidate'],
  keyScope: ['candidates:read', 'reports:read'],
})
@Injectable()
export class CohortLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Cohort | null> {
    return context
      .loader<string, Cohort | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ cohorts }) => cohorts.byIds(ids))),
      )
      .load(id);
  }
}

/** How many candidates of a cohort the caller may see: counted only where it is asked for. */
@Injectable()
export class CohortCandidateCountLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, cohortId: string): Promise<number> {
    return context
      .loader<string, number>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ cohorts }) =>
          cohorts.candidateCounts(ids),
        );
        const counts = new Map(found.map(({ cohortId, count }) => [cohortId, count]));
        return ids.map((id) => counts.get(id) ?? 0);
      })
      .load(cohortId);
  }
}
