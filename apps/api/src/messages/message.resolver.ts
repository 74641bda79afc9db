import {
  type Application,
  type Candidate,
  type Contact,
  fromCursor,
  MESSAGES_ORDER,
  type Membership,
  type Message,
  type MessageState,
  type MessageVersion,
  pageRequest,
  type Step,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationLoader } from '../applications/application.loader.js';
import { ApplicationType } from '../applications/application.type.js';
import { CandidateLoader } from '../candidates/candidate.loader.js';
import { CandidateType } from '../candidates/candidate.type.js';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { type Connection, toConnection } from '../graphql/page.type.js';
import { MembershipLoader } from '../memberships/membership.loader.js';
import { MembershipType } from '../memberships/membership.type.js';
import { StepLoader } from '../steps/step.loader.js';
import { StepType } from '../steps/step.type.js';
import { UNIT_OF_WORK } from '../tokens.js';
import {
  ApplicationMessagesLoader,
  MessageLoader,
  MessageVersionsLoader,
  StepMessageLoader,
} from './message.loader.js';
import { MessageConnectionType, MessageStateEnum, MessageType, MessageVersionType } from './message.type.js';

const READERS = { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' } as const;

@Resolver(() => MessageType)
export class MessageResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly loader: MessageLoader,
    private readonly versionsLoader: MessageVersionsLoader,
    private readonly applications: ApplicationLoader,
    private readonly candidates: CandidateLoader,
    private readonly contacts: ContactLoader,
    private readonly memberships: MembershipLoader,
    private readonly steps: StepLoader,
  ) {}

  @Query(() => MessageConnectionType, {
    description:
      'Messages that the caller may see, the newest first, page by page. DRAFT is the approval queue.',
  })
  @Access(READERS)
  async messages(
    @Context() context: GraphqlContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to continue after.' })
    after?: string | null,
    @Args('states', {
      type: () => [MessageStateEnum],
      nullable: true,
      description: 'Only messages in one of these.',
    })
    states?: MessageState[] | null,
    @Args('candidateId', { type: () => ID, nullable: true, description: 'Only messages of this candidate.' })
    candidateId?: string | null,
  ): Promise<Connection<Message>> {
    const request = pageRequest(first ?? 50, after);
    const filter = {
      ...(states && { states }),
      ...(candidateId && { candidateId: fromGlobalId('Candidate', candidateId, 'candidateId') }),
    };
    const position = request.after === undefined ? null : fromCursor(MESSAGES_ORDER, request.after);
    const page = await this.unitOfWork.run(context.request(), ({ messages }) =>
      messages.page(filter, request, position),
    );
    return toConnection(page, request);
  }

  @Query(() => MessageType, {
    nullable: true,
    description: 'One message, or null where there is none with this id that the caller may see.',
  })
  @Access(READERS)
  message(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<Message | null> {
    return this.loader.load(context, fromGlobalId('Message', id, 'id'));
  }

  @ResolveField()
  id(@Parent() message: Message): string {
    return toGlobalId('Message', message.id);
  }

  @ResolveField(() => String, { description: 'Its present text, plain.' })
  async text(@Context() context: GraphqlContext, @Parent() message: Message): Promise<string> {
    const versions = await this.versionsLoader.load(context, message.id);
    return versions.find(({ number }) => number === message.version)?.text ?? '';
  }

  @ResolveField(() => [MessageVersionType], { description: 'All texts that it had, the oldest first.' })
  versions(@Context() context: GraphqlContext, @Parent() message: Message): Promise<MessageVersion[]> {
    return this.versionsLoader.load(context, message.id);
  }

  @ResolveField(() => ApplicationType, { description: 'What it is about.' })
  application(@Context() context: GraphqlContext, @Parent() message: Message): Promise<Application | null> {
    return this.applications.load(context, message.applicationId);
  }

  @ResolveField(() => [ApplicationType], {
    description:
      'What else it is about: a referee hears once a day of all applications of a candidate, a client of an agency of all candidates.',
  })
  async alsoAbout(@Context() context: GraphqlContext, @Parent() { parts }: Message): Promise<Application[]> {
    const ids = [...new Set(parts.map(({ applicationId }) => applicationId))];
    const found = await Promise.all(ids.map((id) => this.applications.load(context, id)));
    return found.filter((application) => application !== null);
  }

  @ResolveField(() => CandidateType, { description: 'In whose name it goes, or whose advisor writes it.' })
  candidate(@Context() context: GraphqlContext, @Parent() message: Message): Promise<Candidate | null> {
    return this.candidates.load(context, message.candidateId);
  }

  @ResolveField(() => ContactType, { nullable: true, description: 'Whom it goes to; null once deleted.' })
  contact(@Context() context: GraphqlContext, @Parent() message: Message): Promise<Contact | null> | null {
    return message.contactId ? this.contacts.load(context, message.contactId) : null;
  }

  @ResolveField(() => StepType, {
    nullable: true,
    description: 'The step; null while the plan has none such.',
  })
  step(@Context() context: GraphqlContext, @Parent() message: Message): Promise<Step | null> | null {
    return message.stepId ? this.steps.load(context, message.stepId) : null;
  }

  @ResolveField(() => MembershipType, {
    nullable: true,
    description: 'Who let it go; null where nobody did or where it went by itself.',
  })
  approvedBy(
    @Context() context: GraphqlContext,
    @Parent() message: Message,
  ): Promise<Membership | null> | null {
    return message.approvedById ? this.memberships.load(context, message.approvedById) : null;
  }
}

@Resolver(() => MessageVersionType)
export class MessageVersionResolver {
  constructor(private readonly memberships: MembershipLoader) {}

  @ResolveField(() => MembershipType, {
    nullable: true,
    description: 'Who wrote it; null for the product itself, and for whom the caller may not see.',
  })
  createdBy(
    @Context() context: GraphqlContext,
    @Parent() version: MessageVersion,
  ): Promise<Membership | null> | null {
    return version.createdById ? this.memberships.load(context, version.createdById) : null;
  }
}

@Resolver(() => ApplicationType)
export class ApplicationMessagesResolver {
  constructor(private readonly loader: ApplicationMessagesLoader) {}

  @ResolveField(() => [MessageType], { description: 'Messages about it, the newest first.' })
  messages(@Context() context: GraphqlContext, @Parent() application: Application): Promise<Message[]> {
    return this.loader.load(context, application.id);
  }
}

@Resolver(() => StepType)
export class StepMessageResolver {
  constructor(private readonly loader: StepMessageLoader) {}

  @ResolveField(() => MessageType, {
    nullable: true,
    description: 'Its message: the one that is open, else the newest; null where it has none.',
  })
  message(@Context() context: GraphqlContext, @Parent() step: Step): Promise<Message | null> {
    return this.loader.load(context, step.id);
  }
}
