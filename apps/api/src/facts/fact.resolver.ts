import {
  type Application,
  type Contact,
  type Interview,
  type Membership,
  mayWithdraw,
  type RecordedFact,
  type SaidFactType,
} from '@afterword/application';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationLoader } from '../applications/application.loader.js';
import { ApplicationType } from '../applications/application.type.js';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';
import { InterviewLoader } from '../interviews/interview.loader.js';
import { InterviewType } from '../interviews/interview.type.js';
import { MembershipLoader } from '../memberships/membership.loader.js';
import { MembershipType } from '../memberships/membership.type.js';
import type { DebriefType } from './debrief.type.js';
import type { DirectionType } from './direction.type.js';
import { ApplicationFactsLoader } from './fact.loader.js';
import { FactType, type OfferType, type ReplyType } from './fact.type.js';
import { toMoment } from './moment.type.js';
import { directionOf } from './to-direction.js';

@Resolver(() => FactType)
export class FactResolver {
  constructor(
    private readonly applications: ApplicationLoader,
    private readonly contacts: ContactLoader,
    private readonly interviews: InterviewLoader,
    private readonly memberships: MembershipLoader,
  ) {}

  @ResolveField()
  id(@Parent() { id }: RecordedFact): string {
    return toGlobalId('Fact', id);
  }

  @ResolveField()
  type(@Parent() { fact }: RecordedFact): SaidFactType {
    return fact.type;
  }

  @ResolveField()
  at(@Parent() { fact }: RecordedFact): Temporal.Instant {
    return fact.at;
  }

  @ResolveField()
  recordedAt(@Parent() { fact }: RecordedFact): Temporal.Instant {
    return fact.recorded;
  }

  @ResolveField()
  direction(@Parent() { fact }: RecordedFact): DirectionType | null {
    return fact.type === 'direction' ? directionOf(fact) : null;
  }

  @ResolveField()
  debrief(@Parent() { fact, satisfaction, openPoints, questions }: RecordedFact): DebriefType | null {
    if (fact.type !== 'debrief') return null;
    return { satisfaction, openPoints, questions, weakAnswers: fact.weakAnswers, ideas: fact.ideas };
  }

  @ResolveField()
  reply(@Parent() { fact, text }: RecordedFact): ReplyType | null {
    if (fact.type !== 'reply') return null;
    return { automatic: fact.automatic, returnsOn: fact.returnsOn ?? null, text };
  }

  @ResolveField()
  offer(@Parent() { fact }: RecordedFact): OfferType | null {
    return fact.type === 'offer' ? { deadline: toMoment(fact.deadline) } : null;
  }

  @ResolveField()
  mayWithdraw(@Context() context: GraphqlContext, @Parent() fact: RecordedFact): boolean {
    return fact.withdrawnAt === null && mayWithdraw(context.request(), fact);
  }

  @ResolveField(() => ApplicationType, { description: 'What it is about.' })
  application(@Context() context: GraphqlContext, @Parent() fact: RecordedFact): Promise<Application | null> {
    return this.applications.load(context, fact.applicationId);
  }

  @ResolveField(() => ContactType, {
    nullable: true,
    description: 'Whom it names: to be contacted, or not to be; who answered or said no.',
  })
  contact(
    @Context() context: GraphqlContext,
    @Parent() { fact }: RecordedFact,
  ): Promise<Contact | null> | null {
    const id = 'contact' in fact ? fact.contact : undefined;
    return id ? this.contacts.load(context, id) : null;
  }

  @ResolveField(() => ContactType, {
    nullable: true,
    description: 'Who said it; null where nobody is named.',
  })
  saidBy(@Context() context: GraphqlContext, @Parent() fact: RecordedFact): Promise<Contact | null> | null {
    return fact.saidById ? this.contacts.load(context, fact.saidById) : null;
  }

  @ResolveField(() => InterviewType, { nullable: true, description: 'Of a debrief: the interview.' })
  interview(
    @Context() context: GraphqlContext,
    @Parent() fact: RecordedFact,
  ): Promise<Interview | null> | null {
    return fact.interviewId ? this.interviews.load(context, fact.interviewId) : null;
  }

  @ResolveField(() => MembershipType, {
    nullable: true,
    description: 'Who recorded it; null where a system did, or where the caller may not see who.',
  })
  recordedBy(
    @Context() context: GraphqlContext,
    @Parent() fact: RecordedFact,
  ): Promise<Membership | null> | null {
    return fact.recordedById ? this.memberships.load(context, fact.recordedById) : null;
  }
}

@Resolver(() => ApplicationType)
export class ApplicationFactsResolver {
  constructor(private readonly loader: ApplicationFactsLoader) {}

  @ResolveField(() => [FactType], {
    description:
      'What was recorded besides its interviews and was not taken back: the last 200, the last to happen first.',
  })
  facts(@Context() context: GraphqlContext, @Parent() application: Application): Promise<RecordedFact[]> {
    return this.loader.load(context, application.id);
  }
}
