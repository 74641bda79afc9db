import type { MessageSender } from '@afterword/application';
import type { StepKind } from '@afterword/follow-up-policy';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { StepKindEnum } from '../steps/step.type.js';

export const MessageSenderEnum = {
  CANDIDATE: 'candidate',
  ADVISOR: 'advisor',
  AUTOMATIC: 'automatic',
} as const satisfies Record<string, MessageSender>;

registerEnumType(MessageSenderEnum, {
  name: 'MessageSender',
  description: 'Who lets a kind of message go. Staff may always send for their candidates.',
  valuesMap: {
    CANDIDATE: { description: 'The candidate, in the portal or by hand.' },
    ADVISOR: { description: 'An advisor, after looking at it.' },
    AUTOMATIC: { description: 'Nobody: it leaves by itself once it is drafted.' },
  },
});

@ObjectType('KindSender', { description: 'Who lets messages of one kind go.' })
export class KindSenderType {
  @Field(() => StepKindEnum, { description: 'The kind.' })
  kind!: StepKind;

  @Field(() => MessageSenderEnum, { description: 'Who.' })
  sender!: MessageSender;
}

@ObjectType('MailServer', { description: 'A mail server. Its password is never shown.' })
export class MailServerType {
  @Field(() => String, { description: 'Its name.' })
  host!: string;

  @Field(() => Int, { description: 'Its port, such as 587.' })
  port!: number;

  @Field(() => Boolean, { description: 'True: encrypted from the first byte. False: by STARTTLS.' })
  tls!: boolean;

  @Field(() => String, { nullable: true, description: 'Who we are there; null where nobody asks.' })
  user?: string | null;
}

@ObjectType('DomainRecord', { description: 'A TXT record to publish.' })
export class DomainRecordType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@ObjectType('MailSettings', { description: "By which way a tenant's messages to contacts leave." })
export class MailSettingsType {
  @Field(() => String, {
    nullable: true,
    description: 'The domain of every From address; null: none leaves.',
  })
  sendingDomain?: string | null;

  @Field(() => String, { description: 'What stands before the domain in From.' })
  fromLocalPart!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the domain was seen to carry our key; nothing leaves before.',
  })
  verifiedAt?: Temporal.Instant | null;

  @Field(() => MailServerType, {
    nullable: true,
    description: "The tenant's own server; null: the product's.",
  })
  smtp?: MailServerType | null;

  @Field(() => Int, { description: 'The most messages that leave in one minute.' })
  perMinute!: number;

  @Field(() => Int, { description: 'The most that leave in one minute to one domain of recipients.' })
  perDomainMinute!: number;
}

@InputType({ description: 'A mail server. An empty host takes it away.' })
export class MailServerInput {
  @Field(() => String, { description: 'Its name.' })
  host!: string;

  @Field(() => Int, { description: 'Its port, such as 587.' })
  port!: number;

  @Field(() => Boolean, { description: 'True: encrypted from the first byte. False: by STARTTLS.' })
  tls!: boolean;

  @Field(() => String, { nullable: true, description: 'Who we are there.' })
  user?: string | null;

  @Field(() => String, { nullable: true, description: 'The password. Absent: it stays as it is.' })
  password?: string | null;
}

@InputType({ description: 'Who lets messages of one kind go.' })
export class KindSenderInput {
  @Field(() => StepKindEnum, { description: 'The kind.' })
  kind!: StepKind;

  @Field(() => MessageSenderEnum, { description: 'Who.' })
  sender!: MessageSender;
}

@InputType({ description: 'What is to be otherwise. What is absent stays as it is.' })
export class ChangeMailSettingsInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => String, { nullable: true, description: 'Another domain is to be verified anew.' })
  sendingDomain?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands before the domain, such as candidates.' })
  fromLocalPart?: string | null;

  @Field(() => MailServerInput, { nullable: true, description: "The tenant's own mail server." })
  smtp?: MailServerInput | null;

  @Field(() => [KindSenderInput], { nullable: true, description: 'Who lets which kinds go.' })
  senders?: KindSenderInput[] | null;

  @Field(() => Int, { nullable: true, description: 'The most messages in one minute, 1 to 1,000,000.' })
  perMinute?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most in one minute to one domain.' })
  perDomainMinute?: number | null;
}

@ObjectType({ isAbstract: true })
abstract class MailSettingsPayload {
  @Field(() => MailSettingsType, {
    nullable: true,
    description: 'As they are now; null where it was refused.',
  })
  mailSettings?: MailSettingsType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@ObjectType({ description: 'What became of changeMailSettings.' })
export class ChangeMailSettingsPayload extends MailSettingsPayload {}

@InputType({ description: 'Asks to look at the sending domain.' })
export class VerifySendingDomainInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What became of verifySendingDomain.' })
export class VerifySendingDomainPayload extends MailSettingsPayload {}
