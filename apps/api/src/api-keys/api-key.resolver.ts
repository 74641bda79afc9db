import {
  type ApiKey,
  type Clock,
  createApiKey,
  type RequestContext,
  revokeApiKey,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { ApiKeyLoader } from './api-key.loader.js';
import {
  ApiKeyType,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
} from './api-key.type.js';

/** What a mutation shows; the key is resolved further. */
interface KeyPayload {
  readonly apiKey: ApiKey | null;
  readonly secret?: string | null;
  readonly userErrors: CreateApiKeyPayload['userErrors'];
}

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: ApiKeyLoader,
  ) {}

  @Query(() => [ApiKeyType], {
    description: 'All API keys of the tenant: those that work first, the newest first.',
  })
  @Access({ roles: ['admin'] })
  apiKeys(@Request() request: RequestContext): Promise<ApiKey[]> {
    return this.unitOfWork.run(request, ({ apiKeys }) => apiKeys.list());
  }

  @Mutation(() => CreateApiKeyPayload, { description: 'Makes an API key and shows it, this once.' })
  @Access({ roles: ['admin'] })
  async createApiKey(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The new key.' }) input: CreateApiKeyInput,
  ): Promise<KeyPayload> {
    let secret: string | null = null;
    const { apiKeyId, userErrors } = await this.mutations.run(
      context.request(),
      'createApiKey',
      input,
      (repositories) =>
        createApiKey(repositories, context.request(), this.clock, input, (key) => {
          secret = key;
        }),
    );
    return { apiKey: apiKeyId ? await this.loader.load(context, apiKeyId) : null, secret, userErrors };
  }

  @Mutation(() => RevokeApiKeyPayload, { description: 'Ends an API key, within seconds and for good.' })
  @Access({ roles: ['admin'] })
  async revokeApiKey(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which key.' }) input: RevokeApiKeyInput,
  ): Promise<KeyPayload> {
    const { apiKeyId, userErrors } = await this.mutations.run(
      context.request(),
      'revokeApiKey',
      input,
      (repositories) =>
        revokeApiKey(
          repositories,
          context.request(),
          this.clock,
          fromGlobalId('ApiKey', input.apiKeyId, 'apiKeyId'),
        ),
    );
    return { apiKey: apiKeyId ? await this.loader.load(context, apiKeyId) : null, userErrors };
  }

  @ResolveField()
  id(@Parent() key: ApiKey): string {
    return toGlobalId('ApiKey', key.id);
  }
}
