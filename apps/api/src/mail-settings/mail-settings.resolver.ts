import {
  type Clock,
  changeMailSettings,
  createSealer,
  type DomainRecord,
  type DomainRecords,
  defaultMailSettings,
  type MailSettings,
  type MessageSender,
  type RequestContext,
  recordToPublish,
  senderOf,
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
import { CLOCK, DOMAIN_RECORDS, SETTINGS, UNIT_OF_WORK } from '../tokens.js';
import {
  ChangeMailSettingsInput,
  ChangeMailSettingsPayload,
  DomainRecordType,
  KindSenderType,
  MailSettingsType,
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

  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DOMAIN_RECORDS) private readonly records: DomainRecords,
    @Inject(SETTINGS) settings: Settings,
    private readonly mutations: Mutations,
  ) {
    this.sealer = createSealer([settings.SECRET_KEY]);
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
      'Looks whether the sending domain carries our key, and lets messages leave from it where it does.',
  })
  @Access({ roles: ['admin'] })
  async verifySendingDomain(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Nothing but a key.' }) input: VerifySendingDomainInput,
  ): Promise<MailSettingsAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'verifySendingDomain', input, (repositories) =>
      verifySendingDomain(repositories, request, this.clock, this.records),
    );
    return await this.answer(request, answer);
  }

  @ResolveField(() => DomainRecordType, {
    nullable: true,
    description: 'The record by which the domain carries our key; null where no domain was named.',
  })
  dkimRecord(@Parent() settings: MailSettings): DomainRecord | null {
    return recordToPublish(settings);
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
