import {
  answerByHand,
  approveMessage,
  type Clock,
  cancelMessage,
  changeDraft,
  claimByHand,
  createDraft,
  type Message,
  messageContext,
  type Repositories,
  type RequestContext,
  settleMessage,
  type UserError,
} from '@afterword/application';
import type { Settings } from '@afterword/settings';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, SETTINGS } from '../tokens.js';
import {
  AnswerByHandInput,
  AnswerByHandPayload,
  ApproveMessageInput,
  ApproveMessagePayload,
  CancelMessageInput,
  CancelMessagePayload,
  ChangeDraftInput,
  ChangeDraftPayload,
  ClaimByHandInput,
  ClaimByHandPayload,
  CreateDraftInput,
  CreateDraftPayload,
  SettleMessageInput,
  SettleMessagePayload,
} from './message.input.js';
import { MessageLoader } from './message.loader.js';

interface MessageAnswer {
  readonly message: Message | null;
  readonly userErrors: readonly UserError[];
}

const WRITERS = { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' } as const;
/** Only a person lets a message go or says what became of it. */
const PEOPLE = { roles: ['admin', 'advisor', 'candidate'] } as const;

@Resolver()
export class MessageMutationsResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly mutations: Mutations,
    private readonly loader: MessageLoader,
  ) {}

  @Mutation(() => CreateDraftPayload, {
    description: 'Makes the message of a step from a finished text. A step has one open message at most.',
  })
  @Access(WRITERS)
  createDraft(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The step and the text.' }) input: CreateDraftInput,
  ): Promise<MessageAnswer> {
    return this.run(context, 'createDraft', input, context.request(), (repositories, request) =>
      createDraft(repositories, request, this.clock, {
        ...input,
        stepId: fromGlobalId('Step', input.stepId, 'stepId'),
      }),
    );
  }

  @Mutation(() => ChangeDraftPayload, {
    description: 'Gives a message another text. One that was let go is a draft again.',
  })
  @Access(WRITERS)
  changeDraft(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The other text.' }) input: ChangeDraftInput,
  ): Promise<MessageAnswer> {
    return this.run(context, 'changeDraft', input, context.request(), (repositories, request) =>
      changeDraft(repositories, request, this.clock, { ...input, messageId: idOf(input) }),
    );
  }

  @Mutation(() => ApproveMessagePayload, {
    description: 'Lets a message go: it leaves by itself at its first allowed moment.',
  })
  @Access(PEOPLE)
  approveMessage(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one.' }) input: ApproveMessageInput,
  ): Promise<MessageAnswer> {
    return this.run(context, 'approveMessage', input, context.request(), (repositories, request) =>
      approveMessage(repositories, request, this.clock, { ...input, messageId: idOf(input) }),
    );
  }

  @Mutation(() => CancelMessagePayload, {
    description: 'Ends a message that has not left, so that its step can have another.',
  })
  @Access(WRITERS)
  cancelMessage(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one.' }) input: CancelMessageInput,
  ): Promise<MessageAnswer> {
    return this.run(context, 'cancelMessage', input, context.request(), (repositories, request) =>
      cancelMessage(repositories, request, this.clock, { messageId: idOf(input) }),
    );
  }

  @Mutation(() => ClaimByHandPayload, {
    description:
      'Takes a text along to send it by hand. It is checked and counted as if it was sent by us; ask then whether it left.',
  })
  @Access(PEOPLE)
  async claimByHand(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one, and how.' }) input: ClaimByHandInput,
  ): Promise<MessageAnswer & { readonly bccAddress: string | null }> {
    const request = context.request();
    const { messageId, replyLocalPart, refused, userErrors } = await this.mutations.run(
      messageContext(request),
      'claimByHand',
      input,
      (repositories) => claimByHand(repositories, request, this.clock, { ...input, messageId: idOf(input) }),
    );
    const problem = refused
      ? [{ code: 'CONFLICT' as const, message: refused, field: 'messageId' }]
      : userErrors;
    return {
      message: messageId && !refused ? await this.loader.load(context, messageId) : null,
      bccAddress: replyLocalPart ? `${replyLocalPart}@${this.settings.MAIL_REPLY_DOMAIN}` : null,
      userErrors: problem,
    };
  }

  @Mutation(() => AnswerByHandPayload, {
    description:
      'Answers whether a message that was taken along left. A yes counts; a no makes it a draft again.',
  })
  @Access(PEOPLE)
  answerByHand(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one, and the answer.' }) input: AnswerByHandInput,
  ): Promise<MessageAnswer> {
    const run = messageContext(context.request());
    return this.run(context, 'answerByHand', input, run, (repositories, request) =>
      answerByHand(repositories, request, this.clock, { ...input, messageId: idOf(input) }),
    );
  }

  @Mutation(() => SettleMessagePayload, {
    description: 'Says whether an uncertain message arrived, as a person found out.',
  })
  @Access(PEOPLE)
  settleMessage(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one, and what was found out.' }) input: SettleMessageInput,
  ): Promise<MessageAnswer> {
    const run = messageContext(context.request());
    return this.run(context, 'settleMessage', input, run, (repositories, request) =>
      settleMessage(repositories, request, this.clock, { ...input, messageId: idOf(input) }),
    );
  }

  private async run<Input extends { readonly idempotencyKey: string }>(
    context: GraphqlContext,
    operation: string,
    input: Input,
    runIn: RequestContext,
    work: (repositories: Repositories, request: RequestContext) => Promise<{ messageId: string }>,
  ): Promise<MessageAnswer> {
    const { messageId, userErrors } = await this.mutations.run(runIn, operation, input, (repositories) =>
      work(repositories, context.request()),
    );
    return { message: messageId ? await this.loader.load(context, messageId) : null, userErrors };
  }
}

const idOf = ({ messageId }: { readonly messageId: string }): string =>
  fromGlobalId('Message', messageId, 'messageId');
