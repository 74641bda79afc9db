import {
  type OnTimeThankYous,
  onTimeThankYous,
  type Period,
  seesFiguresOnly,
  type ThankYouCount,
  type UnitOfWork,
  withTenantScope,
} from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { TenantLoader } from '../tenants/tenant.loader.js';
import { UNIT_OF_WORK } from '../tokens.js';

interface CohortPeriod extends Period {
  readonly cohortId: string;
}

/** Thank-yous in time of a cohort: one statement for all cohorts of a page that share a period. */
@Injectable()
export class OnTimeThankYousLoader {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly tenants: TenantLoader,
  ) {}

  load(context: GraphqlContext, cohortPeriod: CohortPeriod): Promise<OnTimeThankYous> {
    return context
      .loader<CohortPeriod, OnTimeThankYous>(this, async (wanted) => {
        const figuresOnly = seesFiguresOnly(context.request());
        const { suppressionThreshold: threshold } = await this.tenants.own(context);
        const counts = await this.counts(context, wanted, figuresOnly);
        return wanted.map((one) => {
          const own = counts.get(nameOf(one))?.filter(({ cohortId }) => cohortId === one.cohortId) ?? [];
          return onTimeThankYous(one, own, { figuresOnly, threshold });
        });
      })
      .load(cohortPeriod);
  }

  private counts(
    context: GraphqlContext,
    wanted: readonly CohortPeriod[],
    figuresOnly: boolean,
  ): Promise<Map<string, ThankYouCount[]>> {
    const reach = figuresOnly
      ? withTenantScope(context.request(), 'only counts leave, and none of fewer people than the threshold')
      : context.request();
    return this.unitOfWork.run(reach, async ({ cohorts }) => {
      const counts = new Map<string, ThankYouCount[]>();
      for (const [name, same] of Map.groupBy(wanted, nameOf)) {
        const cohortIds = same.map(({ cohortId }) => cohortId);
        counts.set(name, await cohorts.thankYouCounts(cohortIds, same[0]!));
      }
      return counts;
    });
  }
}

const nameOf = ({ from, to }: Period) => `${from} ${to}`;
