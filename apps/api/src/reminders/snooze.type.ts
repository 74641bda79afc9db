import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { LocalDateScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { StepType } from '../steps/step.type.js';

export const SnoozeUntilEnum = {
  LATER_TODAY: 'later_today',
  TOMORROW: 'tomorrow',
  DATE: 'date',
} as const;

export type SnoozeUntil = (typeof SnoozeUntilEnum)[keyof typeof SnoozeUntilEnum];

registerEnumType(SnoozeUntilEnum, {
  name: 'SnoozeUntil',
  description: 'Until when a reminder is put off.',
  valuesMap: {
    LATER_TODAY: { description: 'About three hours, until 20:00 at the latest, by the candidate’s clock.' },
    TOMORROW: { description: 'The daily mail of tomorrow, or of the next day that is not quiet.' },
    DATE: { description: 'The daily mail of `date`, or of the next day that is not quiet.' },
  },
});

@InputType({ description: 'A reminder to be put off.' })
export class SnoozeReminderInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The step that it is about.' })
  stepId!: string;

  @Field(() => SnoozeUntilEnum, { description: 'Until when.' })
  until!: SnoozeUntil;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day, by the candidate’s clock. With DATE only, which needs it.',
  })
  date?: Temporal.PlainDate | null;
}

@ObjectType({ description: 'What became of snoozeReminder.' })
export class SnoozeReminderPayload {
  @Field(() => StepType, { nullable: true, description: 'The step; null where it was refused.' })
  step?: StepType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'A reminder that is not to be put off after all.' })
export class UndoSnoozeReminderInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The step that it is about.' })
  stepId!: string;
}

@ObjectType({ description: 'What became of undoSnoozeReminder.' })
export class UndoSnoozeReminderPayload {
  @Field(() => StepType, { nullable: true, description: 'The step; null where it was refused.' })
  step?: StepType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
