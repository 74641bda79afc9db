import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/scalars.js';

@ObjectType('AdvisorOnTimeThankYous', { description: "Thank-yous of one advisor's candidates." })
export class AdvisorOnTimeThankYousType {
  @Field(() => Int, { description: 'Thank-yous that fell due.' })
  due!: number;

  @Field(() => Int, { description: 'Of those, done or sent by their due time.' })
  onTime!: number;

  @Field(() => Int, { description: 'Of those, done or sent later.' })
  late!: number;

  @Field(() => Float, { nullable: true, description: 'onTime ÷ due, 0 to 1; null where none fell due.' })
  rate?: number | null;
}

@ObjectType('OnTimeThankYous', {
  description:
    "Thank-yous that fell due in a period. Counts of fewer people than the tenant's threshold are suppressed for callers who may not see people.",
})
export class OnTimeThankYousType {
  @Field(() => InstantScalar, { description: 'The period begins here.' })
  from!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'The period ends before this.' })
  to!: Temporal.Instant;

  @Field(() => Int, { nullable: true, description: 'Thank-yous that fell due. Null where suppressed.' })
  due?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of those, done or sent by their due time. Null where suppressed.',
  })
  onTime?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those, done or sent later. Null where suppressed.' })
  late?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'onTime ÷ due, 0 to 1; null where none fell due or the cell is suppressed.',
  })
  rate?: number | null;

  @Field(() => Boolean, {
    description: "True where the cell counts fewer people than the tenant's threshold.",
  })
  suppressed!: boolean;

  @Field(() => [AdvisorOnTimeThankYousType], {
    description: 'Per advisor, for those who may see people; empty for a viewer.',
  })
  byAdvisor!: readonly AdvisorOnTimeThankYousType[];
}
