import {
  isBounded,
  MOST_WORDINGS,
  pageRequest,
  presetWordings,
  previewWording,
  type RequestContext,
  refuse,
  requirePurpose,
  type TemplateOnShow,
  type TemplateVersion,
  type TemplateWording,
  templateFor,
  templatesIn,
  type UnitOfWork,
} from '@afterword/application';
import { type PresetLanguage, type Writer } from '@afterword/templates';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toFinding } from '../drafts/finding.type.js';
import { TextReader } from '../drafts/text-reader.js';
import { Access } from '../graphql/access.js';
import { Request } from '../graphql/context.js';
import { type Connection, toConnection } from '../graphql/page.type.js';
import { StepOwnerEnum } from '../steps/step.type.js';
import { UNIT_OF_WORK } from '../tokens.js';
import { mergeFieldsIn } from './merge-fields.js';
import { TEMPLATE_READERS } from './template.loader.js';
import {
  MergeFieldType,
  TemplateType,
  TemplateVersionConnectionType,
  TemplateVersionType,
  TemplateWordingType,
} from './template.type.js';
import { TemplateLanguageEnum } from './template-enums.js';
import { PreviewTemplateInput, TemplatePurposeInput, type TemplateWordingInput } from './template-inputs.js';
import { TemplatePreviewType } from './template-preview.type.js';

@Resolver(() => TemplateType)
export class TemplateResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly reader: TextReader,
  ) {}

  @Query(() => [TemplateType], {
    description:
      'How everything is worded that can be: by kind, then by channel. Also what the tenant has no words of its own for.',
  })
  @Access(TEMPLATE_READERS)
  templates(
    @Request() request: RequestContext,
    @Args('language', { type: () => TemplateLanguageEnum, description: 'In which language.' })
    language: PresetLanguage,
    @Args('writer', {
      type: () => StepOwnerEnum,
      nullable: true,
      description: 'Whose words; all where none is named.',
    })
    writer?: Writer | null,
  ): Promise<readonly TemplateOnShow[]> {
    return this.unitOfWork.run(request, (repositories) =>
      templatesIn(repositories, language, writer ?? undefined),
    );
  }

  @Query(() => TemplateType, {
    description: 'How one purpose is worded. Refuses one that no plan ever asks for.',
  })
  @Access(TEMPLATE_READERS)
  template(
    @Request() request: RequestContext,
    @Args('purpose', { type: () => TemplatePurposeInput, description: 'Which.' })
    purpose: TemplatePurposeInput,
  ): Promise<TemplateOnShow> {
    return this.unitOfWork.run(request, (repositories) => templateFor(repositories, purpose));
  }

  @Query(() => [MergeFieldType], { description: 'All that a template can print, by group.' })
  @Access(TEMPLATE_READERS)
  mergeFields(
    @Args('language', {
      type: () => TemplateLanguageEnum,
      description: 'The language of samples and fallbacks.',
    })
    language: PresetLanguage,
  ): MergeFieldType[] {
    return mergeFieldsIn(language);
  }

  @Query(() => TemplatePreviewType, {
    description:
      'How a wording reads, merged with samples, and all that is wrong with it. Nothing is saved; what loops or grows without end is stopped and named.',
  })
  @Access(TEMPLATE_READERS)
  async previewTemplate(
    @Args('input', { description: 'The wordings.' }) {
      purpose,
      wordings,
      index,
      everything,
    }: PreviewTemplateInput,
  ): Promise<TemplatePreviewType> {
    requirePurpose(purpose);
    const given = wordings.map(toWording);
    requireBounds(given, index);
    const { merged, problems } = previewWording(purpose, given, index, everything);
    const [findings = []] = await this.reader.read(merged ? [merged] : []);
    return {
      subject: merged?.subject ?? null,
      text: merged?.body ?? null,
      findings: findings.map(toFinding),
      problems,
    };
  }

  @ResolveField(() => Boolean, { description: 'True where words of the tenant are published.' })
  own(@Parent() { published }: TemplateOnShow): boolean {
    return published !== null;
  }

  @ResolveField(() => [TemplateWordingType], { description: 'What messages are drafted from now.' })
  wordings(@Parent() template: TemplateOnShow): readonly TemplateWording[] {
    return template.published?.wordings ?? presetWordings(template);
  }

  @ResolveField(() => [TemplateWordingType], { description: 'What comes with the product.' })
  preset(@Parent() template: TemplateOnShow): readonly TemplateWording[] {
    return presetWordings(template);
  }

  @ResolveField(() => TemplateVersionType, {
    nullable: true,
    description: 'The version of the tenant that messages are drafted from; null where presets serve.',
  })
  published(@Parent() { published }: TemplateOnShow): TemplateVersion | null {
    return published;
  }

  @ResolveField(() => TemplateVersionType, {
    nullable: true,
    description: 'The version that is being worked on; null where there is none.',
  })
  draft(@Parent() { draft }: TemplateOnShow): TemplateVersion | null {
    return draft;
  }

  @ResolveField(() => TemplateVersionConnectionType, { description: 'Its versions, the latest first.' })
  async versions(
    @Request() request: RequestContext,
    @Parent() template: TemplateOnShow,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to continue after.' })
    after?: string | null,
  ): Promise<Connection<TemplateVersion>> {
    const page = pageRequest(first ?? 20, after);
    const versions = await this.unitOfWork.run(request, ({ templates }) => templates.page(template, page));
    return toConnection(versions, page);
  }
}

export const toWording = ({ variant, subject, body }: TemplateWordingInput): TemplateWording => ({
  variant,
  subject: subject ?? null,
  body,
});

/** What is more is refused when it is saved; merging it here would only cost. */
function requireBounds(wordings: readonly TemplateWording[], index: number): void {
  if (!isBounded(wordings))
    refuse(
      'TOO_LARGE',
      `A template has 1 to ${MOST_WORDINGS} wordings, each of a bounded length.`,
      'wordings',
    );
  if (!wordings[index]) refuse('INVALID_INPUT', 'There is no such wording.', 'index');
}
