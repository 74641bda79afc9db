import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { NodeInterface } from '../graphql/node.type.js';
import { UserErrorType } from '../graphql/user-error.type.js';

@ObjectType('Cohort', {
  description: 'A group of candidates that is reported on together: a class, a programme, a client batch.',
  implements: () => [NodeInterface],
})
export class CohortType extends NodeInterface {
  @Field(() => String, { description: 'Its name, unique in the tenant.' })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many candidates it has: of those whom the caller may see, or of all for who sees figures only. Null where these would be told of fewer than the threshold, and for candidates.',
  })
  candidateCount?: number | null;
}

@InputType({ description: 'A new cohort.' })
export class CreateCohortInput {
  @Field(() => String, {
    description: IDEMPOTENCY_KEY,
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Its name, unique in the tenant.' })
  name!: string;
}

@ObjectType({ description: 'What became of createCohort.' })
export class CreateCohortPayload {
  @Field(() => CohortType, { nullable: true, description: 'The new cohort; null where it was refused.' })
  cohort?: CohortType;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
