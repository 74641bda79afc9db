import {
  type Application,
  type Clock,
  type Contact,
  cancelInterview,
  changeInterview,
  type Interview,
  recordInterview,
  recordingContext,
  type UserError,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationLoader } from '../applications/application.loader.js';
import { ApplicationType } from '../applications/application.type.js';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK } from '../tokens.js';
import {
  CancelInterviewInput,
  CancelInterviewPayload,
  ChangeInterviewInput,
  ChangeInterviewPayload,
} from './change-interview.type.js';
import { ApplicationInterviewsLoader, InterviewLoader } from './interview.loader.js';
import { InterviewType } from './interview.type.js';
import { toContactInputs, toEmployerInput } from './interview-input.js';
import { RecordInterviewInput, RecordInterviewPayload } from './record-interview.type.js';

interface InterviewAnswer {
  readonly interview: Interview | null;
  readonly userErrors: readonly UserError[];
}

@Resolver(() => InterviewType)
export class InterviewResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: InterviewLoader,
    private readonly applications: ApplicationLoader,
    private readonly contacts: ContactLoader,
  ) {}

  @Mutation(() => RecordInterviewPayload, {
    description:
      'Records an interview, past or to come, and plans what follows. Employer, application and contacts are found or added.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async recordInterview(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The interview.' }) input: RecordInterviewInput,
  ): Promise<InterviewAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(
      recordingContext(request),
      'recordInterview',
      input,
      (repositories) =>
        recordInterview(repositories, request, this.clock, {
          ...input,
          candidateId: fromGlobalId('Candidate', input.candidateId, 'candidateId'),
          applicationId: input.applicationId
            ? fromGlobalId('Application', input.applicationId, 'applicationId')
            : null,
          employer: toEmployerInput(input.employer),
          round: input.round ?? 1,
          topics: input.topics ?? [],
          contacts: toContactInputs(input.contacts ?? []),
        }),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => ChangeInterviewPayload, { description: 'Moves or corrects an interview and plans again.' })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async changeInterview(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What changes.' }) input: ChangeInterviewInput,
  ): Promise<InterviewAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(
      recordingContext(request),
      'changeInterview',
      input,
      (repositories) =>
        changeInterview(repositories, request, this.clock, {
          ...input,
          interviewId: fromGlobalId('Interview', input.interviewId, 'interviewId'),
          contacts: input.contacts ? toContactInputs(input.contacts) : null,
        }),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => CancelInterviewPayload, {
    description:
      'Cancels an interview, so that what it called for ends. Cancelling it twice changes nothing.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async cancelInterview(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one.' }) input: CancelInterviewInput,
  ): Promise<InterviewAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'cancelInterview', input, (repositories) =>
      cancelInterview(repositories, request, this.clock, {
        interviewId: fromGlobalId('Interview', input.interviewId, 'interviewId'),
      }),
    );
    return await this.answer(context, answer);
  }

  @ResolveField()
  id(@Parent() interview: Interview): string {
    return toGlobalId('Interview', interview.id);
  }

  @ResolveField(() => ApplicationType, { description: 'What it was for.' })
  application(
    @Context() context: GraphqlContext,
    @Parent() interview: Interview,
  ): Promise<Application | null> {
    return this.applications.load(context, interview.applicationId);
  }

  @ResolveField(() => [ContactType], { description: 'Who took part, the most important first.' })
  async participants(@Context() context: GraphqlContext, @Parent() interview: Interview): Promise<Contact[]> {
    const contacts = await Promise.all(interview.participantIds.map((id) => this.contacts.load(context, id)));
    return contacts.filter((contact) => contact !== null);
  }

  private async answer(
    context: GraphqlContext,
    { interviewId, userErrors }: { interviewId?: string; userErrors: readonly UserError[] },
  ): Promise<InterviewAnswer> {
    return { interview: interviewId ? await this.loader.load(context, interviewId) : null, userErrors };
  }
}

@Resolver(() => ApplicationType)
export class ApplicationInterviewsResolver {
  constructor(private readonly loader: ApplicationInterviewsLoader) {}

  @ResolveField(() => [InterviewType], {
    description: 'Its interviews, also those called off, the first to begin first.',
  })
  interviews(@Context() context: GraphqlContext, @Parent() application: Application): Promise<Interview[]> {
    return this.loader.load(context, application.id);
  }
}
