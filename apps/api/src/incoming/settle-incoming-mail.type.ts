import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { IncomingMailType } from './incoming-mail.type.js';

@InputType({ description: 'Which mail is taken for what it says.' })
export class AcceptIncomingMailInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The mail, which waits for a person.' })
  mailId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'To which application it belongs. Needed, and looked at, only where that is not known.',
  })
  applicationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'From which contact of it. Needed, and looked at, only where that is not known.',
  })
  contactId?: string | null;
}

@ObjectType({ description: 'What became of acceptIncomingMail.' })
export class AcceptIncomingMailPayload {
  @Field(() => IncomingMailType, { nullable: true, description: 'The mail; null where it was refused.' })
  incomingMail?: IncomingMailType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'Which mail is let be.' })
export class DismissIncomingMailInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The mail, which waits for a person.' })
  mailId!: string;
}

@ObjectType({ description: 'What became of dismissIncomingMail.' })
export class DismissIncomingMailPayload {
  @Field(() => IncomingMailType, { nullable: true, description: 'The mail; null where it was refused.' })
  incomingMail?: IncomingMailType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
