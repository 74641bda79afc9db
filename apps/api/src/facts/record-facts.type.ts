import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ApplicationType } from '../applications/application.type.js';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { DebriefInput } from './debrief.type.js';
import { DirectionInput } from './direction.type.js';
import { FactType, OutcomeInput, ReplyInput } from './fact.type.js';

/** Where and when something is recorded. */
@InputType({ isAbstract: true })
abstract class RecordInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it happened, never in the future. Default: now.',
  })
  at?: Temporal.Instant | null;
}

/** What became of a record. */
@ObjectType({ isAbstract: true })
abstract class RecordPayload {
  @Field(() => [FactType], { description: 'What was recorded; empty where it was refused.' })
  facts!: readonly FactType[];

  @Field(() => ApplicationType, {
    nullable: true,
    description: 'The application with its new plan; null where it was refused.',
  })
  application?: ApplicationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'What an employer asked for.' })
export class RecordDirectionsInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'Who said it: a contact of the application.' })
  saidById?: string | null;

  @Field(() => [DirectionInput], { description: 'What they asked for, 1 to 10 things.' })
  directions!: DirectionInput[];
}

@ObjectType({ description: 'What became of recordDirections.' })
export class RecordDirectionsPayload extends RecordPayload {}

@InputType({ description: 'How a candidate saw an interview.' })
export class RecordDebriefInput extends RecordInput {
  @Field(() => DebriefInput, { description: 'What they write.' })
  debrief!: DebriefInput;
}

@ObjectType({ description: 'What became of recordDebrief.' })
export class RecordDebriefPayload extends RecordPayload {}

@InputType({ description: 'An answer of a contact.' })
export class RecordReplyInput extends RecordInput {
  @Field(() => ReplyInput, { description: 'What came.' })
  reply!: ReplyInput;
}

@ObjectType({ description: 'What became of recordReply.' })
export class RecordReplyPayload extends RecordPayload {}

@InputType({ description: 'An outcome of an application.' })
export class RecordOutcomeInput extends RecordInput {
  @Field(() => OutcomeInput, { description: 'What became of it.' })
  outcome!: OutcomeInput;
}

@ObjectType({ description: 'What became of recordOutcome.' })
export class RecordOutcomePayload extends RecordPayload {}

@InputType({
  description: 'Everything that came with one word of an employer, in any combination: all of it or nothing.',
})
export class RecordFactsInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'Who said what the directions hold.' })
  saidById?: string | null;

  @Field(() => [DirectionInput], { nullable: true, description: 'What they asked for, 1 to 10 things.' })
  directions?: DirectionInput[] | null;

  @Field(() => DebriefInput, { nullable: true, description: 'How the candidate saw the interview.' })
  debrief?: DebriefInput | null;

  @Field(() => ReplyInput, { nullable: true, description: 'What came back from a contact.' })
  reply?: ReplyInput | null;

  @Field(() => OutcomeInput, { nullable: true, description: 'What became of the application.' })
  outcome?: OutcomeInput | null;
}

@ObjectType({ description: 'What became of recordFacts.' })
export class RecordFactsPayload extends RecordPayload {}

@InputType({ description: 'A fact that is not so after all.' })
export class WithdrawFactInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The fact.' })
  factId!: string;
}

@ObjectType({ description: 'What became of withdrawFact.' })
export class WithdrawFactPayload {
  @Field(() => ApplicationType, {
    nullable: true,
    description: 'The application with its new plan; null where it was refused.',
  })
  application?: ApplicationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
