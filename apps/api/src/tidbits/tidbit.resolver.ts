import {
  type Application,
  type Clock,
  isFresh,
  membershipIdOf,
  noteTidbit,
  notingContext,
  type Tidbit,
  type UnitOfWork,
  type UserError,
  withdrawTidbit,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationType } from '../applications/application.type.js';
import { EmployerLoader } from '../employers/employer.loader.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { ApplicationTidbitsLoader, TidbitLoader } from './tidbit.loader.js';
import {
  NoteTidbitInput,
  NoteTidbitPayload,
  TidbitType,
  WithdrawTidbitInput,
  WithdrawTidbitPayload,
} from './tidbit.type.js';

interface TidbitPayload {
  readonly tidbit: Tidbit | null;
  readonly userErrors: readonly UserError[];
}

const WRITERS = { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' } as const;

@Resolver(() => TidbitType)
export class TidbitResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: TidbitLoader,
    private readonly employers: EmployerLoader,
  ) {}

  @Mutation(() => NoteTidbitPayload, {
    description:
      'Notes something new for letters to bring; drafts that nobody has touched are written anew with it.',
  })
  @Access(WRITERS)
  async noteTidbit(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What is new.' }) input: NoteTidbitInput,
  ): Promise<TidbitPayload> {
    const request = notingContext(context.request(), input.employerId != null);
    const { tidbitId, userErrors } = await this.mutations.run(request, 'noteTidbit', input, (repositories) =>
      noteTidbit(repositories, request, this.clock, {
        ...input,
        applicationId: input.applicationId
          ? fromGlobalId('Application', input.applicationId, 'applicationId')
          : null,
        employerId: input.employerId ? fromGlobalId('Employer', input.employerId, 'employerId') : null,
      }),
    );
    return { tidbit: tidbitId ? await this.loader.load(context, tidbitId) : null, userErrors };
  }

  @Mutation(() => WithdrawTidbitPayload, {
    description:
      'Takes it back, so that no letter brings it any more. A candidate takes back what they noted themself.',
  })
  @Access(WRITERS)
  async withdrawTidbit(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one.' }) input: WithdrawTidbitInput,
  ): Promise<TidbitPayload> {
    const id = fromGlobalId('Tidbit', input.tidbitId, 'tidbitId');
    // Whoever sees it may; one for everybody is taken out of letters that they do not see.
    const [before] = await this.unitOfWork.run(context.request(), ({ tidbits }) => tidbits.byIds([id]));
    const request = notingContext(context.request(), before?.applicationId === null);
    const { tidbitId, userErrors } = await this.mutations.run(
      request,
      'withdrawTidbit',
      input,
      (repositories) => withdrawTidbit(repositories, request, this.clock, { tidbitId: id }),
    );
    return { tidbit: tidbitId ? await this.loader.load(context, tidbitId) : null, userErrors };
  }

  @ResolveField()
  id(@Parent() { id }: Tidbit): string {
    return toGlobalId('Tidbit', id);
  }

  @ResolveField(() => Boolean, { description: 'True where it is for everybody who applied to the employer.' })
  everyones(@Parent() { applicationId }: Tidbit): boolean {
    return applicationId === null;
  }

  @ResolveField(() => Boolean, { description: 'Whether a letter of today may bring it as new.' })
  async fresh(@Context() context: GraphqlContext, @Parent() tidbit: Tidbit): Promise<boolean> {
    const employer = await this.employers.load(context, tidbit.employerId);
    const zone = employer?.timeZone ?? 'UTC';
    return isFresh(tidbit, this.clock.now().toZonedDateTimeISO(zone).toPlainDate());
  }

  @ResolveField(() => Boolean, { description: 'Whether the caller may take it back.' })
  mayWithdraw(@Context() context: GraphqlContext, @Parent() { notedById }: Tidbit): boolean {
    const request = context.request();
    return request.scope.kind !== 'own' || notedById === membershipIdOf(request);
  }
}

@Resolver(() => ApplicationType)
export class ApplicationTidbitsResolver {
  constructor(private readonly tidbitsLoader: ApplicationTidbitsLoader) {}

  @ResolveField(() => [TidbitType], {
    description:
      'What its letters may bring that is new: its own first, then the employer’s, each the newest first.',
  })
  tidbits(@Context() context: GraphqlContext, @Parent() { id }: Application): Promise<Tidbit[]> {
    return this.tidbitsLoader.load(context, id);
  }
}
