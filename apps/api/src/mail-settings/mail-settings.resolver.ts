import {
  type Clock,
  changeMailSettings,
  createSealer,
  type DomainRecord,
  type DomainRecords,
  defaultMailSettings,
  lookAtRecords,
  type MailServerTrial,
  type MailSettings,
  type MessageSender,
  mailRecords,
  type RequestContext,
  recordToPublish,
  senderOf,
  testMailServer,
  type UnitOfWork,
  type UserError,
  verifySendingDomain,
} from '@afterword/application';
import { type StepKind, stepKinds } from '@afterword/follow-up-policy';
import type { Settings } from '@afterword/settings';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, DOMAIN_RECORDS, MAIL_SERVER_TRIAL, SETTINGS, UNIT_OF_WORK } from '../tokens.js';
import {
  ChangeMailSettingsInput,
  ChangeMailSettingsPayload,
  DomainRecordType,
  KindSenderType,
  MailRecordType,
  MailSettingsType,
  TestMailServerInput,
  TestMailServerPayload,
  VerifySendingDomainInput,
  VerifySendingDomainPayload,
} from './mail-settings.type.js';

interface MailSettingsAnswer {
  readonly mailSettings: MailSettings | null;
  readonly userErrors: readonly UserError[];
}

@Resolver(() => MailSettingsType)
export class MailSettingsResolver {
  private readonly sealer;
  private readonly replies: string;

  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DOMAIN_RECORDS) private readonly dns: DomainRecords,
    @Inject(MAIL_SERVER_TRIAL) private readonly trial: MailServerTrial,
    @Inject(SETTINGS) { SECRET_KEY, SECRET_KEY_PREVIOUS, MAIL_REPLY_DOMAIN }: Settings,
    private readonly mutations: Mutations,
  ) {
    const previous = SECRET_KEY_PREVIOUS === undefined ? [] : [SECRET_KEY_PREVIOUS];
    this.sealer = createSealer([SECRET_KEY, ...previous]);
    this.replies = MAIL_REPLY_DOMAIN;
  }

  @Query(() => MailSettingsType, {
    description: 'By which way messages to contacts leave; what holds by default where nothing was set.',
  })
  @Access({ roles: ['admin', 'advisor'] })
  async mailSettings(@Request() request: RequestContext): Promise<MailSettings> {
    return await this.own(request);
  }

  @Mutation(() => ChangeMailSettingsPayload, {
    description: 'Changes by which way messages to contacts leave.',
  })
  @Access({ roles: ['admin'] })
  async changeMailSettings(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What is to be otherwise.' }) input: ChangeMailSettingsInput,
  ): Promise<MailSettingsAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'changeMailSettings', input, (repositories) =>
      changeMailSettings(repositories, request, this.clock, this.sealer, input),
    );
    return await this.answer(request, answer);
  }

  @Mutation(() => VerifySendingDomainPayload, {
    description:
      'Looks at the records of the sending domain, and lets messages leave from it where it carries our key.',
  })
  @Access({ roles: ['admin'] })
  async verifySendingDomain(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Nothing but a key.' }) input: VerifySendingDomainInput,
  ): Promise<MailSettingsAnswer> {
    const request = context.request();
    // DNS may take its time, so it is asked before the transaction begins.
    const settings = await this.own(request);
    const { sendingDomain } = settings;
    const found = await lookAtRecords(this.dns, settings, mailRecords(settings, this.replies));
    const answer = await this.mutations.run(request, 'verifySendingDomain', input, (repositories) =>
      verifySendingDomain(repositories, request, this.clock, { sendingDomain, found }),
    );
    return await this.answer(request, answer);
  }

  @Mutation(() => TestMailServerPayload, {
    description: 'Greets a mail server as if a mail were to be sent, sends none, and changes nothing.',
  })
  @Access({ roles: ['admin'] })
  async testMailServer(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which server.' }) input: TestMailServerInput,
  ): Promise<{ host?: string | null; userErrors: readonly UserError[] }> {
    const request = context.request();
    const trying = testMailServer(this.unitOfWork, request, this.sealer, this.trial, input.smtp);
    // It may take seconds, so what came of it is kept in a transaction of its own.
    await trying.catch(() => undefined);
    return await this.mutations.run(request, 'testMailServer', input, () => trying);
  }

  @ResolveField(() => DomainRecordType, {
    nullable: true,
    description: 'The record by which the domain carries our key; null where no domain was named.',
  })
  dkimRecord(@Parent() settings: MailSettings): DomainRecord | null {
    return recordToPublish(settings);
  }

  @ResolveField(() => String, { description: 'The domain that answers and bounces come to.' })
  replyDomain(): string {
    return this.replies;
  }

  @ResolveField(() => [MailRecordType], {
    description: 'The records on which it depends how mails are taken, and how they were last found.',
  })
  records(@Parent() settings: MailSettings): MailRecordType[] {
    return mailRecords(settings, this.replies).map((record) => ({
      ...record,
      ...settings.found[record.purpose],
    }));
  }

  @ResolveField(() => [KindSenderType], { description: 'Who lets which kind go, for every kind.' })
  senders(@Parent() { senders }: MailSettings): { kind: StepKind; sender: MessageSender }[] {
    return stepKinds.map((kind) => ({ kind, sender: senderOf(senders, kind) }));
  }

  private async own(request: RequestContext): Promise<MailSettings> {
    const own = await this.unitOfWork.run(request, ({ mailSettings }) => mailSettings.own());
    return own ?? defaultMailSettings();
  }

  private async answer(
    request: RequestContext,
    { mailSettingsId, userErrors }: { mailSettingsId?: string; userErrors: readonly UserError[] },
  ): Promise<MailSettingsAnswer> {
    return { mailSettings: mailSettingsId ? await this.own(request) : null, userErrors };
  }
}
