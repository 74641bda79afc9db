import {
  type CandidateFilter,
  type CandidateStanding,
  type InvitationState,
  membershipIdOf,
  type RequestContext,
  refuse,
} from '@afterword/application';
import { Field, ID, InputType } from '@nestjs/graphql';
import { fromGlobalId } from '../graphql/global-id.js';
import { CandidateStandingEnum, InvitationStateEnum } from './candidate.type.js';

@InputType('CandidateFilter', { description: 'Which candidates: all that is given must hold.' })
export class CandidateFilterInput {
  @Field(() => ID, {
    nullable: true,
    description: "Only candidates of this advisor's caseload. The word `me` takes the caller's.",
  })
  advisorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only candidates of this cohort.' })
  cohortId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, the e-mail address or the external id; case and diacritics do not matter.',
  })
  search?: string | null;

  @Field(() => [CandidateStandingEnum], { nullable: true, description: 'Only candidates in one of these.' })
  standing?: CandidateStanding[] | null;

  @Field(() => [InvitationStateEnum], { nullable: true, description: 'Only candidates in one of these.' })
  invitation?: InvitationState[] | null;
}

/** The membership that an id, or the word `me`, names. Refuses `me` where no person calls. */
export function advisorIdOf(request: RequestContext, advisorId: string, field: string): string {
  if (advisorId !== 'me') return fromGlobalId('Membership', advisorId, field);
  return (
    membershipIdOf(request) ??
    refuse('INVALID_INPUT', 'An API key has no caseload of its own. Give the id of an advisor.', field)
  );
}

/** The filter with raw ids. `path` is where the input stands, such as `filter`. */
export function toCandidateFilter(
  request: RequestContext,
  input: CandidateFilterInput | null | undefined,
  path: string,
): CandidateFilter {
  const { advisorId, cohortId, search, standing, invitation } = input ?? {};
  return {
    ...(advisorId && { advisorId: advisorIdOf(request, advisorId, `${path}.advisorId`) }),
    ...(cohortId && { cohortId: fromGlobalId('Cohort', cohortId, `${path}.cohortId`) }),
    ...(search && { search }),
    ...(standing && { standing }),
    ...(invitation && { invitation }),
  };
}
