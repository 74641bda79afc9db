import type { Finding, Severity } from '@afterword/templates';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const FindingSeverityEnum = {
  ERROR: 'error',
  WARNING: 'warning',
  GOOD: 'good',
} as const satisfies Record<string, Severity>;

registerEnumType(FindingSeverityEnum, {
  name: 'FindingSeverity',
  description: 'How much a finding matters.',
  valuesMap: {
    ERROR: { description: 'The message does not go out like this.' },
    WARNING: { description: 'Advice.' },
    GOOD: { description: 'What is well done.' },
  },
});

export const MessagePartEnum = { SUBJECT: 'subject', BODY: 'body' } as const;

registerEnumType(MessagePartEnum, {
  name: 'MessagePart',
  description: 'A part of a message.',
  valuesMap: {
    SUBJECT: { description: 'The subject.' },
    BODY: { description: 'The text.' },
  },
});

@ObjectType('FindingFix', {
  description:
    'A change that mends a finding, in the part that it is in. It may reach further than the finding.',
})
export class FindingFixType {
  @Field(() => String, { description: 'What the button says.' })
  label!: string;

  @Field(() => Int, { description: 'Where the change begins, in UTF-16 units.' })
  from!: number;

  @Field(() => Int, { description: 'Where it ends; not part of it.' })
  to!: number;

  @Field(() => String, { description: 'What stands there instead.' })
  replacement!: string;
}

@ObjectType('Finding', { description: 'Something about a text that is to be mended, or that is good.' })
export class FindingType {
  @Field(() => String, { description: 'What sort of thing it is, for machines, such as no_topic.' })
  code!: string;

  @Field(() => FindingSeverityEnum, { description: 'How much it matters.' })
  severity!: Severity;

  @Field(() => MessagePartEnum, { description: 'The part that it is in.' })
  part!: 'subject' | 'body';

  @Field(() => Int, { description: 'Where it begins, in UTF-16 units.' })
  from!: number;

  @Field(() => Int, { description: 'Where it ends; not part of it.' })
  to!: number;

  @Field(() => String, { description: 'One sentence: what is the matter.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'One sentence: what to do.' })
  suggestion?: string | null;

  @Field(() => [FindingFixType], { description: 'Ways to mend it by one press, the best first.' })
  fixes!: readonly FindingFixType[];
}

/** A finding of the lint as the api gives it. */
export const toFinding = ({ span, suggestion, ...finding }: Finding): FindingType => ({
  ...finding,
  ...span,
  suggestion: suggestion ?? null,
});
