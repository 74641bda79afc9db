import type { ContactRole, EmployerCulture } from '@afterword/application';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ContactRoleEnum } from '../applications/application.type.js';
import { EmployerCultureEnum } from '../employers/employer.type.js';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { InstantScalar, TimeZoneScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { InterviewType } from './interview.type.js';

@InputType({
  description:
    'A person of an interview: one who is here already, or a new one. Nobody is added twice: who has the same address at the employer, or the same name where one has no address, is taken for the same person.',
})
export class ContactInput {
  @Field(() => ID, {
    nullable: true,
    description: 'An existing contact; the other fields then change nothing about them.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Their name, needed without an id.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where mail reaches them.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Their telephone number.' })
  phone?: string | null;

  @Field(() => [ContactRoleEnum], {
    defaultValue: [ContactRoleEnum.INTERVIEWER],
    description: 'What they do in the application; added to what they did before.',
  })
  roles!: ContactRole[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'True where the person took part in the interview.',
  })
  participated!: boolean;
}

@InputType({
  description:
    'An employer: one that is here already, by its id or by its name whatever its case, or a new one.',
})
export class EmployerInput {
  @Field(() => ID, {
    nullable: true,
    description: 'An existing employer; the other fields then change nothing about it.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name, needed without an id.' })
  name?: string | null;

  @Field(() => TimeZoneScalar, {
    nullable: true,
    description: 'Where its working hours are. Default: the zone of the interview.',
  })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-1 alpha-2. Default: the candidate's, else the tenant's.",
  })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-2, with or without the country, such as US-CA or CA.',
  })
  region?: string | null;

  @Field(() => EmployerCultureEnum, { nullable: true, description: 'Default: MODERN.' })
  culture?: EmployerCulture | null;
}

@InputType({ description: 'A conversation that took place or will.' })
export class RecordInterviewInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who interviewed. A candidate records for themself only.' })
  candidateId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'An existing application; without one, give employer and role.',
  })
  applicationId?: string | null;

  @Field(() => EmployerInput, { nullable: true, description: 'Where, unless an application is given.' })
  employer?: EmployerInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The role applied for. An open application of the candidate for it at the employer is taken, else a new one is made.',
  })
  role?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the candidate wants this one most; left as it is where absent.',
  })
  dreamJob?: boolean | null;

  @Field(() => InstantScalar, { description: 'When it starts.' })
  startsAt!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it ends: after the start, at most 24 hours later.' })
  endsAt!: Temporal.Instant;

  @Field(() => TimeZoneScalar, {
    nullable: true,
    description: "The zone that the times were given in. Default: the candidate's.",
  })
  timeZone?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'From 1 to 50.' })
  round?: number | null;

  @Field(() => String, { nullable: true, description: 'An address, a room, or the link of a call.' })
  place?: string | null;

  @Field(() => [String], {
    nullable: true,
    defaultValue: [],
    description: 'What was talked about; at most 20.',
  })
  topics?: string[] | null;

  @Field(() => [ContactInput], {
    nullable: true,
    defaultValue: [],
    description: 'Who took part or set it up; at most 50.',
  })
  contacts?: ContactInput[] | null;
}

@ObjectType({ description: 'What became of recordInterview.' })
export class RecordInterviewPayload {
  @Field(() => InterviewType, { nullable: true, description: 'The interview; null where it was refused.' })
  interview?: InterviewType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
