import type { Role } from '@afterword/application';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { MembershipType, RoleEnum } from '../memberships/membership.type.js';

@InputType({ description: 'Whom to invite to work in the tenant.' })
export class InviteStaffInput {
  @Field(() => String, {
    description: IDEMPOTENCY_KEY,
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Where the invitation goes. They sign in with this address.' })
  email!: string;

  @Field(() => RoleEnum, { description: 'ADMIN, ADVISOR or VIEWER.' })
  role!: Role;
}

@ObjectType({ description: 'What became of inviteStaff.' })
export class InviteStaffPayload {
  @Field(() => MembershipType, {
    nullable: true,
    description: 'Their membership, which starts when they accept; null where it was refused.',
  })
  membership?: MembershipType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
