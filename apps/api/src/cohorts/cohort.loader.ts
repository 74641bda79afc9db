import {
  type Cohort,
  cohortSize,
  seesFiguresOnly,
  type UnitOfWork,
  withTenantScope,
} from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { TenantLoader } from '../tenants/tenant.loader.js';
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

/** How many candidates a cohort has, as the caller is told; counted only where it is asked for. */
@Injectable()
export class CohortSizeLoader {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly tenants: TenantLoader,
  ) {}

  load(context: GraphqlContext, cohortId: string): Promise<number | null> {
    return context
      .loader<string, number | null>(this, async (ids) => {
        const request = context.request();
        const reach = seesFiguresOnly(request)
          ? withTenantScope(request, 'only a count leaves, and none of fewer people than the threshold')
          : request;
        const [found, { suppressionThreshold }] = await Promise.all([
          this.unitOfWork.run(reach, ({ cohorts }) => cohorts.candidateCounts(ids)),
          this.tenants.own(context),
        ]);
        const counts = new Map(found.map(({ cohortId, count }) => [cohortId, count]));
        return ids.map((id) => cohortSize(request, counts.get(id) ?? 0, suppressionThreshold));
      })
      .load(cohortId);
  }
}
