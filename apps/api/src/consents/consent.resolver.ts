import {
  type Candidate,
  type Clock,
  type Consent,
  giveMessageConsent,
  revokeMessageConsent,
  type UserError,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CandidateLoader } from '../candidates/candidate.loader.js';
import { CandidateType } from '../candidates/candidate.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK } from '../tokens.js';
import { CandidateConsentLoader } from './consent.loader.js';
import {
  GiveMessageConsentInput,
  GiveMessageConsentPayload,
  MessageConsentType,
  RevokeMessageConsentInput,
  RevokeMessageConsentPayload,
} from './consent.type.js';

interface ConsentAnswer {
  readonly candidate: Candidate | null;
  readonly userErrors: readonly UserError[];
}

@Resolver(() => CandidateType)
export class ConsentResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: CandidateConsentLoader,
    private readonly candidates: CandidateLoader,
  ) {}

  @Mutation(() => GiveMessageConsentPayload, {
    description:
      'Records that messages may go out in the name of the candidate who calls. Again changes nothing.',
  })
  @Access({ roles: ['candidate'] })
  async giveMessageConsent(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The word.' }) input: GiveMessageConsentInput,
  ): Promise<ConsentAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'giveMessageConsent', input, (repositories) =>
      giveMessageConsent(repositories, request, this.clock),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => RevokeMessageConsentPayload, {
    description: 'Takes that word back. What was let go and has not left becomes a draft again.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'] })
  async revokeMessageConsent(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Whose.' }) input: RevokeMessageConsentInput,
  ): Promise<ConsentAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'revokeMessageConsent', input, (repositories) =>
      revokeMessageConsent(repositories, request, this.clock, {
        candidateId: fromGlobalId('Candidate', input.candidateId, 'candidateId'),
      }),
    );
    return await this.answer(context, answer);
  }

  @ResolveField(() => MessageConsentType, {
    nullable: true,
    description:
      'Whether messages may go out in the candidate’s name: the last word; null where none was given.',
  })
  messageConsent(
    @Context() context: GraphqlContext,
    @Parent() candidate: Candidate,
  ): Promise<Consent | null> {
    return this.loader.load(context, candidate.id);
  }

  private async answer(
    context: GraphqlContext,
    { candidateId, userErrors }: { candidateId?: string; userErrors: readonly UserError[] },
  ): Promise<ConsentAnswer> {
    return { candidate: candidateId ? await this.candidates.load(context, candidateId) : null, userErrors };
  }
}
