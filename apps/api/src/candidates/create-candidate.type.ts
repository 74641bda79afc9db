import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { TimeZoneScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { CandidateType } from './candidate.type.js';

@InputType({ description: 'A candidate, as somebody tells it.' })
export class CandidateInput {
  @Field(() => String, { description: 'Their name, as they write it. At most 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'Their e-mail address, unique in the tenant.' })
  email!: string;

  @Field(() => TimeZoneScalar, { nullable: true, description: "Where they live. Default: the tenant's." })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, such as US.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Their telephone number.' })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'The cohort that they belong to.' })
  cohortId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The membership of the advisor who looks after them. An advisor who sees their own caseload only adds to that.',
  })
  advisorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The tenant's own identifier, such as a student number; unique in the tenant.",
  })
  externalId?: string | null;
}

@InputType({ description: 'A new candidate.' })
export class CreateCandidateInput {
  @Field(() => String, {
    description: IDEMPOTENCY_KEY,
  })
  idempotencyKey!: string;

  @Field(() => CandidateInput, { description: 'The candidate.' })
  candidate!: CandidateInput;
}

@ObjectType({ description: 'What became of createCandidate.' })
export class CreateCandidatePayload {
  @Field(() => CandidateType, {
    nullable: true,
    description: 'The new candidate; null where it was refused.',
  })
  candidate?: CandidateType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
