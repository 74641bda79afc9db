import type { Membership, Plan, Playbook, PlaybookRollout, PlaybookVersion } from '@afterword/application';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allows } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { JsonScalar } from '../graphql/scalars.js';
import { MembershipLoader } from '../memberships/membership.loader.js';
import { MembershipType } from '../memberships/membership.type.js';
import { PlanType } from '../plans/plan.type.js';
import {
  LatestRolloutsLoader,
  PLAYBOOK_READERS,
  PlaybookDocumentLoader,
  PlaybookLoader,
  PlaybookVersionLoader,
  RunningPlansLoader,
} from './playbook.loader.js';
import { PlaybookType, PlaybookVersionType } from './playbook.type.js';
import { PlaybookRolloutType } from './rollout.type.js';

@Resolver(() => PlaybookVersionType)
export class PlaybookVersionResolver {
  constructor(
    private readonly loader: PlaybookVersionLoader,
    private readonly playbooks: PlaybookLoader,
    private readonly documents: PlaybookDocumentLoader,
    private readonly running: RunningPlansLoader,
    private readonly rollouts: LatestRolloutsLoader,
    private readonly memberships: MembershipLoader,
  ) {}

  @Query(() => PlaybookVersionType, {
    nullable: true,
    description: 'One version of a playbook, or null where there is none with this id.',
  })
  @Access(PLAYBOOK_READERS)
  playbookVersion(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<PlaybookVersion | null> {
    return this.loader.load(context, fromGlobalId('PlaybookVersion', id, 'id'));
  }

  @ResolveField()
  id(@Parent() { id }: PlaybookVersion): string {
    return toGlobalId('PlaybookVersion', id);
  }

  @ResolveField(() => PlaybookType, { nullable: true, description: 'Whose version it is.' })
  playbook(
    @Context() context: GraphqlContext,
    @Parent() { playbookId }: PlaybookVersion,
  ): Promise<Playbook | null> {
    return this.playbooks.load(context, playbookId);
  }

  @ResolveField(() => JsonScalar, {
    description: 'All that it says: rules, caps, hours. Described by playbookJsonSchema.',
  })
  document(@Context() context: GraphqlContext, @Parent() { id }: PlaybookVersion): Promise<unknown> {
    return this.documents.load(context, id);
  }

  @ResolveField(() => Int, { description: 'How many plans that the caller may see run by it.' })
  runningPlans(@Context() context: GraphqlContext, @Parent() { id }: PlaybookVersion): Promise<number> {
    return this.running.load(context, id);
  }

  @ResolveField(() => PlaybookRolloutType, {
    nullable: true,
    description: 'The latest preview of it on the plans that run.',
  })
  async latestPreview(
    @Context() context: GraphqlContext,
    @Parent() { id }: PlaybookVersion,
  ): Promise<PlaybookRollout | null> {
    return (await this.rollouts.load(context, id)).find(({ kind }) => kind === 'preview') ?? null;
  }

  @ResolveField(() => PlaybookRolloutType, {
    nullable: true,
    description: 'The latest move of running plans to it.',
  })
  async latestMove(
    @Context() context: GraphqlContext,
    @Parent() { id }: PlaybookVersion,
  ): Promise<PlaybookRollout | null> {
    return (await this.rollouts.load(context, id)).find(({ kind }) => kind === 'move') ?? null;
  }

  @ResolveField(() => MembershipType, { nullable: true, description: 'Who saved it last; null: the system.' })
  changedBy(
    @Context() context: GraphqlContext,
    @Parent() { changedById }: PlaybookVersion,
  ): Promise<Membership | null> | null {
    return changedById ? this.memberships.load(context, changedById) : null;
  }

  @ResolveField(() => MembershipType, { nullable: true, description: 'Who published it; null: the system.' })
  publishedBy(
    @Context() context: GraphqlContext,
    @Parent() { publishedById }: PlaybookVersion,
  ): Promise<Membership | null> | null {
    return publishedById ? this.memberships.load(context, publishedById) : null;
  }
}

@Resolver(() => PlanType)
export class PlanPlaybookVersionResolver {
  constructor(private readonly versions: PlaybookVersionLoader) {}

  @ResolveField(() => PlaybookVersionType, {
    nullable: true,
    description:
      'The version that made it, and makes it again until the plan is moved. Null for callers who may not see playbooks.',
  })
  playbookVersion(
    @Context() context: GraphqlContext,
    @Parent() { playbookVersionId }: Plan,
  ): Promise<PlaybookVersion | null> | null {
    return allows(PLAYBOOK_READERS, context.request())
      ? this.versions.load(context, playbookVersionId)
      : null;
  }
}
