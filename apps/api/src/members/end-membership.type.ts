import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { MembershipType } from '../memberships/membership.type.js';

@InputType({ description: 'Whose membership ends, and who looks after their candidates then.' })
export class EndMembershipInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The membership of an admin, advisor or viewer.' })
  membershipId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The membership of the admin or advisor who takes over the caseload. Needed where there is one; nobody is left without an advisor.',
  })
  handOverTo?: string | null;
}

@ObjectType({ description: 'What became of endMembership.' })
export class EndMembershipPayload {
  @Field(() => MembershipType, {
    nullable: true,
    description: 'The membership that has ended; null where it was refused.',
  })
  membership?: MembershipType | null;

  @Field(() => Int, { description: 'How many candidates went to another advisor; 0 where it was refused.' })
  handedOver!: number;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
