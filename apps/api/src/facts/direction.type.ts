import type { Channel, DirectionKind } from '@afterword/follow-up-policy';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChannelEnum } from '../steps/step.type.js';
import { MomentInput, MomentType } from './moment.type.js';

export const DirectionKindEnum = {
  CONTACT_AT: 'contact_at',
  NO_CONTACT_BEFORE: 'no_contact_before',
  CHANNEL_ONLY: 'channel_only',
  SUBMIT: 'submit',
  DECISION_BY: 'decision_by',
} as const satisfies Record<string, DirectionKind>;

registerEnumType(DirectionKindEnum, {
  name: 'DirectionKind',
  description: 'What an employer may ask for. It comes before any rule of a playbook.',
  valuesMap: {
    CONTACT_AT: { description: 'Be in touch at that moment.' },
    NO_CONTACT_BEFORE: { description: 'Do not be in touch before then.' },
    CHANNEL_ONLY: { description: 'Be in touch in this way only.' },
    SUBMIT: { description: 'Send this, or take this test.' },
    DECISION_BY: { description: 'They decide by then.' },
  },
});

export const SubmissionEnum = { MATERIAL: 'material', TEST: 'test' } as const;
export type Submission = (typeof SubmissionEnum)[keyof typeof SubmissionEnum];

registerEnumType(SubmissionEnum, {
  name: 'Submission',
  description: 'What sort of thing the employer wants to have.',
  valuesMap: {
    MATERIAL: { description: 'Something to be sent, such as papers.' },
    TEST: { description: 'A test to be taken.' },
  },
});

const QUOTE = 'What they said, word for word; at most 2000 characters.';

@InputType({ description: 'They asked to be contacted at some moment.' })
export class ContactAtInput {
  @Field(() => MomentInput, {
    description: 'When: an instant is that very moment; a day means its allowed hours.',
  })
  when!: MomentInput;

  @Field(() => ChannelEnum, { description: 'The way they asked for.' })
  channel!: Channel;

  @Field(() => ID, {
    description: 'Whom to contact: a contact of the application who speaks for the employer.',
  })
  contactId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True for "if you have heard nothing": an answer or a decision before then ends it.',
  })
  ifSilent!: boolean;

  @Field(() => String, { nullable: true, description: QUOTE })
  quote?: string | null;
}

@InputType({ description: 'They asked for quiet until some moment.' })
export class NoContactBeforeInput {
  @Field(() => MomentInput, {
    description: 'Until when; on a day that is given here contact is allowed again.',
  })
  until!: MomentInput;

  @Field(() => ChannelEnum, { nullable: true, description: 'Only this way is closed. Default: every way.' })
  channel?: Channel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only this contact is not to be disturbed. Default: nobody.',
  })
  contactId?: string | null;

  @Field(() => String, { nullable: true, description: QUOTE })
  quote?: string | null;
}

@InputType({ description: 'They want to be contacted in one way only.' })
export class ChannelOnlyInput {
  @Field(() => ChannelEnum, { description: 'The only way.' })
  channel!: Channel;

  @Field(() => String, { nullable: true, description: QUOTE })
  quote?: string | null;
}

@InputType({ description: 'They want to have something.' })
export class SubmitInput {
  @Field(() => String, { description: 'What, such as: two writing samples. At most 200 characters.' })
  what!: string;

  @Field(() => SubmissionEnum, { defaultValue: SubmissionEnum.MATERIAL, description: 'What sort of thing.' })
  how!: Submission;

  @Field(() => MomentInput, {
    nullable: true,
    description: 'By when; a day means its end. Default: 24 hours after they asked.',
  })
  by?: MomentInput | null;

  @Field(() => String, { nullable: true, description: QUOTE })
  quote?: string | null;
}

@InputType({ description: 'They promised a decision.' })
export class DecisionByInput {
  @Field(() => MomentInput, { description: 'By when; a day means its end.' })
  by!: MomentInput;

  @Field(() => String, { nullable: true, description: QUOTE })
  quote?: string | null;
}

@InputType({ isOneOf: true, description: 'One thing that an employer asked for.' })
export class DirectionInput {
  @Field(() => ContactAtInput, { nullable: true, description: '"Write to us on…"' })
  contactAt?: ContactAtInput | null;

  @Field(() => NoContactBeforeInput, { nullable: true, description: '"Not before…"' })
  noContactBefore?: NoContactBeforeInput | null;

  @Field(() => ChannelOnlyInput, { nullable: true, description: '"By e-mail only."' })
  channelOnly?: ChannelOnlyInput | null;

  @Field(() => SubmitInput, { nullable: true, description: '"Send us…" or "Take this test."' })
  submit?: SubmitInput | null;

  @Field(() => DecisionByInput, { nullable: true, description: '"We decide by…"' })
  decisionBy?: DecisionByInput | null;
}

@ObjectType('Direction', { description: 'What an employer asked for.' })
export class DirectionType {
  @Field(() => DirectionKindEnum, {
    description: 'What sort of thing; which fields are there depends on it.',
  })
  kind!: DirectionKind;

  @Field(() => MomentType, {
    nullable: true,
    description: 'The moment that it names: when, until when or by when; null where it names none.',
  })
  moment?: MomentType | null;

  @Field(() => ChannelEnum, { nullable: true, description: 'The way that it names.' })
  channel?: Channel | null;

  @Field(() => Boolean, { description: 'Of CONTACT_AT: true where an answer before then ends it.' })
  ifSilent!: boolean;

  @Field(() => String, { nullable: true, description: 'Of SUBMIT: what they want to have.' })
  what?: string | null;

  @Field(() => SubmissionEnum, { nullable: true, description: 'Of SUBMIT: what sort of thing.' })
  how?: Submission | null;
}
