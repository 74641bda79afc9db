import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { MessageType } from '../messages/message.type.js';

@ObjectType('Wording', { description: 'One of the wordings that a message has or could have.' })
export class WordingType {
  @Field(() => String, { description: 'Names it, such as what-i-took-home.' })
  variant!: string;

  @Field(() => String, { description: 'The subject.' })
  subject!: string;

  @Field(() => String, { description: 'The text, plain.' })
  text!: string;

  @Field(() => Int, { description: 'How many words the text has.' })
  words!: number;

  @Field(() => Boolean, {
    description: 'True where the message came from it; a person may have edited it since.',
  })
  chosen!: boolean;
}

@ObjectType('CallWindow', { description: 'A span of the day in which a contact may be called.' })
export class CallWindowType {
  @Field(() => String, { description: "From, as HH:MM at the contact's place." })
  from!: string;

  @Field(() => String, { description: "To, as HH:MM at the contact's place." })
  to!: string;
}

@ObjectType('CallTime', { description: 'When a contact may be called, on business days of their country.' })
export class CallTimeType {
  @Field(() => String, { description: "The contact's time zone, IANA." })
  timeZone!: string;

  @Field(() => [CallWindowType], { description: 'The windows of a day, the first first.' })
  windows!: readonly CallWindowType[];

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the window opens that is open or comes next; null where none does within two weeks.',
  })
  opensAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it closes.' })
  closesAt?: Temporal.Instant | null;
}

@InputType({ description: 'A step whose message is to be written.' })
export class DraftMessageInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The step.' })
  stepId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which wording; the one that suits its readers best where none is named.',
  })
  variant?: string | null;
}

@ObjectType({ description: 'What became of draftMessage.' })
export class DraftMessagePayload {
  @Field(() => MessageType, { nullable: true, description: 'The message; null where it was refused.' })
  message?: MessageType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
