import {
  type Playbook,
  type PlaybookVersion,
  pageRequest,
  playbookJsonSchema,
  playbookPresets,
  playbookProblems,
  type RequestContext,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { type Connection, toConnection } from '../graphql/page.type.js';
import { JsonScalar } from '../graphql/scalars.js';
import { UNIT_OF_WORK } from '../tokens.js';
import { CurrentVersionsLoader, PLAYBOOK_READERS, PlaybookLoader } from './playbook.loader.js';
import {
  PlaybookPresetType,
  PlaybookProblemType,
  PlaybookType,
  PlaybookVersionConnectionType,
  PlaybookVersionType,
} from './playbook.type.js';

@Resolver(() => PlaybookType)
export class PlaybookResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly loader: PlaybookLoader,
    private readonly current: CurrentVersionsLoader,
  ) {}

  @Query(() => [PlaybookType], { description: "The tenant's playbooks: the default first, then by name." })
  @Access(PLAYBOOK_READERS)
  playbooks(@Request() request: RequestContext): Promise<Playbook[]> {
    return this.unitOfWork.run(request, ({ playbooks }) => playbooks.list());
  }

  @Query(() => PlaybookType, {
    nullable: true,
    description: 'One playbook, or null where there is none with this id.',
  })
  @Access(PLAYBOOK_READERS)
  playbook(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<Playbook | null> {
    return this.loader.load(context, fromGlobalId('Playbook', id, 'id'));
  }

  @Query(() => [PlaybookPresetType], { description: 'The playbooks that come with the product.' })
  @Access(PLAYBOOK_READERS)
  presets(): PlaybookPresetType[] {
    return playbookPresets();
  }

  @Query(() => JsonScalar, { description: 'The JSON Schema of a playbook document.' })
  @Access(PLAYBOOK_READERS)
  playbookJsonSchema(): object {
    return playbookJsonSchema;
  }

  @Query(() => [PlaybookProblemType], {
    description: 'All mistakes of a playbook document; none where it can be saved. Nothing is kept.',
  })
  @Access(PLAYBOOK_READERS)
  validatePlaybook(
    @Args('document', { type: () => JsonScalar, description: 'The document.' }) document: unknown,
  ): readonly PlaybookProblemType[] {
    return playbookProblems(document);
  }

  @ResolveField()
  id(@Parent() { id }: Playbook): string {
    return toGlobalId('Playbook', id);
  }

  @ResolveField(() => PlaybookVersionType, {
    nullable: true,
    description: 'The version that new plans are made by; null where none is published.',
  })
  async published(
    @Context() context: GraphqlContext,
    @Parent() { id }: Playbook,
  ): Promise<PlaybookVersion | null> {
    return (await this.current.load(context, id)).find(({ state }) => state === 'published') ?? null;
  }

  @ResolveField(() => PlaybookVersionType, {
    nullable: true,
    description: 'The version that is being worked on; null where there is none.',
  })
  async draft(
    @Context() context: GraphqlContext,
    @Parent() { id }: Playbook,
  ): Promise<PlaybookVersion | null> {
    return (await this.current.load(context, id)).find(({ state }) => state === 'draft') ?? null;
  }

  @ResolveField(() => PlaybookVersionConnectionType, { description: 'Its versions, the latest first.' })
  async versions(
    @Request() request: RequestContext,
    @Parent() { id }: Playbook,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to continue after.' })
    after?: string | null,
  ): Promise<Connection<PlaybookVersion>> {
    const page = pageRequest(first ?? 20, after);
    const versions = await this.unitOfWork.run(request, ({ playbookVersions }) =>
      playbookVersions.page(id, page),
    );
    return toConnection(versions, page);
  }
}
