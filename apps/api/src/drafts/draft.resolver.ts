import {
  type CallTime,
  type Clock,
  callTimeOf,
  draftMessage,
  lintInputs,
  type Message,
  type MessageSender,
  senderOf,
  type UnitOfWork,
  type UserError,
  type Wording,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationLoader } from '../applications/application.loader.js';
import { ContactLoader } from '../employers/contact.loader.js';
import { EmployerLoader } from '../employers/employer.loader.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { MessageSenderEnum } from '../mail-settings/mail-settings.type.js';
import { MessageLoader } from '../messages/message.loader.js';
import { MessageType } from '../messages/message.type.js';
import { StepLoader } from '../steps/step.loader.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { CallWindowsLoader, FindingsLoader, MailSettingsLoader, WordingsLoader } from './draft.loader.js';
import { CallTimeType, DraftMessageInput, DraftMessagePayload, WordingType } from './draft.type.js';
import { FindingType, toFinding } from './finding.type.js';
import { TextReader } from './text-reader.js';

/** Longer texts are refused when they are saved; reading them here would only cost. */
const MOST_CHARACTERS = 20_000;

@Resolver(() => MessageType)
export class DraftResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly messages: MessageLoader,
    private readonly findingsLoader: FindingsLoader,
    private readonly wordingsLoader: WordingsLoader,
    private readonly applications: ApplicationLoader,
    private readonly employers: EmployerLoader,
    private readonly contacts: ContactLoader,
    private readonly reader: TextReader,
    private readonly mailSettings: MailSettingsLoader,
    private readonly callWindows: CallWindowsLoader,
    private readonly steps: StepLoader,
  ) {}

  @Mutation(() => DraftMessagePayload, {
    description:
      'Writes the message of a step from what is known: a new draft, or another text for the one that is open.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async draftMessage(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The step, and which wording.' }) input: DraftMessageInput,
  ): Promise<{ message: Message | null; userErrors: readonly UserError[] }> {
    const request = context.request();
    const { messageId, userErrors } = await this.mutations.run(
      request,
      'draftMessage',
      input,
      (repositories) =>
        draftMessage(repositories, request, this.clock, {
          stepId: fromGlobalId('Step', input.stepId, 'stepId'),
          variant: input.variant ?? null,
        }),
    );
    return { message: messageId ? await this.messages.load(context, messageId) : null, userErrors };
  }

  @Query(() => [FindingType], {
    description:
      'What is wrong with a text that a message may get, and what is good about it: errors first, then in the order of the text. Nothing is saved. Empty where the caller may see no such message.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
  async lintDraft(
    @Context() context: GraphqlContext,
    @Args('messageId', { type: () => ID, description: 'The message.' }) messageId: string,
    @Args('subject', { type: () => String, description: 'Its subject as it would be.' }) subject: string,
    @Args('text', { type: () => String, description: 'Its text as it would be, at most 20,000 characters.' })
    text: string,
  ): Promise<FindingType[]> {
    const message = await this.messages.load(context, fromGlobalId('Message', messageId, 'messageId'));
    if (!message) return [];
    const cut = { subject: subject.slice(0, MOST_CHARACTERS), text: text.slice(0, MOST_CHARACTERS + 1) };
    const inputs = await this.unitOfWork.run(context.request(), (repositories) =>
      lintInputs(repositories, this.clock.now(), [{ message, text: cut }]),
    );
    const [findings = []] = await this.reader.read(inputs);
    return findings.map(toFinding);
  }

  @ResolveField(() => [FindingType], {
    description:
      'What is wrong with its present text, and what is good about it: errors first, then in the order of the text. An ERROR keeps it from going out.',
  })
  async findings(@Context() context: GraphqlContext, @Parent() message: Message): Promise<FindingType[]> {
    return (await this.findingsLoader.load(context, message)).map(toFinding);
  }

  @ResolveField(() => [WordingType], {
    description: 'The wordings that it has or could have, written from what is known now.',
  })
  async wordings(@Context() context: GraphqlContext, @Parent() message: Message): Promise<WordingType[]> {
    return (await this.wordingsLoader.load(context, message)).map(toWording);
  }

  @ResolveField(() => MessageSenderEnum, {
    nullable: true,
    description:
      'Who lets it go through the center, beside its staff; null where it is no e-mail or the center sends none.',
  })
  async letGoBy(
    @Context() context: GraphqlContext,
    @Parent() { channel, kind, stepId }: Message,
  ): Promise<MessageSender | null> {
    const { verifiedAt, senders } = await this.mailSettings.load(context);
    if (channel !== 'email' || !verifiedAt) return null;
    const sender = senderOf(senders, kind);
    const step = sender === 'candidate' && stepId ? await this.steps.load(context, stepId) : null;
    return step?.owner === 'advisor' ? 'advisor' : sender;
  }

  @ResolveField(() => CallTimeType, {
    nullable: true,
    description: 'When its recipient may be called; null where it is no call.',
  })
  async callTime(
    @Context() context: GraphqlContext,
    @Parent() { channel, contactId, applicationId, notBefore }: Message,
  ): Promise<CallTime | null> {
    if (channel !== 'phone' || !contactId) return null;
    const [contact, application] = await Promise.all([
      this.contacts.load(context, contactId),
      this.applications.load(context, applicationId),
    ]);
    const employer = application && (await this.employers.load(context, application.employerId));
    if (!contact || !employer) return null;
    const windows = await this.callWindows.load(context, applicationId);
    return callTimeOf(contact, employer, windows, notBefore, this.clock.now());
  }
}

const toWording = ({ variant, subject, text, chosen }: Wording): WordingType => ({
  variant,
  subject,
  text,
  words: text.split(/\s+/u).filter(Boolean).length,
  chosen,
});
