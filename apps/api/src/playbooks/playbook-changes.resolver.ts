import {
  type Clock,
  changePlaybookDraft,
  createPlaybookDraft,
  discardPlaybookDraft,
  makePlaybookDefault,
  type Playbook,
  type PlaybookVersion,
  publishPlaybook,
  type Repositories,
  type RequestContext,
  retirePlaybookVersion,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK } from '../tokens.js';
import { PLAYBOOK_WRITERS, PlaybookLoader, PlaybookVersionLoader } from './playbook.loader.js';
import {
  ChangePlaybookDraftInput,
  CreatePlaybookDraftInput,
  MakePlaybookDefaultInput,
  PlaybookPayload,
  PlaybookVersionInput,
  PlaybookVersionPayload,
  PublishPlaybookInput,
} from './playbook-inputs.js';

type UserErrors = PlaybookVersionPayload['userErrors'];
type VersionAnswer = { version: PlaybookVersion | null; userErrors: UserErrors };
type PlaybookAnswer = { playbook: Playbook | null; userErrors: UserErrors };

@Resolver()
export class PlaybookChangesResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly playbooks: PlaybookLoader,
    private readonly versions: PlaybookVersionLoader,
  ) {}

  @Mutation(() => PlaybookVersionPayload, {
    description: 'Begins the next version of a playbook, or the first of a new one, as a draft.',
  })
  @Access(PLAYBOOK_WRITERS)
  createPlaybookDraft(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What to begin from.' }) input: CreatePlaybookDraftInput,
  ): Promise<VersionAnswer> {
    return this.version(context, 'createPlaybookDraft', input, (repositories, request) =>
      createPlaybookDraft(repositories, request, this.clock, {
        playbookId: input.playbookId ? fromGlobalId('Playbook', input.playbookId, 'playbookId') : null,
        preset: input.preset ?? null,
        name: input.name ?? null,
      }),
    );
  }

  @Mutation(() => PlaybookVersionPayload, {
    description: 'Saves another document in a draft. Refuses every mistake at its path in the document.',
  })
  @Access(PLAYBOOK_WRITERS)
  changePlaybookDraft(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The document.' }) input: ChangePlaybookDraftInput,
  ): Promise<VersionAnswer> {
    return this.version(context, 'changePlaybookDraft', input, (repositories, request) =>
      changePlaybookDraft(repositories, request, this.clock, { ...input, versionId: versionIdOf(input) }),
    );
  }

  @Mutation(() => PlaybookPayload, { description: 'Throws a draft away.' })
  @Access(PLAYBOOK_WRITERS)
  discardPlaybookDraft(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which draft.' }) input: PlaybookVersionInput,
  ): Promise<PlaybookAnswer> {
    return this.playbook(context, 'discardPlaybookDraft', input, (repositories, request) =>
      discardPlaybookDraft(repositories, request, this.clock, { versionId: versionIdOf(input) }),
    );
  }

  @Mutation(() => PlaybookVersionPayload, {
    description:
      'Publishes a draft: new plans are made by it, and the version before is retired. Plans that run keep theirs; see moveRunningPlans.',
  })
  @Access(PLAYBOOK_WRITERS)
  publishPlaybook(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which draft.' }) input: PublishPlaybookInput,
  ): Promise<VersionAnswer> {
    return this.version(context, 'publishPlaybook', input, (repositories, request) =>
      publishPlaybook(repositories, request, this.clock, { ...input, versionId: versionIdOf(input) }),
    );
  }

  @Mutation(() => PlaybookVersionPayload, {
    description: 'Takes a published version out. Refuses the one that new applications are planned by.',
  })
  @Access(PLAYBOOK_WRITERS)
  retirePlaybookVersion(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which version.' }) input: PlaybookVersionInput,
  ): Promise<VersionAnswer> {
    return this.version(context, 'retirePlaybookVersion', input, (repositories, request) =>
      retirePlaybookVersion(repositories, request, this.clock, { versionId: versionIdOf(input) }),
    );
  }

  @Mutation(() => PlaybookPayload, {
    description: 'New applications are planned by this playbook from now on.',
  })
  @Access(PLAYBOOK_WRITERS)
  makePlaybookDefault(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which playbook.' }) input: MakePlaybookDefaultInput,
  ): Promise<PlaybookAnswer> {
    return this.playbook(context, 'makePlaybookDefault', input, (repositories, request) =>
      makePlaybookDefault(repositories, request, this.clock, {
        playbookId: fromGlobalId('Playbook', input.playbookId, 'playbookId'),
      }),
    );
  }

  private async version(
    context: GraphqlContext,
    operation: string,
    input: { idempotencyKey: string },
    work: (repositories: Repositories, request: RequestContext) => Promise<{ versionId: string }>,
  ): Promise<VersionAnswer> {
    const request = context.request();
    const { versionId, userErrors } = await this.mutations.run(request, operation, input, (repositories) =>
      work(repositories, request),
    );
    return { version: versionId ? await this.versions.load(context, versionId) : null, userErrors };
  }

  private async playbook(
    context: GraphqlContext,
    operation: string,
    input: { idempotencyKey: string },
    work: (repositories: Repositories, request: RequestContext) => Promise<{ playbookId: string }>,
  ): Promise<PlaybookAnswer> {
    const request = context.request();
    const { playbookId, userErrors } = await this.mutations.run(request, operation, input, (repositories) =>
      work(repositories, request),
    );
    return { playbook: playbookId ? await this.playbooks.load(context, playbookId) : null, userErrors };
  }
}

const versionIdOf = ({ versionId }: { versionId: string }) =>
  fromGlobalId('PlaybookVersion', versionId, 'versionId');
