import type { Role } from '@afterword/application';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { TenantType } from '../tenants/tenant.type.js';

export const RoleEnum = {
  ADMIN: 'admin',
  ADVISOR: 'advisor',
  VIEWER: 'viewer',
  CANDIDATE: 'candidate',
} as const satisfies Record<string, Role>;

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person is in a tenant.',
  valuesMap: {
    ADMIN: { description: 'Runs the tenant.' },
    ADVISOR: { description: 'Looks after candidates.' },
    VIEWER: { description: 'Sees figures, no names.' },
    CANDIDATE: { description: 'Interviews, and uses the portal.' },
  },
});

@ObjectType('Membership', {
  description: "A person's place in a tenant: staff (admin, advisor, viewer) or candidate.",
  implements: () => [NodeInterface],
})
export class MembershipType extends NodeInterface {
  @Field(() => TenantType, { description: 'Where the person belongs.' })
  tenant!: TenantType;

  @Field(() => RoleEnum, { description: 'What the person is there.' })
  role!: Role;

  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => String, { description: 'Where the tenant writes to the person.' })
  email!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the person accepted; null while invited.',
  })
  acceptedAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When the person was last invited.' })
  invitedAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When the person was last here.' })
  lastSeenAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the membership ended; null while it has not.',
  })
  endedAt?: Temporal.Instant | null;
}
