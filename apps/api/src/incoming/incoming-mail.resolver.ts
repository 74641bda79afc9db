import {
  type Application,
  acceptingContext,
  acceptMail,
  type Candidate,
  type Clock,
  type Contact,
  dismissMail,
  type IncomingAttachment,
  type IncomingMail,
  type Membership,
  pageRequest,
  type RecordedFact,
  type RequestContext,
  type UnitOfWork,
  type UserError,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationLoader } from '../applications/application.loader.js';
import { ApplicationType } from '../applications/application.type.js';
import { CandidateLoader } from '../candidates/candidate.loader.js';
import { CandidateType } from '../candidates/candidate.type.js';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { FactLoader } from '../facts/fact.loader.js';
import { FactType } from '../facts/fact.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { type Connection, toConnection } from '../graphql/page.type.js';
import { MembershipLoader } from '../memberships/membership.loader.js';
import { MembershipType } from '../memberships/membership.type.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { INCOMING_READERS, IncomingAttachmentsLoader, IncomingMailLoader } from './incoming-mail.loader.js';
import {
  IncomingAttachmentType,
  IncomingBounceType,
  IncomingMailConnectionType,
  IncomingMailType,
  IncomingSenderType,
} from './incoming-mail.type.js';
import {
  AcceptIncomingMailInput,
  AcceptIncomingMailPayload,
  DismissIncomingMailInput,
  DismissIncomingMailPayload,
} from './settle-incoming-mail.type.js';

interface MailPayload {
  readonly incomingMail: IncomingMail | null;
  readonly userErrors: readonly UserError[];
}

