import type { MessageSender, RecordPurpose, RecordState } from '@afterword/application';
import type { StepKind } from '@afterword/follow-up-policy';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { StepKindEnum } from '../steps/step.type.js';

export const RecordPurposeEnum = {
  SIGNATURE: 'signature',
  POLICY: 'policy',
  RETURN_PATH: 'return_path',
  REPLIES: 'replies',
} as const satisfies Record<string, RecordPurpose>;

export const RecordStateEnum = {
  RIGHT: 'right',
  DIFFERENT: 'different',
  MISSING: 'missing',
  UNKNOWN: 'unknown',
} as const satisfies Record<string, RecordState>;

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

registerEnumType(RecordPurposeEnum, {
  name: 'RecordPurpose',
  description: 'What a DNS record is for.',
  valuesMap: {
    SIGNATURE: { description: 'It carries our key (DKIM), so that nobody else can write from the domain.' },
    POLICY: { description: 'It says what is done with mails that are not signed so (DMARC).' },
    RETURN_PATH: { description: 'It says from where mails come that bounce to us (SPF).' },
    REPLIES: { description: 'It says to where answers go (MX).' },
  },
});

registerEnumType(RecordStateEnum, {
  name: 'RecordState',
  description: 'How a DNS record was found.',
  valuesMap: {
    RIGHT: { description: 'As it should be.' },
    DIFFERENT: { description: 'Another stands in its place.' },
    MISSING: { description: 'None is there yet.' },
    UNKNOWN: { description: 'DNS did not answer.' },
  },
});

@ObjectType('MailRecord', { description: 'A DNS record on which it depends how mails are taken.' })
export class MailRecordType {
  @Field(() => RecordPurposeEnum, { description: 'What it is for.' })
  purpose!: RecordPurpose;

  @Field(() => String, { description: 'TXT or MX.' })
  type!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to publish; null where whoever runs Afterword publishes it.',
  })
  value?: string | null;

  @Field(() => RecordStateEnum, { nullable: true, description: 'How it was found; null: never looked at.' })
  state?: RecordState | null;

  @Field(() => String, { nullable: true, description: 'What stood there, shortened; null: nothing did.' })
  published?: string | null;
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

  @Field(() => InstantScalar, { nullable: true, description: 'When its records were last looked at.' })
  lookedAt?: Temporal.Instant | null;

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

  @Field(() => String, {
    nullable: true,
    description: 'The password. Absent: it stays as it is for the same server and user.',
  })
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

@InputType({ description: 'A mail server to try.' })
export class TestMailServerInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => MailServerInput, {
    nullable: true,
    description:
      'As it was typed; absent: the one that is kept. A kept password is told to its own server only.',
  })
  smtp?: MailServerInput | null;
}

@ObjectType({ description: 'What became of testMailServer.' })
export class TestMailServerPayload {
  @Field(() => String, { nullable: true, description: 'The server that would take mails; null where none.' })
  host?: string | null;

  @Field(() => [UserErrorType], {
    description: 'What stands in the way, by field; empty where nothing does.',
  })
  userErrors!: readonly UserErrorType[];
}
