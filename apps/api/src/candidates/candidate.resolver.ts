import {
  type Candidate,
  type CandidateStanding,
  type Cohort,
  Forbidden,
  type Membership,
  type RequestContext,
  standingOf,
} from '@afterword/application';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CohortLoader } from '../cohorts/cohort.loader.js';
import { CohortType } from '../cohorts/cohort.type.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';
import { MembershipLoader } from '../memberships/membership.loader.js';
import { MembershipType } from '../memberships/membership.type.js';
import { TodayLoader } from '../tenants/today.loader.js';
import { OverdueCountLoader } from './candidate.loader.js';
import { CandidateType } from './candidate.type.js';

@Resolver(() => CandidateType)
export class CandidateResolver {
  constructor(
    private readonly today: TodayLoader,
    private readonly overdueCounts: OverdueCountLoader,
    private readonly cohorts: CohortLoader,
    private readonly memberships: MembershipLoader,
  ) {}

  @ResolveField()
  id(@Parent() candidate: Candidate): string {
    return toGlobalId('Candidate', candidate.id);
  }

  @ResolveField()
  email(@Request() request: RequestContext, @Parent() candidate: Candidate): string {
    requireCandidates(request);
    return candidate.email;
  }

  @ResolveField()
  phone(@Request() request: RequestContext, @Parent() candidate: Candidate): string | null {
    requireCandidates(request);
    return candidate.phone;
  }

  @ResolveField()
  async standing(
    @Context() context: GraphqlContext,
    @Parent() candidate: Candidate,
  ): Promise<CandidateStanding> {
    return standingOf(candidate.nextDueAt, await this.today.load(context));
  }

  @ResolveField()
  overdueCount(@Context() context: GraphqlContext, @Parent() candidate: Candidate): Promise<number> {
    return this.overdueCounts.load(context, candidate.id);
  }

  @ResolveField(() => CohortType, { nullable: true, description: 'The group they are reported on with.' })
  cohort(
    @Context() context: GraphqlContext,
    @Parent() { cohortId }: Candidate,
  ): Promise<Cohort | null> | null {
    return cohortId ? this.cohorts.load(context, cohortId) : null;
  }

  @ResolveField(() => MembershipType, { nullable: true, description: 'Who looks after them.' })
  advisor(
    @Context() context: GraphqlContext,
    @Parent() { advisorId }: Candidate,
  ): Promise<Membership | null> | null {
    return advisorId ? this.memberships.load(context, advisorId) : null;
  }
}

/** A key that may read interviews alone learns whose they are, and not how to reach them. */
function requireCandidates({ actor }: RequestContext): void {
  if (actor.kind !== 'api_key') return;
  if (!actor.scopes.some((scope) => scope === 'candidates:read' || scope === 'candidates:write'))
    throw new Forbidden('This key may not read how to reach candidates. Give it the scope CANDIDATES_READ.');
}
