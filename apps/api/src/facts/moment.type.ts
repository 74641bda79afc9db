import type { DayOrInstant } from '@afterword/follow-up-policy';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar, LocalDateScalar } from '../graphql/scalars.js';

@InputType({
  isOneOf: true,
  description: 'A day in the time zone of the employer, or that very instant.',
})
export class MomentInput {
  @Field(() => LocalDateScalar, { nullable: true, description: 'A day where the employer is.' })
  day?: Temporal.PlainDate | null;

  @Field(() => InstantScalar, { nullable: true, description: 'That very instant.' })
  instant?: Temporal.Instant | null;
}

@ObjectType('Moment', {
  description: 'A day in the time zone of the employer, or an instant: one of the two.',
})
export class MomentType {
  @Field(() => LocalDateScalar, { nullable: true, description: 'A day where the employer is.' })
  day?: Temporal.PlainDate | null;

  @Field(() => InstantScalar, { nullable: true, description: 'That very instant.' })
  instant?: Temporal.Instant | null;
}

export function toMoment(moment: DayOrInstant | undefined): MomentType | null {
  if (!moment) return null;
  return moment instanceof Temporal.PlainDate
    ? { day: moment, instant: null }
    : { day: null, instant: moment };
}
