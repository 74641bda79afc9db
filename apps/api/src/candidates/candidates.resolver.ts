import {
  type Candidate,
  type CandidateFilter,
  type CandidateOrder,
  type CaseloadCounts,
  pageRequest,
  type Today,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { type Connection, toConnection } from '../graphql/page.type.js';
import { TodayLoader } from '../tenants/today.loader.js';
import { UNIT_OF_WORK } from '../tokens.js';
import { CandidateLoader } from './candidate.loader.js';
import {
  CandidateConnectionType,
  CandidateOrderEnum,
  CandidateType,
  CaseloadCountsType,
} from './candidate.type.js';
import { advisorIdOf, CandidateFilterInput, toCandidateFilter } from './candidate-filter.input.js';

/** A page, with what it was filtered by so that the total can be counted when it is asked for. */
interface CandidateConnection extends Connection<Candidate> {
  readonly filter: CandidateFilter;
  readonly today: Today;
}

@Resolver()
export class CandidatesResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly loader: CandidateLoader,
    private readonly today: TodayLoader,
  ) {}

  @Query(() => CandidateConnectionType, {
    description: 'Candidates that the caller may see, page by page.',
  })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:read' })
  async candidates(
    @Context() context: GraphqlContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('orderBy', {
      type: () => CandidateOrderEnum,
      nullable: true,
      defaultValue: 'next_step',
      description: 'How they are ordered.',
    })
    orderBy: CandidateOrder | null,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'The cursor to continue after, in the same order.',
    })
    after?: string | null,
    @Args('filter', { type: () => CandidateFilterInput, nullable: true, description: 'Which candidates.' })
    filterInput?: CandidateFilterInput | null,
  ): Promise<CandidateConnection> {
    const request = pageRequest(first ?? 50, after);
    const filter = toCandidateFilter(context.request(), filterInput, 'filter');
    const today = await this.today.load(context);
    const page = await this.unitOfWork.run(context.request(), ({ candidates }) =>
      candidates.page(request, filter, orderBy ?? 'next_step', today),
    );
    return { ...toConnection(page, request), filter, today };
  }

  @Query(() => CandidateType, {
    nullable: true,
    description: 'One candidate, or null where there is none with this id that the caller may see.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'candidates:read' })
  candidate(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<Candidate | null> {
    return this.loader.load(context, fromGlobalId('Candidate', id, 'id'));
  }

  @Query(() => CandidateType, {
    nullable: true,
    description: 'The candidate record of the person who is signed in; null for staff and for API keys.',
  })
  @Access({ roles: ['admin', 'advisor', 'viewer', 'candidate'], keyScope: 'any' })
  async me(@Context() context: GraphqlContext): Promise<Candidate | null> {
    const { scope } = context.request();
    return scope.kind === 'own' ? await this.loader.load(context, scope.candidateId) : null;
  }

  @Query(() => CaseloadCountsType, {
    description: "How many candidates of the caller's view are in each standing.",
  })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:read' })
  async caseloadCounts(
    @Context() context: GraphqlContext,
    @Args('advisorId', {
      type: () => ID,
      nullable: true,
      description: "Only this advisor's caseload. The word `me` takes the caller's.",
    })
    advisorId?: string | null,
  ): Promise<CaseloadCounts> {
    const request = context.request();
    const advisor = advisorId ? advisorIdOf(request, advisorId, 'advisorId') : null;
    const today = await this.today.load(context);
    return await this.unitOfWork.run(request, ({ candidates }) => candidates.caseloadCounts(advisor, today));
  }
}

@Resolver(() => CandidateConnectionType)
export class CandidateConnectionResolver {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  @ResolveField()
  totalCount(
    @Context() context: GraphqlContext,
    @Parent() { filter, today }: CandidateConnection,
  ): Promise<number> {
    return this.unitOfWork.run(context.request(), ({ candidates }) => candidates.count(filter, today));
  }
}
