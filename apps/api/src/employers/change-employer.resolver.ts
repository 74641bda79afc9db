import {
  type Clock,
  changeEmployer,
  type Employer,
  sharedContext,
  type UserError,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK } from '../tokens.js';
import { ChangeEmployerInput, ChangeEmployerPayload } from './change-employer.type.js';
import { EmployerLoader } from './employer.loader.js';
import { EmployerType } from './employer.type.js';

@Resolver(() => EmployerType)
export class ChangeEmployerResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: EmployerLoader,
  ) {}

  @Mutation(() => ChangeEmployerPayload, {
    description: 'Corrects what is known of an employer; the plans of all who applied there follow.',
  })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'interviews:write' })
  async changeEmployer(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What changes.' }) input: ChangeEmployerInput,
  ): Promise<{ employer: Employer | null; userErrors: readonly UserError[] }> {
    const request = context.request();
    const { employerId, userErrors } = await this.mutations.run(
      sharedContext(request),
      'changeEmployer',
      input,
      (repositories) =>
        changeEmployer(repositories, request, this.clock, {
          ...input,
          employerId: fromGlobalId('Employer', input.employerId, 'employerId'),
        }),
    );
    return { employer: employerId ? await this.loader.load(context, employerId) : null, userErrors };
  }
}
