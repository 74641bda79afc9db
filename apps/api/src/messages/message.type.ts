import type { ByHand, Message, MessageState } from '@afterword/application';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { PageInfoType } from '../graphql/page.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { ChannelEnum, StepKindEnum } from '../steps/step.type.js';

export const MessageStateEnum = {
  DRAFT: 'draft',
  APPROVED: 'approved',
  QUEUED: 'queued',
  SENDING: 'sending',
  SENT: 'sent',
  UNCERTAIN: 'uncertain',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
} as const satisfies Record<string, MessageState>;

registerEnumType(MessageStateEnum, {
  name: 'MessageState',
  description: 'How far a message to a contact has come.',
  valuesMap: {
    DRAFT: { description: 'Waits for a person to let it go.' },
    APPROVED: { description: 'Waits for its first allowed moment, and leaves by itself.' },
    QUEUED: { description: 'On its way to the mail server.' },
    SENDING: {
      description: 'Being handed over, or taken along by a person who has not said yet whether it left.',
    },
    SENT: { description: 'It left, and counts.' },
    UNCERTAIN: {
      description: 'It may have arrived or not; a person finds out, it is never sent again on a guess.',
    },
    FAILED: { description: 'It could not be sent, or did not arrive.' },
    CANCELLED: { description: 'Nobody wants it any more.' },
  },
});

export const ByHandEnum = {
  COPY: 'copy',
  MAILTO: 'mailto',
  EML: 'eml',
} as const satisfies Record<string, ByHand>;

registerEnumType(ByHandEnum, {
  name: 'ByHand',
  description: 'How a person takes a text along to send it themselves.',
  valuesMap: {
    COPY: { description: 'Copied.' },
    MAILTO: { description: 'Opened in their mail program by a mailto link.' },
    EML: { description: 'Opened in their mail program as an .eml file.' },
  },
});

@ObjectType('Message', {
  description: 'One text to one recipient, made for a step of a plan.',
  implements: () => [NodeInterface],
})
export class MessageType extends NodeInterface {
  @Field(() => StepKindEnum, { description: 'What sort of step it is for.' })
  kind!: Message['kind'];

  @Field(() => ChannelEnum, { description: 'The way in which it reaches its recipient.' })
  channel!: Message['channel'];

  @Field(() => MessageStateEnum, { description: 'How far it has come.' })
  state!: MessageState;

  @Field(() => String, { nullable: true, description: 'In words, what stands in its way or went wrong.' })
  problem?: string | null;

  @Field(() => String, { description: "The recipient's name, as it was when the text was last touched." })
  toName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address that it goes to, as it was then; null where it is no e-mail or none is known.',
  })
  toAddress?: string | null;

  @Field(() => String, { description: 'Its present subject.' })
  subject!: string;

  @Field(() => Int, {
    description: 'The number of its present text. Give it with a change, so that none is overwritten unseen.',
  })
  version!: number;

  @Field(() => ByHandEnum, {
    nullable: true,
    description: 'How a person took it along; null where they did not.',
  })
  byHand?: ByHand | null;

  @Field(() => Boolean, {
    description: 'True where it was let go by the tenant’s settings and not by a person.',
  })
  automatic!: boolean;

  @Field(() => InstantScalar, { description: 'Not to leave before.' })
  notBefore!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'Not to be tried after.' })
  expiresAt!: Temporal.Instant;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it is to leave; null before it is let go.',
  })
  leavesAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: Temporal.Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was let go.' })
  approvedAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it left.' })
  sentAt?: Temporal.Instant | null;
}

@ObjectType('MessageVersion', { description: 'A text that a message had. Versions are only ever added.' })
export class MessageVersionType {
  @Field(() => Int, { description: 'Counts from 1.' })
  number!: number;

  @Field(() => String, { description: 'The subject.' })
  subject!: string;

  @Field(() => String, { description: 'The text, plain.' })
  text!: string;

  @Field(() => InstantScalar, { description: 'When it was written.' })
  createdAt!: Temporal.Instant;
}

@ObjectType('MessageEdge', { description: 'A message in a page.' })
export class MessageEdgeType {
  @Field(() => String, { description: 'Continues after this message.' })
  cursor!: string;

  @Field(() => MessageType, { description: 'The message.' })
  node!: MessageType;
}

@ObjectType('MessageConnection', { description: 'A page of messages.' })
export class MessageConnectionType {
  @Field(() => [MessageEdgeType], { description: 'The messages with their cursors.' })
  edges!: readonly MessageEdgeType[];

  @Field(() => [MessageType], { description: 'The messages.' })
  nodes!: readonly MessageType[];

  @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfoType;
}
