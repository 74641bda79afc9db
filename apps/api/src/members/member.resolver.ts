import {
  type Clock,
  endMembership,
  inviteStaff,
  type Membership,
  type RequestContext,
  type UnitOfWork,
  withTenantScope,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { EndMembershipInput, EndMembershipPayload } from './end-membership.type.js';
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
    return { membership: await this.read(request, membershipId), userErrors };
  }

  @Mutation(() => EndMembershipPayload, {
    description:
      'Ends the membership of an admin, advisor or viewer, at once. Their candidates go to another advisor; what they did keeps their name. The only admin who is in cannot be let go.',
  })
  @Access({ roles: ['admin'], keyScope: 'members:write' })
  async endMembership(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Whose, and who takes over.' }) input: EndMembershipInput,
  ): Promise<{
    membership: Membership | null;
    handedOver: number;
    userErrors: EndMembershipPayload['userErrors'];
  }> {
    const request = withTenantScope(
      context.request(),
      'A key for members sees no candidates; of those who are handed over it is told the number.',
    );
    const {
      membershipId,
      handedOver = 0,
      userErrors,
    } = await this.mutations.run(request, 'endMembership', input, (repositories) =>
      endMembership(repositories, request, this.clock, {
        membershipId: fromGlobalId('Membership', input.membershipId, 'membershipId'),
        handOverTo: input.handOverTo ? fromGlobalId('Membership', input.handOverTo, 'handOverTo') : null,
      }),
    );
    return { membership: await this.read(request, membershipId), handedOver, userErrors };
  }

  private async read(request: RequestContext, membershipId: string | undefined): Promise<Membership | null> {
    if (membershipId === undefined) return null;
    const [membership = null] = await this.unitOfWork.run(request, ({ memberships }) =>
      memberships.byIds([membershipId]),
    );
    return membership;
  }
}