@Resolver(() => IncomingMailType)
export class IncomingMailResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: IncomingMailLoader,
    private readonly attachmentsLoader: IncomingAttachmentsLoader,
    private readonly candidates: CandidateLoader,
    private readonly applications: ApplicationLoader,
    private readonly contacts: ContactLoader,
    private readonly facts: FactLoader,
    private readonly memberships: MembershipLoader,
  ) {}

  @Query(() => IncomingMailConnectionType, {
    description:
      'Mail that came back, the newest first. What belongs to no candidate is seen by who sees the whole tenant.',
  })
  @Access(INCOMING_READERS)
  async incomingMails(
    @Request() request: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to continue after.' })
    after?: string | null,
    @Args('waiting', {
      type: () => Boolean,
      nullable: true,
      description: 'Only those that wait for a person, or only those that do not.',
    })
    waiting?: boolean | null,
    @Args('candidateId', { type: () => ID, nullable: true, description: 'Only those about this candidate.' })
    candidateId?: string | null,
  ): Promise<Connection<IncomingMail>> {
    const page = pageRequest(first ?? 20, after);
    const filter = {
      ...(waiting != null && { waiting }),
      ...(candidateId != null && { candidateId: fromGlobalId('Candidate', candidateId, 'candidateId') }),
    };
    return toConnection(
      await this.unitOfWork.run(request, ({ incoming }) => incoming.page(filter, page)),
      page,
    );
  }

  @Query(() => IncomingMailType, {
    nullable: true,
    description: 'One mail that came back, or null where there is none with this id that the caller may see.',
  })
  @Access(INCOMING_READERS)
  incomingMail(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<IncomingMail | null> {
    return this.loader.load(context, fromGlobalId('IncomingMail', id, 'id'));
  }

  @Mutation(() => AcceptIncomingMailPayload, {
    description:
      'Takes a mail that waits for what it says: a reply becomes a fact and is passed on, a bounce blocks, an opt-out opts out. Only a person may.',
  })
  @Access({ roles: ['admin', 'advisor'] })
  async acceptIncomingMail(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which mail, and whose it is.' }) input: AcceptIncomingMailInput,
  ): Promise<MailPayload> {
    const request = context.request();
    const { mailId, userErrors } = await this.mutations.run(
      acceptingContext(request),
      'acceptIncomingMail',
      input,
      (repositories) =>
        acceptMail(repositories, request, this.clock, {
          mailId: fromGlobalId('IncomingMail', input.mailId, 'mailId'),
          applicationId: input.applicationId
            ? fromGlobalId('Application', input.applicationId, 'applicationId')
            : null,
          contactId: input.contactId ? fromGlobalId('Contact', input.contactId, 'contactId') : null,
        }),
    );
    return { incomingMail: mailId ? await this.loader.load(context, mailId) : null, userErrors };
  }

  @Mutation(() => DismissIncomingMailPayload, {
    description: 'Lets a mail that waits be. Nothing follows from it, and it stays to be read.',
  })
  @Access({ roles: ['admin', 'advisor'] })
  async dismissIncomingMail(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which mail.' }) input: DismissIncomingMailInput,
  ): Promise<MailPayload> {
    const request = context.request();
    const { mailId, userErrors } = await this.mutations.run(
      acceptingContext(request),
      'dismissIncomingMail',
      input,
      (repositories) =>
        dismissMail(repositories, request, this.clock, {
          mailId: fromGlobalId('IncomingMail', input.mailId, 'mailId'),
        }),
    );
    return { incomingMail: mailId ? await this.loader.load(context, mailId) : null, userErrors };
  }

  @ResolveField()
  id(@Parent() { id }: IncomingMail): string {
    return toGlobalId('IncomingMail', id);
  }

  @ResolveField(() => IncomingSenderType, {
    nullable: true,
    description: 'Whom it says that it is from; null where it says nothing, or where that was forgotten.',
  })
  from(@Parent() { content }: IncomingMail): IncomingSenderType | null {
    return content?.fromAddress ? { name: content.fromName, address: content.fromAddress } : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Its subject.' })
  subject(@Parent() { content }: IncomingMail): string | null {
    return content?.subject ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: "The writer's own words as plain text, without what is quoted.",
  })
  text(@Parent() { content }: IncomingMail): string | null {
    return content?.text ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it is what it is, and what followed from it, in sentences.',
  })
  why(@Parent() { content }: IncomingMail): string | null {
    return content?.why ?? null;
  }

  @ResolveField(() => IncomingBounceType, {
    nullable: true,
    description: 'Of a bounce: what the server says.',
  })
  bounce(@Parent() { bounce, content }: IncomingMail): IncomingBounceType | null {
    return bounce && { ...bounce, diagnostic: content?.diagnostic ?? null };
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The path at which the raw mail is downloaded; null once it was forgotten.',
  })
  originalPath(@Parent() { id, fileId }: IncomingMail): string | null {
    return fileId && `/incoming/${toGlobalId('IncomingMail', id)}/original.eml`;
  }

  @ResolveField(() => [IncomingAttachmentType], { description: 'What hangs on it, in its order.' })
  attachments(
    @Context() context: GraphqlContext,
    @Parent() { id }: IncomingMail,
  ): Promise<IncomingAttachment[]> {
    return this.attachmentsLoader.load(context, id);
  }

  @ResolveField(() => CandidateType, {
    nullable: true,
    description: 'Whom it is about; null while not known.',
  })
  candidate(
    @Context() context: GraphqlContext,
    @Parent() { candidateId }: IncomingMail,
  ): Promise<Candidate | null> | null {
    return candidateId ? this.candidates.load(context, candidateId) : null;
  }

  @ResolveField(() => ApplicationType, {
    nullable: true,
    description: 'The application that it is about; null while not known.',
  })
  application(
    @Context() context: GraphqlContext,
    @Parent() { applicationId }: IncomingMail,
  ): Promise<Application | null> | null {
    return applicationId ? this.applications.load(context, applicationId) : null;
  }

  @ResolveField(() => ContactType, {
    nullable: true,
    description: 'The recipient of the message that it answers; null while not known.',
  })
  contact(
    @Context() context: GraphqlContext,
    @Parent() { contactId }: IncomingMail,
  ): Promise<Contact | null> | null {
    return contactId ? this.contacts.load(context, contactId) : null;
  }

  @ResolveField(() => FactType, { nullable: true, description: 'The fact that it became.' })
  fact(
    @Context() context: GraphqlContext,
    @Parent() { factId }: IncomingMail,
  ): Promise<RecordedFact | null> | null {
    return factId ? this.facts.load(context, factId) : null;
  }

  @ResolveField(() => MembershipType, { nullable: true, description: 'Who accepted or dismissed it.' })
  settledBy(
    @Context() context: GraphqlContext,
    @Parent() { settledById }: IncomingMail,
  ): Promise<Membership | null> | null {
    return settledById ? this.memberships.load(context, settledById) : null;
  }
}
