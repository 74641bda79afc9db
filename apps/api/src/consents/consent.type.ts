import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CandidateType } from '../candidates/candidate.type.js';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';

@ObjectType('MessageConsent', { description: "A candidate's word that messages may go out in their name." })
export class MessageConsentType {
  @Field(() => InstantScalar, { description: 'When it was given.' })
  givenAt!: Temporal.Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken back; null while it holds.' })
  revokedAt?: Temporal.Instant | null;
}

@ObjectType({ isAbstract: true })
abstract class ConsentPayload {
  @Field(() => CandidateType, { nullable: true, description: 'The candidate; null where it was refused.' })
  candidate?: CandidateType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'The word of the candidate who calls.' })
export class GiveMessageConsentInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What became of giveMessageConsent.' })
export class GiveMessageConsentPayload extends ConsentPayload {}

@InputType({ description: 'Whose word is taken back.' })
export class RevokeMessageConsentInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The candidate.' })
  candidateId!: string;
}

@ObjectType({ description: 'What became of revokeMessageConsent.' })
export class RevokeMessageConsentPayload extends ConsentPayload {}
