import type { InterviewSource } from '@afterword/application';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar, TimeZoneScalar } from '../graphql/scalars.js';

export const InterviewSourceEnum = {
  CONSOLE: 'console',
  PORTAL: 'portal',
  API: 'api',
  INVITE: 'invite',
  SEED: 'seed',
} as const satisfies Record<string, InterviewSource>;

registerEnumType(InterviewSourceEnum, {
  name: 'InterviewSource',
  description: 'Where the record of an interview came from.',
  valuesMap: {
    CONSOLE: { description: 'Staff recorded it.' },
    PORTAL: { description: 'The candidate recorded it.' },
    API: { description: 'Another system recorded it.' },
    INVITE: { description: 'It was read from a calendar invite.' },
    SEED: { description: 'It is demo data.' },
  },
});

@ObjectType('Interview', {
  description: 'One conversation of an application.',
  implements: () => [NodeInterface],
})
export class InterviewType extends NodeInterface {
  @Field(() => InstantScalar, { description: 'When it starts.' })
  startsAt!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it ends, at most 24 hours later.' })
  endsAt!: Temporal.Instant;

  @Field(() => TimeZoneScalar, { description: 'The zone that its times were given in.' })
  timeZone!: string;

  @Field(() => Int, { description: 'Which conversation of the application it is, from 1.' })
  round!: number;

  @Field(() => String, { nullable: true, description: 'An address, a room, or the link of a call.' })
  place?: string | null;

  @Field(() => [String], { description: 'What was talked about.' })
  topics!: readonly string[];

  @Field(() => InterviewSourceEnum, { description: 'Where the record came from.' })
  source!: InterviewSource;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was called off; null where it was not.',
  })
  cancelledAt?: Temporal.Instant | null;
}
