import { type Application, type Clock, changeApplication, type UserError } from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK } from '../tokens.js';
import { ApplicationLoader } from './application.loader.js';
import { ApplicationType } from './application.type.js';
import { ChangeApplicationInput, ChangeApplicationPayload } from './change-application.type.js';

@Resolver(() => ApplicationType)
export class ChangeApplicationResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: ApplicationLoader,
  ) {}

  @Mutation(() => ChangeApplicationPayload, { description: 'Corrects an application and plans again.' })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async changeApplication(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What changes.' }) input: ChangeApplicationInput,
  ): Promise<{ application: Application | null; userErrors: readonly UserError[] }> {
    const request = context.request();
    const { applicationId, userErrors } = await this.mutations.run(
      request,
      'changeApplication',
      input,
      (repositories) =>
        changeApplication(repositories, request, this.clock, {
          ...input,
          applicationId: fromGlobalId('Application', input.applicationId, 'applicationId'),
          contactRoles: input.contactRoles?.map(({ contactId, roles }, index) => ({
            contactId: fromGlobalId('Contact', contactId, `contactRoles.${index}.contactId`),
            roles,
          })),
        }),
    );
    return { application: applicationId ? await this.loader.load(context, applicationId) : null, userErrors };
  }
}
