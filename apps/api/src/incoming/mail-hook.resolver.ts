import {
  type Clock,
  createMailHook,
  type MailHook,
  type RequestContext,
  revokeMailHook,
  type UnitOfWork,
  type UserError,
} from '@afterword/application';
import type { Settings } from '@afterword/settings';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, SETTINGS, UNIT_OF_WORK } from '../tokens.js';
import { MailHookLoader } from './mail-hook.loader.js';
import {
  CreateMailHookInput,
  CreateMailHookPayload,
  MailHookType,
  RevokeMailHookInput,
  RevokeMailHookPayload,
} from './mail-hook.type.js';

interface HookPayload {
  readonly mailHook: MailHook | null;
  readonly userErrors: readonly UserError[];
}

@Resolver(() => MailHookType)
export class MailHookResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly mutations: Mutations,
    private readonly loader: MailHookLoader,
  ) {}

  @Query(() => [MailHookType], {
    description: 'All hooks for mail of the tenant: those that work first, the newest first.',
  })
  @Access({ roles: ['admin'] })
  mailHooks(@Request() request: RequestContext): Promise<MailHook[]> {
    return this.unitOfWork.run(request, ({ mailHooks }) => mailHooks.list());
  }

  @Mutation(() => CreateMailHookPayload, {
    description: 'Makes an address at which a mail provider hands raw mails over, and shows it, this once.',
  })
  @Access({ roles: ['admin'] })
  async createMailHook(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The new hook.' }) input: CreateMailHookInput,
  ): Promise<HookPayload & { readonly address: string | null }> {
    const request = context.request();
    let address: string | null = null;
    const { mailHookId, userErrors } = await this.mutations.run(
      request,
      'createMailHook',
      input,
      (repositories) =>
        createMailHook(repositories, request, this.clock, input, (token) => {
          address = new URL(`/hooks/mail/${token}`, this.settings.PUBLIC_URL).toString();
        }),
    );
    return { mailHook: mailHookId ? await this.loader.load(context, mailHookId) : null, address, userErrors };
  }

  @Mutation(() => RevokeMailHookPayload, { description: 'Ends a hook for mail at once and for good.' })
  @Access({ roles: ['admin'] })
  async revokeMailHook(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which hook.' }) input: RevokeMailHookInput,
  ): Promise<HookPayload> {
    const request = context.request();
    const { mailHookId, userErrors } = await this.mutations.run(
      request,
      'revokeMailHook',
      input,
      (repositories) =>
        revokeMailHook(repositories, request, this.clock, {
          mailHookId: fromGlobalId('MailHook', input.mailHookId, 'mailHookId'),
        }),
    );
    return { mailHook: mailHookId ? await this.loader.load(context, mailHookId) : null, userErrors };
  }

  @ResolveField()
  id(@Parent() { id }: MailHook): string {
    return toGlobalId('MailHook', id);
  }
}
