import {
  type Application,
  type Clock,
  type RecordedFact,
  type RecordedFacts,
  recordDebrief,
  recordDirections,
  recordFacts,
  recordOutcome,
  recordReply,
  type UserError,
  withdrawFact,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ApplicationLoader } from '../applications/application.loader.js';
import { Access, type AccessRule } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { type MutationAnswer, Mutations } from '../graphql/mutations.js';
import { CLOCK } from '../tokens.js';
import { FactLoader } from './fact.loader.js';
import { FactType } from './fact.type.js';
import { contactId, toDebrief, toDirections, toFactsInput, toOutcome, toReply } from './fact-input.js';
import {
  RecordDebriefInput,
  RecordDebriefPayload,
  RecordDirectionsInput,
  RecordDirectionsPayload,
  RecordFactsInput,
  RecordFactsPayload,
  RecordOutcomeInput,
  RecordOutcomePayload,
  RecordReplyInput,
  RecordReplyPayload,
  WithdrawFactInput,
  WithdrawFactPayload,
} from './record-facts.type.js';

const WRITERS: AccessRule = { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' };

interface RecordAnswer {
  readonly facts: readonly RecordedFact[];
  readonly application: Application | null;
  readonly userErrors: readonly UserError[];
}

@Resolver(() => FactType)
export class RecordFactsResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly facts: FactLoader,
    private readonly applications: ApplicationLoader,
  ) {}

  @Mutation(() => RecordDirectionsPayload, {
    description:
      'Records what an employer asked for, which comes before any rule of a playbook, and plans again. A later direction of the same kind replaces the earlier one.',
  })
  @Access(WRITERS)
  async recordDirections(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What they asked for.' }) input: RecordDirectionsInput,
  ): Promise<RecordAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'recordDirections', input, (repositories) =>
      recordDirections(repositories, request, this.clock, {
        ...this.where(input),
        saidById: contactId(input.saidById, 'saidById'),
        directions: toDirections(input.directions),
      }),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => RecordDebriefPayload, {
    description: 'Records how a candidate saw an interview, which closes its debrief, and plans again.',
  })
  @Access(WRITERS)
  async recordDebrief(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The debrief.' }) input: RecordDebriefInput,
  ): Promise<RecordAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'recordDebrief', input, (repositories) =>
      recordDebrief(repositories, request, this.clock, {
        ...this.where(input),
        debrief: toDebrief(input.debrief),
      }),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => RecordReplyPayload, {
    description:
      'Records that a contact answered, which ends their silence, or that their mailbox did, which does not, and plans again.',
  })
  @Access(WRITERS)
  async recordReply(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The reply.' }) input: RecordReplyInput,
  ): Promise<RecordAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'recordReply', input, (repositories) =>
      recordReply(repositories, request, this.clock, {
        ...this.where(input),
        reply: toReply(input.reply),
      }),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => RecordOutcomePayload, {
    description:
      'Records what became of an application, which sets its stage and ends what that makes pointless, and plans again.',
  })
  @Access(WRITERS)
  async recordOutcome(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The outcome.' }) input: RecordOutcomeInput,
  ): Promise<RecordAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'recordOutcome', input, (repositories) =>
      recordOutcome(repositories, request, this.clock, {
        ...this.where(input),
        outcome: toOutcome(input.outcome),
      }),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => RecordFactsPayload, {
    description:
      'Records everything that came with one word of an employer, such as an answer that names a date and asks for papers, and plans again: all of it or nothing.',
  })
  @Access(WRITERS)
  async recordFacts(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What was said.' }) input: RecordFactsInput,
  ): Promise<RecordAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'recordFacts', input, (repositories) =>
      recordFacts(repositories, request, this.clock, { ...toFactsInput(input), ...this.where(input) }),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => WithdrawFactPayload, {
    description:
      'Takes a fact back and plans as if it had never been said. Taking it back twice changes nothing. A candidate takes back what they recorded themself.',
  })
  @Access(WRITERS)
  async withdrawFact(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one.' }) input: WithdrawFactInput,
  ): Promise<Omit<RecordAnswer, 'facts'>> {
    const request = context.request();
    const { applicationId, userErrors } = await this.mutations.run(
      request,
      'withdrawFact',
      input,
      (repositories) =>
        withdrawFact(repositories, request, this.clock, {
          factId: fromGlobalId('Fact', input.factId, 'factId'),
        }),
    );
    return { application: await this.application(context, applicationId), userErrors };
  }

  private where({ applicationId, at }: { applicationId: string; at?: Temporal.Instant | null }) {
    return {
      applicationId: fromGlobalId('Application', applicationId, 'applicationId'),
      at: at ?? null,
    };
  }

  private async answer(
    context: GraphqlContext,
    { facts = [], applicationId, userErrors }: MutationAnswer<RecordedFacts>,
  ): Promise<RecordAnswer> {
    const found = await Promise.all(facts.map(({ id }) => this.facts.load(context, id)));
    return {
      facts: found.filter((fact) => fact !== null),
      application: await this.application(context, applicationId),
      userErrors,
    };
  }

  private async application(context: GraphqlContext, id: string | undefined): Promise<Application | null> {
    return id ? await this.applications.load(context, id) : null;
  }
}
