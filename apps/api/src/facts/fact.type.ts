import type { OutcomeType, SaidFactType } from '@afterword/application';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar, LocalDateScalar } from '../graphql/scalars.js';
import { DebriefType } from './debrief.type.js';
import { DirectionType } from './direction.type.js';
import { MomentInput, MomentType } from './moment.type.js';

export const FactTypeEnum = {
  DIRECTION: 'direction',
  DEBRIEF: 'debrief',
  REPLY: 'reply',
  REJECTION: 'rejection',
  OFFER: 'offer',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, SaidFactType>;

registerEnumType(FactTypeEnum, {
  name: 'FactType',
  description: 'What sort of thing was recorded.',
  valuesMap: {
    DIRECTION: { description: 'The employer asked for something.' },
    DEBRIEF: { description: 'The candidate looked back at an interview.' },
    REPLY: { description: 'A contact answered, or their mailbox did.' },
    REJECTION: { description: 'The employer chose someone else.' },
    OFFER: { description: 'The employer made an offer.' },
    ACCEPTED: { description: 'The candidate took the offer.' },
    DECLINED: { description: 'The candidate turned the offer down.' },
    WITHDRAWN: { description: 'The candidate withdrew.' },
  },
});

export const OutcomeTypeEnum = {
  REJECTION: 'rejection',
  OFFER: 'offer',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, OutcomeType>;

registerEnumType(OutcomeTypeEnum, {
  name: 'OutcomeType',
  description: 'What became of an application.',
  valuesMap: {
    REJECTION: { description: 'The employer chose someone else.' },
    OFFER: { description: 'The employer made an offer.' },
    ACCEPTED: { description: 'The candidate took the offer.' },
    DECLINED: { description: 'The candidate turned the offer down.' },
    WITHDRAWN: { description: 'The candidate withdrew.' },
  },
});

@InputType({ description: 'What came back from a contact.' })
export class ReplyInput {
  @Field(() => ID, { description: 'Who answered: a contact of the application.' })
  contactId!: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'True for an out of office, which is no answer.',
  })
  automatic?: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Of an automatic one: the day on which they are back, where they are.',
  })
  returnsOn?: Temporal.PlainDate | null;

  @Field(() => String, { nullable: true, description: 'What it says; at most 20000 characters.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of it that matter; at most 2000 characters.',
  })
  quote?: string | null;
}

@InputType({ description: 'What became of an application.' })
export class OutcomeInput {
  @Field(() => OutcomeTypeEnum, { description: 'What.' })
  type!: OutcomeType;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a rejection or an offer: who said so, a contact of the application.',
  })
  contactId?: string | null;

  @Field(() => MomentInput, {
    nullable: true,
    description: 'Of an offer: by when it wants an answer; a day means its end.',
  })
  deadline?: MomentInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'What they said, word for word; at most 2000 characters.',
  })
  quote?: string | null;
}

@ObjectType('Reply', { description: 'What came back from a contact.' })
export class ReplyType {
  @Field(() => Boolean, { description: 'True for an out of office, which is no answer.' })
  automatic!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which they are back.' })
  returnsOn?: Temporal.PlainDate | null;

  @Field(() => String, { nullable: true, description: 'What it says.' })
  text?: string | null;
}

@ObjectType('Offer', { description: 'What an employer offered.' })
export class OfferType {
  @Field(() => MomentType, {
    nullable: true,
    description: 'By when it wants an answer; null where it does not say.',
  })
  deadline?: MomentType | null;
}

@ObjectType('Fact', {
  description: 'Something that happened in an application and that its plan is made from.',
  implements: () => [NodeInterface],
})
export class FactType extends NodeInterface {
  @Field(() => FactTypeEnum, { description: 'What sort of thing; which fields are there depends on it.' })
  type!: SaidFactType;

  @Field(() => InstantScalar, { description: 'When it happened.' })
  at!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  recordedAt!: Temporal.Instant;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was taken back, so that no plan reads it any more; null where it counts.',
  })
  withdrawnAt?: Temporal.Instant | null;

  @Field(() => String, { nullable: true, description: "The employer's own words, where they are known." })
  quote?: string | null;

  @Field(() => DirectionType, { nullable: true, description: 'Of a direction: what they asked for.' })
  direction?: DirectionType | null;

  @Field(() => DebriefType, { nullable: true, description: 'Of a debrief: what the candidate wrote.' })
  debrief?: DebriefType | null;

  @Field(() => ReplyType, { nullable: true, description: 'Of a reply: what came.' })
  reply?: ReplyType | null;

  @Field(() => OfferType, { nullable: true, description: 'Of an offer: what was offered.' })
  offer?: OfferType | null;

  @Field(() => Boolean, { description: 'True where the caller may take it back.' })
  mayWithdraw!: boolean;
}
