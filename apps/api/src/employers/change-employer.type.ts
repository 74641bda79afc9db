import type { EmployerCulture } from '@afterword/application';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { LocalTimeScalar, TimeZoneScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { EmployerCultureEnum, EmployerType } from './employer.type.js';

@InputType({ description: 'When an employer works. Both times, or neither to say that it is not known.' })
export class BusinessHoursInput {
  @Field(() => LocalTimeScalar, { nullable: true, description: 'When they open.' })
  from?: Temporal.PlainTime | null;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'When they close.' })
  to?: Temporal.PlainTime | null;
}

@InputType({ description: 'What changes about an employer. What is absent stays as it is.' })
export class ChangeEmployerInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The employer.' })
  employerId!: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => TimeZoneScalar, { nullable: true, description: 'Where its working hours are.' })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 or an English name, for its public holidays.',
  })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-2, with or without the country; an empty text takes it away.',
  })
  region?: string | null;

  @Field(() => EmployerCultureEnum, { nullable: true, description: 'What it is used to.' })
  culture?: EmployerCulture | null;

  @Field(() => BusinessHoursInput, { nullable: true, description: 'When it works on a business day.' })
  businessHours?: BusinessHoursInput | null;

  @Field(() => Boolean, { nullable: true, description: 'False where it wants no thank-you notes.' })
  thankYouNotes?: boolean | null;
}

@ObjectType({ description: 'What became of changeEmployer.' })
export class ChangeEmployerPayload {
  @Field(() => EmployerType, { nullable: true, description: 'The employer; null where it was refused.' })
  employer?: EmployerType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
