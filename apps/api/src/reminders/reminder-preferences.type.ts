import type { StepKind } from '@afterword/follow-up-policy';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { InstantScalar, LocalDateScalar, TimeZoneScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { StepKindEnum } from '../steps/step.type.js';

/** By their ISO numbers. */
export const WeekdayEnum = {
  MONDAY: 1,
  TUESDAY: 2,
  WEDNESDAY: 3,
  THURSDAY: 4,
  FRIDAY: 5,
  SATURDAY: 6,
  SUNDAY: 7,
} as const;

registerEnumType(WeekdayEnum, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesMap: {
    MONDAY: { description: 'Monday.' },
    TUESDAY: { description: 'Tuesday.' },
    WEDNESDAY: { description: 'Wednesday.' },
    THURSDAY: { description: 'Thursday.' },
    FRIDAY: { description: 'Friday.' },
    SATURDAY: { description: 'Saturday.' },
    SUNDAY: { description: 'Sunday.' },
  },
});

const DAILY = 'Whether a mail comes once a day, at the hour, where there is something to tell.';
const HOUR = "The hour of the daily mail, 0 to 23, by the person's own clock.";
const QUIET_WEEKDAYS =
  'Days of the week without mails. What can neither be moved nor wait comes all the same, to candidates.';
const MUTED_KINDS = 'Kinds of steps of which no mail tells.';
const URGENT = 'For candidates: whether what is urgent comes at once, instead of with the daily mail.';

@ObjectType('ReminderPreferences', { description: 'How the caller is written to by us.' })
export class ReminderPreferencesType {
  @Field(() => Boolean, { description: DAILY })
  daily!: boolean;

  @Field(() => Int, { description: HOUR })
  hour!: number;

  @Field(() => TimeZoneScalar, {
    description: "Whose clock: a candidate's own; for staff the one that they chose, else the tenant's.",
  })
  timeZone!: string;

  @Field(() => [WeekdayEnum], { description: QUIET_WEEKDAYS })
  quietWeekdays!: readonly number[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day with mails again, where they rest until then; null where they do not.',
  })
  pausedUntil?: Temporal.PlainDate | null;

  @Field(() => [StepKindEnum], { description: MUTED_KINDS })
  mutedKinds!: readonly StepKind[];

  @Field(() => Boolean, { description: URGENT })
  urgentAtOnce!: boolean;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the next daily mail may come; null where none will.',
  })
  nextDailyAt?: Temporal.Instant | null;
}

@InputType({ description: 'What is to be otherwise about reminders. What is left out stays as it is.' })
export class ChangeReminderPreferencesInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, description: DAILY })
  daily?: boolean | null;

  @Field(() => Int, { nullable: true, description: HOUR })
  hour?: number | null;

  @Field(() => TimeZoneScalar, {
    nullable: true,
    description: "For staff: whose clock; null for the tenant's. A candidate's is that of their record.",
  })
  timeZone?: string | null;

  @Field(() => [WeekdayEnum], { nullable: true, description: QUIET_WEEKDAYS })
  quietWeekdays?: number[] | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'No mails before this day, a year ahead at most; null ends a pause.',
  })
  pausedUntil?: Temporal.PlainDate | null;

  @Field(() => [StepKindEnum], { nullable: true, description: MUTED_KINDS })
  mutedKinds?: StepKind[] | null;

  @Field(() => Boolean, { nullable: true, description: URGENT })
  urgentAtOnce?: boolean | null;
}

@ObjectType({ description: 'What became of changeReminderPreferences.' })
export class ChangeReminderPreferencesPayload {
  @Field(() => ReminderPreferencesType, {
    nullable: true,
    description: 'How the caller is written to now; null where it was refused.',
  })
  reminderPreferences?: ReminderPreferencesType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
