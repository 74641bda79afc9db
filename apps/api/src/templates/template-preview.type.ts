import type { Severity } from '@afterword/templates';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FindingSeverityEnum, FindingType, MessagePartEnum } from '../drafts/finding.type.js';

@ObjectType('TemplateProblem', { description: 'Something that is wrong with a wording.' })
export class TemplateProblemType {
  @Field(() => FindingSeverityEnum, {
    description: 'An ERROR keeps it from being saved; a WARNING is advice.',
  })
  severity!: Severity;

  @Field(() => String, { description: 'What sort of thing it is, for machines, such as unknown_field.' })
  code!: string;

  @Field(() => Int, { description: 'Which of the wordings, from 0.' })
  wording!: number;

  @Field(() => MessagePartEnum, { nullable: true, description: 'The part that it is in; null: all of it.' })
  part?: 'subject' | 'body' | null;

  @Field(() => Int, { nullable: true, description: 'The line, from 1; null where it is about no place.' })
  line?: number | null;

  @Field(() => Int, { nullable: true, description: 'The column, from 1.' })
  column?: number | null;

  @Field(() => String, { nullable: true, description: 'The merge field that it is about.' })
  field?: string | null;

  @Field(() => String, { description: 'What is the matter.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What would be right.' })
  expected?: string | null;
}

@ObjectType('TemplatePreview', { description: 'How a wording reads, merged with the samples of the fields.' })
export class TemplatePreviewType {
  @Field(() => String, { nullable: true, description: 'The subject; null where there is none, or no text.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'The text; null where it cannot be merged.' })
  text?: string | null;

  @Field(() => [FindingType], { description: 'What the lint says of the merged text.' })
  findings!: readonly FindingType[];

  @Field(() => [TemplateProblemType], {
    description:
      'What is wrong with the wording, and how it compares with those before it; empty where it is good.',
  })
  problems!: readonly TemplateProblemType[];
}
