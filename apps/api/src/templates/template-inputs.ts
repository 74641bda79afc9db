import type { MessageKind, PresetLanguage, Writer } from '@afterword/templates';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ChannelEnum, StepOwnerEnum, type StepType } from '../steps/step.type.js';
import { TemplateType } from './template.type.js';
import { MessageKindEnum, TemplateLanguageEnum } from './template-enums.js';
import { TemplateProblemType } from './template-preview.type.js';

@InputType({ description: 'What a template is for.' })
export class TemplatePurposeInput {
  @Field(() => MessageKindEnum, { description: 'What the message is for.' })
  kind!: MessageKind;

  @Field(() => ChannelEnum, { description: 'The way it goes.' })
  channel!: NonNullable<StepType['channel']>;

  @Field(() => StepOwnerEnum, { description: 'Whose words they are.' })
  writer!: Writer;

  @Field(() => TemplateLanguageEnum, { description: 'The language.' })
  language!: PresetLanguage;
}

@InputType({ description: 'One of the texts for a purpose.' })
export class TemplateWordingInput {
  @Field(() => String, { description: 'Its name: small letters, digits and hyphens, none twice.' })
  variant!: string;

  @Field(() => String, { nullable: true, description: 'The subject. E-mail has one, nothing else does.' })
  subject?: string | null;

  @Field(() => String, { description: 'The text, Liquid with merge fields.' })
  body!: string;
}

@InputType({ description: 'Words of the tenant for a purpose.' })
export class SaveTemplateDraftInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => TemplatePurposeInput, { description: 'What they are for.' })
  purpose!: TemplatePurposeInput;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision of the draft that was read, null where there was none; another one since refuses the save.',
  })
  revision?: number | null;

  @Field(() => [TemplateWordingInput], { description: 'All wordings, 1 to 8.' })
  wordings!: TemplateWordingInput[];
}

@InputType({ description: 'Which draft to publish.' })
export class PublishTemplateInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The draft.' })
  templateVersionId!: string;

  @Field(() => Int, { description: 'The revision that was looked at; another one since refuses it.' })
  revision!: number;
}

@InputType({ description: 'Which version is meant.' })
export class TemplateVersionInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The version.' })
  templateVersionId!: string;
}

@InputType({ description: 'Wordings to look at.' })
export class PreviewTemplateInput {
  @Field(() => TemplatePurposeInput, { description: 'What they are for.' })
  purpose!: TemplatePurposeInput;

  @Field(() => [TemplateWordingInput], { description: 'All wordings, 1 to 8.' })
  wordings!: TemplateWordingInput[];

  @Field(() => Int, { description: 'Which of them is shown, from 0.' })
  index!: number;

  @Field(() => Boolean, {
    description: 'True: with a sample of every field. False: with the required ones only.',
  })
  everything!: boolean;
}

@ObjectType({ description: 'What became of a change to a template.' })
export class TemplatePayload {
  @Field(() => TemplateType, { nullable: true, description: 'The template; null where it was refused.' })
  template?: TemplateType | null;

  @Field(() => [UserErrorType], {
    description: 'Why it was refused, each error of a wording at its place; empty where it was not.',
  })
  userErrors!: readonly UserErrorType[];
}

@ObjectType({ description: 'What became of saveTemplateDraft.' })
export class SaveTemplateDraftPayload extends TemplatePayload {
  @Field(() => [TemplateProblemType], {
    description:
      'All that the check says of the wordings: the errors that kept them from being saved, and advice.',
  })
  problems!: readonly TemplateProblemType[];
}
