import {
  type Clock,
  type Cohort,
  createCohort,
  type RequestContext,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { CohortLoader, CohortSizeLoader } from './cohort.loader.js';
import { CohortType, CreateCohortInput, CreateCohortPayload } from './cohort.type.js';

@Resolver(() => CohortType)
export class CohortResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: CohortLoader,
    private readonly sizes: CohortSizeLoader,
  ) {}

  @Query(() => [CohortType], { description: 'All cohorts of the tenant, by name.' })
  @Access({ roles: ['admin', 'advisor', 'viewer'], keyScope: ['candidates:read', 'reports:read'] })
  cohorts(@Request() request: RequestContext): Promise<Cohort[]> {
    return this.unitOfWork.run(request, ({ cohorts }) => cohorts.list());
  }

  @Query(() => CohortType, {
    nullable: true,
    description: 'One cohort, or null where there is none with this id.',
  })
  @Access({ roles: ['admin', 'advisor', 'viewer'], keyScope: ['candidates:read', 'reports:read'] })
  cohort(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<Cohort | null> {
    return this.loader.load(context, fromGlobalId('Cohort', id, 'id'));
  }

  @Mutation(() => CreateCohortPayload, { description: 'Makes an empty cohort.' })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:write' })
  async createCohort(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The new cohort.' }) input: CreateCohortInput,
  ): Promise<{ cohort: Cohort | null; userErrors: CreateCohortPayload['userErrors'] }> {
    const { cohortId, userErrors } = await this.mutations.run(
      context.request(),
      'createCohort',
      input,
      (repositories) => createCohort(repositories, context.request(), this.clock, input),
    );
    return { cohort: cohortId ? await this.loader.load(context, cohortId) : null, userErrors };
  }

  @ResolveField()
  id(@Parent() cohort: Cohort): string {
    return toGlobalId('Cohort', cohort.id);
  }

  @ResolveField()
  candidateCount(@Context() context: GraphqlContext, @Parent() cohort: Cohort): Promise<number | null> {
    return this.sizes.load(context, cohort.id);
  }
}
