import type { ContactRole, InviteEffect } from '@afterword/application';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ContactRoleEnum } from '../applications/application.type.js';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { InstantScalar, TimeZoneScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { InterviewType } from './interview.type.js';
import { EmployerInput } from './record-interview.type.js';

export const InviteEffectEnum = {
  RECORD: 'record',
  CHANGE: 'change',
  CANCEL: 'cancel',
  NOTHING: 'nothing',
} as const satisfies Record<string, InviteEffect>;

registerEnumType(InviteEffectEnum, {
  name: 'InviteEffect',
  description: 'What saving an invite does.',
  valuesMap: {
    RECORD: { description: 'Records a new interview.' },
    CHANGE: { description: 'Changes the interview that an earlier version made.' },
    CANCEL: { description: 'Cancels the interview that an earlier version made.' },
    NOTHING: { description: 'Nothing, because this version or a newer one is here already.' },
  },
});

@ObjectType('InvitePerson', { description: 'A person of an invite, other than the candidate.' })
export class InvitePersonType {
  @Field(() => String, { description: 'Their name, as far as the invite tells.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where mail reaches them.' })
  email?: string | null;

  @Field(() => [ContactRoleEnum], { description: 'What they would be in the application.' })
  roles!: readonly ContactRole[];
}

@ObjectType('InvitePreview', { description: 'An invite as it would be recorded: to look at before saving.' })
export class InvitePreviewType {
  @Field(() => InviteEffectEnum, {
    description:
      'What saving would do: RECORD a new interview, CHANGE or CANCEL one seen before, or NOTHING where this version is here already.',
  })
  effect!: InviteEffect;

  @Field(() => String, { description: "The event's title; empty where it has none." })
  summary!: string;

  @Field(() => InstantScalar, { description: 'When it starts.' })
  startsAt!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it ends.' })
  endsAt!: Temporal.Instant;

  @Field(() => TimeZoneScalar, { description: 'The zone that its times were given in.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'An address, a room, or the link of a call.' })
  place?: string | null;

  @Field(() => [InvitePersonType], { description: 'Organizer and attendees other than the candidate.' })
  people!: readonly InvitePersonType[];

  @Field(() => InterviewType, { nullable: true, description: 'The interview that an earlier version made.' })
  interview?: InterviewType | null;

  @Field(() => [String], {
    description: 'What was assumed or left out, or why nothing would happen; a sentence each.',
  })
  warnings!: readonly string[];
}

@InputType({ description: 'An invite to look at before saving.' })
export class PreviewInviteInput {
  @Field(() => ID, { description: 'Whose interview it is.' })
  candidateId!: string;

  @Field(() => String, { description: 'The text of the .ics file; at most 1 MB.' })
  invite!: string;
}

@ObjectType({ description: 'What became of previewInvite.' })
export class PreviewInvitePayload {
  @Field(() => InvitePreviewType, { nullable: true, description: 'The preview; null where it was refused.' })
  preview?: InvitePreviewType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({
  description:
    'An invite to save. A new interview needs an application, or an employer and a role; a version of one seen before needs neither.',
})
export class ImportInviteInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose interview it is.' })
  candidateId!: string;

  @Field(() => String, { description: 'The text of the .ics file; at most 1 MB.' })
  invite!: string;

  @Field(() => ID, { nullable: true, description: 'An existing application.' })
  applicationId?: string | null;

  @Field(() => EmployerInput, { nullable: true, description: 'Where, unless an application is given.' })
  employer?: EmployerInput | null;

  @Field(() => String, { nullable: true, description: 'The role applied for.' })
  role?: string | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 50. Default: 1.' })
  round?: number | null;
}

@ObjectType({ description: 'What became of importInvite.' })
export class ImportInvitePayload {
  @Field(() => InviteEffectEnum, { nullable: true, description: 'What it did; null where it was refused.' })
  effect?: InviteEffect | null;

  @Field(() => InterviewType, { nullable: true, description: 'The interview; null where it was refused.' })
  interview?: InterviewType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
