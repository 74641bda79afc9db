import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CandidateFilterInput } from '../candidates/candidate-filter.input.js';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';

@InputType('CandidateSelection', {
  description: 'Either named candidates or all that match a filter; give exactly one of the two.',
})
export class CandidateSelectionInput {
  @Field(() => [ID], { nullable: true, description: 'These candidates, at most 10,000.' })
  ids?: string[] | null;

  @Field(() => CandidateFilterInput, {
    nullable: true,
    description: 'All that match and that the caller may see.',
  })
  filter?: CandidateFilterInput | null;
}

@ObjectType('SkippedInvitations', { description: 'Candidates who get no mail, for one reason.' })
export class SkippedInvitationsType {
  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('InvitationPreview', { description: 'What inviteCandidates would do now.' })
export class InvitationPreviewType {
  @Field(() => Int, { description: 'Will be sent an invitation.' })
  toInvite!: number;

  @Field(() => Int, { description: 'Were invited before and will be sent another.' })
  toResend!: number;

  @Field(() => [SkippedInvitationsType], { description: 'Will be sent nothing.' })
  skipped!: readonly SkippedInvitationsType[];
}

@InputType({ description: 'Whom to invite to the portal.' })
export class InviteCandidatesInput {
  @Field(() => String, {
    description: IDEMPOTENCY_KEY,
  })
  idempotencyKey!: string;

  @Field(() => CandidateSelectionInput, { description: 'Which candidates.' })
  selection!: CandidateSelectionInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: those invited before get another mail, unless that was less than an hour ago.',
  })
  resend!: boolean;
}

@ObjectType({ description: 'What became of inviteCandidates.' })
export class InviteCandidatesPayload {
  @Field(() => Int, { description: 'How many mails are on their way.' })
  invited!: number;

  @Field(() => [SkippedInvitationsType], { description: 'Who is sent nothing.' })
  skipped!: readonly SkippedInvitationsType[];

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
