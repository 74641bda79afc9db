import type { ByHand } from '@afterword/application';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ByHandEnum, MessageType } from './message.type.js';

@InputType({ isAbstract: true })
abstract class MessageInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The message.' })
  messageId!: string;
}

@ObjectType({ isAbstract: true })
abstract class MessagePayload {
  @Field(() => MessageType, { nullable: true, description: 'The message; null where it was refused.' })
  message?: MessageType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'A finished text for a step that contacts somebody.' })
export class CreateDraftInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The step.' })
  stepId!: string;

  @Field(() => String, { description: 'One line, at most 300 characters.' })
  subject!: string;

  @Field(() => String, { description: 'Plain text, at most 20,000 characters.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The Message-ID of a mail of theirs that it answers, without the brackets.',
  })
  answers?: string | null;
}

@ObjectType({ description: 'What became of createDraft.' })
export class CreateDraftPayload extends MessagePayload {}

@InputType({ description: 'Another text for a message.' })
export class ChangeDraftInput extends MessageInput {
  @Field(() => Int, { description: 'The number of the text that was edited.' })
  version!: number;

  @Field(() => String, { description: 'One line, at most 300 characters.' })
  subject!: string;

  @Field(() => String, { description: 'Plain text, at most 20,000 characters.' })
  text!: string;
}

@ObjectType({ description: 'What became of changeDraft.' })
export class ChangeDraftPayload extends MessagePayload {}

@InputType({ description: 'A message that may go.' })
export class ApproveMessageInput extends MessageInput {
  @Field(() => Int, { description: 'The number of the text that was read.' })
  version!: number;
}

@ObjectType({ description: 'What became of approveMessage.' })
export class ApproveMessagePayload extends MessagePayload {}

@InputType({ description: 'A message that nobody wants any more.' })
export class CancelMessageInput extends MessageInput {}

@ObjectType({ description: 'What became of cancelMessage.' })
export class CancelMessagePayload extends MessagePayload {}

@InputType({ description: 'A message that a person takes along to send it themselves.' })
export class ClaimByHandInput extends MessageInput {
  @Field(() => ByHandEnum, { description: 'How they take it along.' })
  way!: ByHand;
}

@ObjectType({ description: 'What became of claimByHand.' })
export class ClaimByHandPayload extends MessagePayload {
  @Field(() => String, {
    nullable: true,
    description: 'An address for a blind copy, by which we see that it left; null where it was refused.',
  })
  bccAddress?: string | null;
}

@InputType({ description: 'The answer to: Did you send it?' })
export class AnswerByHandInput extends MessageInput {
  @Field(() => Boolean, { description: 'True: it left. False: it is a draft again.' })
  sent!: boolean;
}

@ObjectType({ description: 'What became of answerByHand.' })
export class AnswerByHandPayload extends MessagePayload {}

@InputType({ description: 'What a person found out about an uncertain message.' })
export class SettleMessageInput extends MessageInput {
  @Field(() => Boolean, {
    description: 'True: it arrived. False: it did not, and the step can have another.',
  })
  arrived!: boolean;
}

@ObjectType({ description: 'What became of settleMessage.' })
export class SettleMessagePayload extends MessagePayload {}
