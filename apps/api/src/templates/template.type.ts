import type { TemplateVersionState } from '@afterword/application';
import type { FieldType, MessageKind, PresetLanguage, Writer } from '@afterword/templates';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { PageInfoType } from '../graphql/page.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { ChannelEnum, StepOwnerEnum, type StepType } from '../steps/step.type.js';
import {
  MergeFieldTypeEnum,
  MessageKindEnum,
  TemplateLanguageEnum,
  TemplateVersionStateEnum,
} from './template-enums.js';

type Channel = NonNullable<StepType['channel']>;

@ObjectType('TemplateWording', {
  description: 'One of the texts for a purpose. Two recipients of one interview get two of them.',
})
export class TemplateWordingType {
  @Field(() => String, {
    description: 'Its name: small letters, digits and hyphens, such as what-i-took-home.',
  })
  variant!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The subject, Liquid with merge fields; null where the channel has none.',
  })
  subject?: string | null;

  @Field(() => String, {
    description: 'The text, Liquid with merge fields. A blank line starts a paragraph.',
  })
  body!: string;
}

@ObjectType('Template', {
  description:
    'How one purpose is worded: by the words of the tenant where some are published, else by presets.',
})
export class TemplateType {
  @Field(() => MessageKindEnum, { description: 'What the message is for.' })
  kind!: MessageKind;

  @Field(() => ChannelEnum, { description: 'The way it goes.' })
  channel!: Channel;

  @Field(() => StepOwnerEnum, { description: 'Whose words they are.' })
  writer!: Writer;

  @Field(() => TemplateLanguageEnum, { description: 'The language.' })
  language!: PresetLanguage;
}

@ObjectType('TemplateVersion', {
  description:
    'One state of the words that a tenant has for a purpose. There is at most one draft and one published version; a published one never changes.',
  implements: () => [NodeInterface],
})
export class TemplateVersionType extends NodeInterface {
  @Field(() => MessageKindEnum, { description: 'What the message is for.' })
  kind!: MessageKind;

  @Field(() => ChannelEnum, { description: 'The way it goes.' })
  channel!: Channel;

  @Field(() => StepOwnerEnum, { description: 'Whose words they are.' })
  writer!: Writer;

  @Field(() => TemplateLanguageEnum, { description: 'The language.' })
  language!: PresetLanguage;

  @Field(() => Int, { description: 'From 1, in the order in which they were begun.' })
  number!: number;

  @Field(() => TemplateVersionStateEnum, { description: 'How far it has come.' })
  state!: TemplateVersionState;

  @Field(() => Int, {
    description: 'One more with each save. Give it back with a change, so that nobody else’s is overwritten.',
  })
  revision!: number;

  @Field(() => [TemplateWordingType], { description: 'What it says.' })
  wordings!: readonly TemplateWordingType[];

  @Field(() => InstantScalar, { description: 'When it was begun.' })
  createdAt!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it was last saved.' })
  changedAt!: Temporal.Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was published.' })
  publishedAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was retired.' })
  retiredAt?: Temporal.Instant | null;
}

@ObjectType('TemplateVersionEdge', { description: 'A version of a page.' })
export class TemplateVersionEdgeType {
  @Field(() => String, { description: 'Continues after this version.' })
  cursor!: string;

  @Field(() => TemplateVersionType, { description: 'The version.' })
  node!: TemplateVersionType;
}

@ObjectType('TemplateVersionConnection', { description: 'A page of versions, the latest first.' })
export class TemplateVersionConnectionType {
  @Field(() => [TemplateVersionEdgeType], { description: 'The versions with their cursors.' })
  edges!: readonly TemplateVersionEdgeType[];

  @Field(() => [TemplateVersionType], { description: 'The versions.' })
  nodes!: readonly TemplateVersionType[];

  @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfoType;
}

@ObjectType('MergeField', { description: 'Something that a template can print, such as contact.name.' })
export class MergeFieldType {
  @Field(() => String, { description: 'What stands in the braces.' })
  path!: string;

  @Field(() => String, { description: 'The group that it is in, such as contact.' })
  group!: string;

  @Field(() => String, { description: 'What the group is about.' })
  groupMeaning!: string;

  @Field(() => MergeFieldTypeEnum, { description: 'What it holds.' })
  type!: FieldType;

  @Field(() => String, {
    description: 'What it means, and which sentence it completes where it is part of one.',
  })
  meaning!: string;

  @Field(() => Boolean, {
    description: 'True: no message is written without it, so it can always be printed.',
  })
  required!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What stands in where it is missing; another field in braces. Null: a template has to ask first, or name what stands in.',
  })
  fallback?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The field that it is made from; null where it is given.',
  })
  derivedFrom?: string | null;

  @Field(() => [String], { description: 'What it looks like: one text, or the entries of a list.' })
  sample!: readonly string[];
}
