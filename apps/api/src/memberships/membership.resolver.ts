import type { Membership, RequestContext, UnitOfWork } from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Request } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';
import { UNIT_OF_WORK } from '../tokens.js';
import { MembershipType } from './membership.type.js';

@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  @Query(() => [MembershipType], { description: 'Staff of the tenant: admins, advisors, viewers, by name.' })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:read' })
  staff(@Request() request: RequestContext): Promise<Membership[]> {
    return this.unitOfWork.run(request, ({ memberships }) => memberships.staff());
  }

  @ResolveField()
  id(@Parent() membership: Membership): string {
    return toGlobalId('Membership', membership.id);
  }
}
