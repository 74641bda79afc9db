import { type Contact, type Employer, pageRequest, type UnitOfWork } from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { type Connection, toConnection } from '../graphql/page.type.js';
import { UNIT_OF_WORK } from '../tokens.js';
import { EmployerContactsLoader } from './contact.loader.js';
import { ContactType } from './contact.type.js';
import { EmployerLoader } from './employer.loader.js';
import { EmployerConnectionType, EmployerType } from './employer.type.js';
import { EmployerPlanCountLoader } from './plan-count.loader.js';

/** A page, with what was searched so that the total can be counted when it is asked for. */
interface EmployerConnection extends Connection<Employer> {
  readonly search: string | undefined;
}

@Resolver(() => EmployerType)
export class EmployerResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly loader: EmployerLoader,
    private readonly contactsLoader: EmployerContactsLoader,
    private readonly planCounts: EmployerPlanCountLoader,
  ) {}

  @Query(() => EmployerConnectionType, { description: 'Employers by name, page by page.' })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
  async employers(
    @Context() context: GraphqlContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to continue after.' })
    after?: string | null,
    @Args('search', { type: () => String, nullable: true, description: 'Part of the name.' })
    search?: string | null,
  ): Promise<EmployerConnection> {
    const request = pageRequest(first ?? 50, after);
    const wanted = search ?? undefined;
    const page = await this.unitOfWork.run(context.request(), ({ employers }) =>
      employers.page(request, wanted),
    );
    return { ...toConnection(page, request), search: wanted };
  }

  @Query(() => EmployerType, {
    nullable: true,
    description: 'One employer, or null where there is none with this id that the caller may see.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
  employer(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<Employer | null> {
    return this.loader.load(context, fromGlobalId('Employer', id, 'id'));
  }

  @ResolveField()
  id(@Parent() employer: Employer): string {
    return toGlobalId('Employer', employer.id);
  }

  @ResolveField(() => [ContactType], { description: 'The people there that the caller may see, by name.' })
  contacts(@Context() context: GraphqlContext, @Parent() employer: Employer): Promise<Contact[]> {
    return this.contactsLoader.load(context, employer.id);
  }

  @ResolveField(() => Int, {
    description: 'How many plans follow a change of it: of all candidates, for a candidate their own.',
  })
  planCount(@Context() context: GraphqlContext, @Parent() { id }: Employer): Promise<number> {
    return this.planCounts.load(context, id);
  }
}

@Resolver(() => EmployerConnectionType)
export class EmployerConnectionResolver {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  @ResolveField()
  totalCount(@Context() context: GraphqlContext, @Parent() { search }: EmployerConnection): Promise<number> {
    return this.unitOfWork.run(context.request(), ({ employers }) => employers.count(search));
  }
}
