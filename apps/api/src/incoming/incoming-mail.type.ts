import type { IncomingKind, IncomingState, IncomingWay } from '@afterword/application';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { PageInfoType } from '../graphql/page.type.js';
import { InstantScalar, LocalDateScalar } from '../graphql/scalars.js';

export const IncomingKindEnum = {
  REPLY: 'reply',
  AUTOMATIC: 'automatic',
  BOUNCE: 'bounce',
  COMPLAINT: 'complaint',
  OPT_OUT: 'opt_out',
  OWN_COPY: 'own_copy',
  UNKNOWN: 'unknown',
} as const satisfies Record<string, IncomingKind>;

registerEnumType(IncomingKindEnum, {
  name: 'IncomingMailKind',
  description: 'What a mail that came back is.',
  valuesMap: {
    REPLY: { description: "A person's mail." },
    AUTOMATIC: { description: 'An out of office or another mail that no person wrote. It is no reply.' },
    BOUNCE: { description: 'A server could not deliver our message.' },
    COMPLAINT: { description: 'A provider reports that the recipient called our message spam.' },
    OPT_OUT: { description: 'A person asks not to be written to again.' },
    OWN_COPY: { description: 'The copy of a message that the candidate sent by hand. It is no reply.' },
    UNKNOWN: { description: 'It cannot be understood: empty, encrypted, only a quote, or no mail.' },
  },
});

export const IncomingStateEnum = {
  RECEIVED: 'received',
  FILED: 'filed',
  UNVERIFIED: 'unverified',
  UNMATCHED: 'unmatched',
  QUARANTINED: 'quarantined',
  ACCEPTED: 'accepted',
  DISMISSED: 'dismissed',
} as const satisfies Record<string, IncomingState>;

registerEnumType(IncomingStateEnum, {
  name: 'IncomingMailState',
  description: 'How far a mail that came back has come.',
  valuesMap: {
    RECEIVED: { description: 'Kept, and about to be read.' },
    FILED: { description: 'Read, believed and acted upon.' },
    UNVERIFIED: { description: 'It may not come from whom it says. It waits for a person.' },
    UNMATCHED: { description: 'It answers no message that is known. It waits for a person.' },
    QUARANTINED: { description: 'It could not be understood. It waits for a person to read it.' },
    ACCEPTED: { description: 'A person took it for what it says, and it was acted upon.' },
    DISMISSED: { description: 'A person let it be. Nothing followed from it.' },
  },
});

export const IncomingWayEnum = { SMTP: 'smtp', HOOK: 'hook' } as const satisfies Record<string, IncomingWay>;

registerEnumType(IncomingWayEnum, {
  name: 'IncomingMailWay',
  description: 'By which way a mail came.',
  valuesMap: {
    SMTP: { description: 'To our own mail server.' },
    HOOK: { description: "By a mail provider's call of a hook." },
  },
});

@ObjectType('IncomingMailSender', { description: 'Whom a mail says that it is from.' })
export class IncomingSenderType {
  @Field(() => String, {
    nullable: true,
    description: 'The name beside the address; null where it has none.',
  })
  name?: string | null;

  @Field(() => String, { description: 'The address.' })
  address!: string;
}

@ObjectType('IncomingMailBounce', {
  description: 'What another mail server says of a message that did not arrive.',
})
export class IncomingBounceType {
  @Field(() => Boolean, {
    description: 'True where the address is no good; false where it may arrive another time.',
  })
  hard!: boolean;

  @Field(() => String, { nullable: true, description: 'The status of RFC 3463, such as 5.1.1.' })
  status?: string | null;

  @Field(() => String, { nullable: true, description: "The other server's words." })
  diagnostic?: string | null;
}

@ObjectType('IncomingMailAttachment', {
  description:
    'What hangs on a mail. Its bytes stay closed until somebody asks for them at `/incoming/<id>/attachments/<position>`.',
})
export class IncomingAttachmentType {
  @Field(() => Int, { description: 'Its place in the mail, from 0.' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'As the sender named it; no safe file name.' })
  name?: string | null;

  @Field(() => String, { description: 'The MIME type that the sender claims.' })
  type!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => InstantScalar, { nullable: true, description: 'When somebody first opened it.' })
  openedAt?: Temporal.Instant | null;
}

@ObjectType('IncomingMail', {
  description:
    'A mail that came back. Its text and the raw mail are forgotten after a time; what became of it stays.',
  implements: () => [NodeInterface],
})
export class IncomingMailType extends NodeInterface {
  @Field(() => IncomingStateEnum, { description: 'How far it has come.' })
  state!: IncomingState;

  @Field(() => IncomingKindEnum, { nullable: true, description: 'What it is; null until it was read.' })
  kind?: IncomingKind | null;

  @Field(() => IncomingWayEnum, { description: 'By which way it came.' })
  via!: IncomingWay;

  @Field(() => Boolean, {
    description: 'Whether it comes from the recipient of our message, as their domain proves.',
  })
  verified!: boolean;

  @Field(() => InstantScalar, { description: 'When it came.' })
  receivedAt!: Temporal.Instant;

  @Field(() => Int, { description: 'Bytes of the raw mail.' })
  size!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Of an automatic reply: the first day on which its writer is back.',
  })
  returnsOn?: Temporal.PlainDate | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When a person accepted or dismissed it.' })
  settledAt?: Temporal.Instant | null;
}

@ObjectType('IncomingMailEdge', { description: 'A mail of a page.' })
export class IncomingMailEdgeType {
  @Field(() => String, { description: 'Continues after this mail.' })
  cursor!: string;

  @Field(() => IncomingMailType, { description: 'The mail.' })
  node!: IncomingMailType;
}

@ObjectType('IncomingMailConnection', { description: 'A page of mails that came back.' })
export class IncomingMailConnectionType {
  @Field(() => [IncomingMailEdgeType], { description: 'The mails with their cursors.' })
  edges!: readonly IncomingMailEdgeType[];

  @Field(() => [IncomingMailType], { description: 'The mails.' })
  nodes!: readonly IncomingMailType[];

  @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfoType;
}
