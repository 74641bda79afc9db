import {
  type ChangedTemplate,
  type Clock,
  discardTemplateDraft,
  isBounded,
  problemsOf,
  publishTemplate,
  type Repositories,
  type RequestContext,
  restoreTemplateVersion,
  retireTemplateVersion,
  saveTemplateDraft,
  type TemplateOnShow,
  templateFor,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { TEMPLATE_WRITERS } from './template.loader.js';
import { toWording } from './template.resolver.js';
import {
  PublishTemplateInput,
  SaveTemplateDraftInput,
  SaveTemplateDraftPayload,
  TemplatePayload,
  TemplateVersionInput,
} from './template-inputs.js';
import type { TemplateProblemType } from './template-preview.type.js';

type Answer = { template: TemplateOnShow | null; userErrors: TemplatePayload['userErrors'] };
type SaveAnswer = Answer & { problems: readonly TemplateProblemType[] };

@Resolver()
export class TemplateChangesResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
  ) {}

  @Mutation(() => SaveTemplateDraftPayload, {
    description:
      'Saves words of the tenant for a purpose as its draft, the first save begins one. Refuses every error at its place, such as wordings.0.body, with line and column. No message is written by it before it is published.',
  })
  @Access(TEMPLATE_WRITERS)
  async saveTemplateDraft(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The words.' }) input: SaveTemplateDraftInput,
  ): Promise<SaveAnswer> {
    const wordings = input.wordings.map(toWording);
    const answer = await this.run(context, 'saveTemplateDraft', input, (repositories, request) =>
      saveTemplateDraft(repositories, request, this.clock, {
        ...input.purpose,
        revision: input.revision ?? null,
        wordings,
      }),
    );
    return { ...answer, problems: isBounded(wordings) ? problemsOf(input.purpose, wordings) : [] };
  }

  @Mutation(() => TemplatePayload, { description: 'Throws a draft away.' })
  @Access(TEMPLATE_WRITERS)
  discardTemplateDraft(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which draft.' }) input: TemplateVersionInput,
  ): Promise<Answer> {
    return this.run(context, 'discardTemplateDraft', input, (repositories, request) =>
      discardTemplateDraft(repositories, request, this.clock, versionOf(input)),
    );
  }

  @Mutation(() => TemplatePayload, {
    description:
      'Publishes a draft: messages are drafted by it from now on, drafts that nobody has touched follow soon, and the version before is retired.',
  })
  @Access(TEMPLATE_WRITERS)
  publishTemplate(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which draft.' }) input: PublishTemplateInput,
  ): Promise<Answer> {
    return this.run(context, 'publishTemplate', input, (repositories, request) =>
      publishTemplate(repositories, request, this.clock, { ...versionOf(input), revision: input.revision }),
    );
  }

  @Mutation(() => TemplatePayload, {
    description:
      'Goes back to what a retired version said: a new version says it again, and is published as any other.',
  })
  @Access(TEMPLATE_WRITERS)
  restoreTemplateVersion(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which version.' }) input: TemplateVersionInput,
  ): Promise<Answer> {
    return this.run(context, 'restoreTemplateVersion', input, (repositories, request) =>
      restoreTemplateVersion(repositories, request, this.clock, versionOf(input)),
    );
  }

  @Mutation(() => TemplatePayload, {
    description:
      'Takes a published version out: messages are drafted from the presets again, and drafts that nobody has touched follow soon.',
  })
  @Access(TEMPLATE_WRITERS)
  retireTemplateVersion(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which version.' }) input: TemplateVersionInput,
  ): Promise<Answer> {
    return this.run(context, 'retireTemplateVersion', input, (repositories, request) =>
      retireTemplateVersion(repositories, request, this.clock, versionOf(input)),
    );
  }

  private async run(
    context: GraphqlContext,
    operation: string,
    input: { idempotencyKey: string },
    work: (repositories: Repositories, request: RequestContext) => Promise<ChangedTemplate>,
  ): Promise<Answer> {
    const request = context.request();
    const { kind, channel, writer, language, userErrors } = await this.mutations.run(
      request,
      operation,
      input,
      (repositories) => work(repositories, request),
    );
    if (!kind || !channel || !writer || !language) return { template: null, userErrors };
    const template = await this.unitOfWork.run(request, (repositories) =>
      templateFor(repositories, { kind, channel, writer, language }),
    );
    return { template, userErrors };
  }
}

const versionOf = ({ templateVersionId }: { templateVersionId: string }) => ({
  templateVersionId: fromGlobalId('TemplateVersion', templateVersionId, 'templateVersionId'),
});
