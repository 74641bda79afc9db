import {
  type CohortPeriod,
  type OnTimeThankYous,
  onTimeThankYous,
  seesFiguresOnly,
  type UnitOfWork,
  withTenantScope,
} from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { TenantLoader } from '../tenants/tenant.loader.js';
import { UNIT_OF_WORK } from '../tokens.js';

/** Thank-yous in time of a cohort and period: one statement for all cohorts of a page. */
@Injectable()
export class OnTimeThankYousLoader {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly tenants: TenantLoader,
  ) {}

  load(context: GraphqlContext, period: CohortPeriod): Promise<OnTimeThankYous> {
    return context
      .loader<CohortPeriod, OnTimeThankYous>(this, async (periods) => {
        const request = context.request();
        const figuresOnly = seesFiguresOnly(request);
        const reach = figuresOnly
          ? withTenantScope(request, 'only counts leave, and none of fewer people than the threshold')
          : request;
        const { suppressionThreshold: threshold } = await this.tenants.own(context);
        const counts = await this.unitOfWork.run(reach, ({ cohorts }) => cohorts.thankYouCounts(periods));
        return periods.map((of, index) =>
          onTimeThankYous(of, counts[index] ?? [], { figuresOnly, threshold }),
        );
      })
      .load(period);
  }
}
