import type { Membership, TemplateVersion } from '@afterword/application';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { MembershipLoader } from '../memberships/membership.loader.js';
import { MembershipType } from '../memberships/membership.type.js';
import { TEMPLATE_READERS, TemplateVersionLoader } from './template.loader.js';
import { TemplateVersionType } from './template.type.js';

@Resolver(() => TemplateVersionType)
export class TemplateVersionResolver {
  constructor(
    private readonly loader: TemplateVersionLoader,
    private readonly memberships: MembershipLoader,
  ) {}

  @Query(() => TemplateVersionType, {
    nullable: true,
    description: 'One version of a template, or null where there is none with this id.',
  })
  @Access(TEMPLATE_READERS)
  templateVersion(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<TemplateVersion | null> {
    return this.loader.load(context, fromGlobalId('TemplateVersion', id, 'id'));
  }

  @ResolveField()
  id(@Parent() { id }: TemplateVersion): string {
    return toGlobalId('TemplateVersion', id);
  }

  @ResolveField(() => MembershipType, {
    nullable: true,
    description: 'Who saved it last; null where they are gone.',
  })
  changedBy(
    @Context() context: GraphqlContext,
    @Parent() { changedById }: TemplateVersion,
  ): Promise<Membership | null> | null {
    return changedById ? this.memberships.load(context, changedById) : null;
  }

  @ResolveField(() => MembershipType, {
    nullable: true,
    description: 'Who published it; null where they are gone.',
  })
  publishedBy(
    @Context() context: GraphqlContext,
    @Parent() { publishedById }: TemplateVersion,
  ): Promise<Membership | null> | null {
    return publishedById ? this.memberships.load(context, publishedById) : null;
  }
}
