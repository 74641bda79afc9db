import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { InterviewType } from './interview.type.js';
import { ContactInput } from './record-interview.type.js';

@InputType({ description: 'What changes about an interview. What is absent stays as it is.' })
export class ChangeInterviewInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it starts.' })
  startsAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it ends.' })
  endsAt?: Temporal.Instant | null;

  @Field(() => String, { nullable: true, description: 'Where; an empty text takes the place away.' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 50.' })
  round?: number | null;

  @Field(() => [String], { nullable: true, description: 'All that was talked about.' })
  topics?: string[] | null;

  @Field(() => [ContactInput], {
    nullable: true,
    description:
      'All who took part or set it up; at most 50. Who is not among them did not take part, and stays a contact of the application.',
  })
  contacts?: ContactInput[] | null;
}

@ObjectType({ description: 'What became of changeInterview.' })
export class ChangeInterviewPayload {
  @Field(() => InterviewType, { nullable: true, description: 'The interview; null where it was refused.' })
  interview?: InterviewType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'An interview that will not take place.' })
export class CancelInterviewInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;
}

@ObjectType({ description: 'What became of cancelInterview.' })
export class CancelInterviewPayload {
  @Field(() => InterviewType, { nullable: true, description: 'The interview; null where it was refused.' })
  interview?: InterviewType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
