import {
  type AdvisorOnTimeThankYous,
  type Cohort,
  Forbidden,
  type Membership,
  type OnTimeThankYous,
  type RequestContext,
  refuse,
} from '@afterword/application';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { InstantScalar } from '../graphql/scalars.js';
import { MembershipLoader } from '../memberships/membership.loader.js';
import { MembershipType } from '../memberships/membership.type.js';
import { TodayLoader } from '../tenants/today.loader.js';
import { CohortType } from './cohort.type.js';
import { OnTimeThankYousLoader } from './on-time-thank-yous.loader.js';
import { AdvisorOnTimeThankYousType, OnTimeThankYousType } from './on-time-thank-yous.type.js';

const DEFAULT_PERIOD = Temporal.Duration.from({ hours: 90 * 24 });

@Resolver(() => CohortType)
export class CohortThankYousResolver {
  constructor(
    private readonly today: TodayLoader,
    private readonly loader: OnTimeThankYousLoader,
  ) {}

  @ResolveField(() => OnTimeThankYousType, {
    description:
      "Thank-yous that fell due in [from, to), of the cohort's candidates. What is not due yet is not counted. Defaults: the last 90 days.",
  })
  onTimeThankYous(
    @Context() context: GraphqlContext,
    @Parent() cohort: Cohort,
    @Args('from', {
      type: () => InstantScalar,
      nullable: true,
      description: 'Where the period begins. Default: 90 days before its end.',
    })
    wantedFrom?: Temporal.Instant | null,
    @Args('to', {
      type: () => InstantScalar,
      nullable: true,
      description: 'Where the period ends, now at the latest. Default: now.',
    })
    wantedTo?: Temporal.Instant | null,
  ): Promise<OnTimeThankYous> {
    requireReports(context.request());
    const now = this.today.now(context);
    const to = wantedTo && Temporal.Instant.compare(wantedTo, now) < 0 ? wantedTo : now;
    const from = wantedFrom ?? to.subtract(DEFAULT_PERIOD);
    if (Temporal.Instant.compare(from, to) >= 0)
      refuse('INVALID_INPUT', 'A period begins before it ends, and in the past.', 'from');
    return this.loader.load(context, { cohortId: cohort.id, from, to });
  }
}

@Resolver(() => AdvisorOnTimeThankYousType)
export class AdvisorOnTimeThankYousResolver {
  constructor(private readonly memberships: MembershipLoader) {}

  @ResolveField(() => MembershipType, {
    nullable: true,
    description: 'The advisor; null for candidates who have none.',
  })
  advisor(
    @Context() context: GraphqlContext,
    @Parent() { advisorId }: AdvisorOnTimeThankYous,
  ): Promise<Membership | null> | null {
    return advisorId ? this.memberships.load(context, advisorId) : null;
  }
}

function requireReports({ actor }: RequestContext): void {
  if (actor.kind === 'api_key' && !actor.scopes.includes('reports:read'))
    throw new Forbidden('This key may not read reports. Give it the scope REPORTS_READ.');
}
