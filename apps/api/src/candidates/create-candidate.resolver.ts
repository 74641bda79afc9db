import { type Candidate, type Clock, createCandidate } from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK } from '../tokens.js';
import { CandidateLoader } from './candidate.loader.js';
import { CreateCandidateInput, CreateCandidatePayload } from './create-candidate.type.js';

@Resolver()
export class CreateCandidateResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: CandidateLoader,
  ) {}

  @Mutation(() => CreateCandidatePayload, {
    description: 'Adds a candidate. Nobody is written to; see inviteCandidates.',
  })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:write' })
  async createCandidate(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The new candidate.' }) input: CreateCandidateInput,
  ): Promise<{ candidate: Candidate | null; userErrors: CreateCandidatePayload['userErrors'] }> {
    const request = context.request();
    const { candidateId, userErrors } = await this.mutations.run(
      request,
      'createCandidate',
      input,
      (repositories) => {
        const { cohortId, advisorId } = input.candidate;
        const candidate = {
          ...input.candidate,
          cohortId: cohortId ? fromGlobalId('Cohort', cohortId, 'candidate.cohortId') : null,
          advisorId: advisorId ? fromGlobalId('Membership', advisorId, 'candidate.advisorId') : null,
        };
        return createCandidate(repositories, request, this.clock, { candidate });
      },
    );
    return { candidate: candidateId ? await this.loader.load(context, candidateId) : null, userErrors };
  }
}
