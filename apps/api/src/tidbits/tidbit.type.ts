import type { TidbitKind } from '@afterword/application';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar, LocalDateScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';

export const TidbitKindEnum = {
  NEWS: 'news',
  ENCLOSURE: 'enclosure',
} as const satisfies Record<string, TidbitKind>;

registerEnumType(TidbitKindEnum, {
  name: 'TidbitKind',
  description: 'What a letter may bring that is new.',
  valuesMap: {
    NEWS: { description: 'News of the employer or its field, which is fresh for 30 days.' },
    ENCLOSURE: { description: 'Something small that goes with it: an article, a page of one’s work.' },
  },
});

@ObjectType('Tidbit', {
  description: 'Something new that letters to an employer bring, each contact once.',
  implements: () => [NodeInterface],
})
export class TidbitType extends NodeInterface {
  @Field(() => TidbitKindEnum, { description: 'News, or something enclosed.' })
  kind!: TidbitKind;

  @Field(() => String, { description: 'News in a sentence; of an enclosure what it is.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Where to read it.' })
  link!: string | null;

  @Field(() => LocalDateScalar, {
    name: 'date',
    description: 'The day of the news; of an enclosure, on which it was noted.',
  })
  dated!: Temporal.PlainDate;

  @Field(() => InstantScalar, { description: 'When it was noted.' })
  notedAt!: Temporal.Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken back; null where it holds.' })
  withdrawnAt!: Temporal.Instant | null;
}

@InputType({ description: 'Something new for letters to bring, at one application or at an employer.' })
export class NoteTidbitInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'For the letters of this application.' })
  applicationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For the letters of everybody who applied to this employer; for staff.',
  })
  employerId?: string | null;

  @Field(() => TidbitKindEnum, { description: 'News, or something enclosed.' })
  kind!: TidbitKind;

  @Field(() => String, {
    description:
      'News in a whole sentence as the candidate says it; of an enclosure what it is, to complete “I enclose …”. At most 300 characters.',
  })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Where to read it.' })
  link?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the news; today where it is not given.',
  })
  date?: Temporal.PlainDate | null;
}

@ObjectType({ description: 'What became of noteTidbit.' })
export class NoteTidbitPayload {
  @Field(() => TidbitType, { nullable: true, description: 'The tidbit; null where it was refused.' })
  tidbit?: TidbitType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'What no letter is to bring any more.' })
export class WithdrawTidbitInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The tidbit.' })
  tidbitId!: string;
}

@ObjectType({ description: 'What became of withdrawTidbit.' })
export class WithdrawTidbitPayload {
  @Field(() => TidbitType, { nullable: true, description: 'The tidbit; null where it was refused.' })
  tidbit?: TidbitType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
