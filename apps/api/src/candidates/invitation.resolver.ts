import type { Candidate, InvitationState, Membership, NotificationState } from '@afterword/application';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { MembershipType } from '../memberships/membership.type.js';
import { CandidateLoader } from './candidate.loader.js';
import { CandidateType } from './candidate.type.js';
import { CandidateMembershipLoader, InvitationMailLoader } from './invitation.loader.js';
import { InvitationType } from './invitation.type.js';

/** What an `Invitation` is resolved from. */
interface Invitation {
  readonly candidateId: string;
  readonly state: InvitationState;
  readonly invitedAt: Temporal.Instant | null;
  readonly acceptedAt: Temporal.Instant | null;
  readonly lastSeenAt: Temporal.Instant | null;
}

@Resolver(() => CandidateType)
export class CandidateInvitationResolver {
  constructor(private readonly memberships: CandidateMembershipLoader) {}

  @ResolveField(() => InvitationType, { description: 'Their way into the portal.' })
  async invitation(
    @Context() context: GraphqlContext,
    @Parent() { id: candidateId }: Candidate,
  ): Promise<Invitation> {
    const membership = await this.memberships.load(context, candidateId);
    const { invitedAt = null, acceptedAt = null, lastSeenAt = null } = membership ?? {};
    const state = acceptedAt ? 'accepted' : invitedAt ? 'invited' : 'not_invited';
    return { candidateId, state, invitedAt, acceptedAt, lastSeenAt };
  }
}

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(private readonly mails: InvitationMailLoader) {}

  @ResolveField()
  mailState(
    @Context() context: GraphqlContext,
    @Parent() { candidateId }: Invitation,
  ): Promise<NotificationState | null> {
    return this.mails.load(context, candidateId);
  }
}

@Resolver(() => MembershipType)
export class MembershipCandidateResolver {
  constructor(private readonly candidates: CandidateLoader) {}

  @ResolveField(() => CandidateType, {
    nullable: true,
    description:
      'The candidate record, for a membership with the role candidate in the tenant of this request; otherwise null.',
  })
  candidate(
    @Context() context: GraphqlContext,
    @Parent() { candidateId, tenant }: Membership,
  ): Promise<Candidate | null> | null {
    const { caller } = context;
    const here = caller.kind !== 'anonymous' && caller.context?.tenantId === tenant.id;
    return here && candidateId ? this.candidates.load(context, candidateId) : null;
  }
}
