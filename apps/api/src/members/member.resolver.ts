import {
  type Clock,
  inviteStaff,
  type Membership,
  type UnitOfWork,
  withTenantScope,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { InviteStaffInput, InviteStaffPayload } from './invite-staff.type.js';

@Resolver()
export class MemberResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
  ) {}

  @Mutation(() => InviteStaffPayload, { description: 'Invites an admin, advisor or viewer by mail.' })
  @Access({ roles: ['admin'], keyScope: 'members:write' })
  async inviteStaff(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Whom to invite.' }) input: InviteStaffInput,
  ): Promise<{ membership: Membership | null; userErrors: InviteStaffPayload['userErrors'] }> {
    const request = withTenantScope(
      context.request(),
      'A key for members sees no candidates, and touches none here.',
    );
    const { membershipId, userErrors } = await this.mutations.run(
      request,
      'inviteStaff',
      input,
      (repositories) => inviteStaff(repositories, request, this.clock, input),
    );
    const [membership = null] = membershipId
      ? await this.unitOfWork.run(request, ({ memberships }) => memberships.byIds([membershipId]))
      : [];
    return { membership, userErrors };
  }
}
