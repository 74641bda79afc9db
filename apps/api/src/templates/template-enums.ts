import type { TemplateVersionState } from '@afterword/application';
import type { FieldType, MessageKind, PresetLanguage } from '@afterword/templates';
import { registerEnumType } from '@nestjs/graphql';

export const MessageKindEnum = {
  THANK_YOU: 'thank_you',
  FOLLOW_UP: 'follow_up',
  FOLLOW_UP_CALL: 'follow_up_call',
  DIRECTED_CONTACT: 'directed_contact',
  SUBMIT: 'submit',
  NOTIFY_REFEREE: 'notify_referee',
  INFORM_REFERRER: 'inform_referrer',
  REJECTION_REPLY: 'rejection_reply',
  FEEDBACK_REQUEST: 'feedback_request',
  STAY_IN_TOUCH: 'stay_in_touch',
  NEGOTIATE: 'negotiate',
} as const satisfies Record<string, MessageKind>;

registerEnumType(MessageKindEnum, {
  name: 'MessageKind',
  description: 'The kinds of step that are a text to somebody.',
  valuesMap: {
    THANK_YOU: { description: 'Thank a person of the interview.' },
    FOLLOW_UP: { description: 'Write again while the employer decides.' },
    FOLLOW_UP_CALL: { description: 'Call once the promised time has passed.' },
    DIRECTED_CONTACT: { description: 'Be in touch when and how the employer asked.' },
    SUBMIT: { description: 'Send what the employer asked for.' },
    NOTIFY_REFEREE: { description: 'Tell a referee that they may be called.' },
    INFORM_REFERRER: { description: 'Tell a referrer how it went.' },
    REJECTION_REPLY: { description: 'Thank for an answer that was no.' },
    FEEDBACK_REQUEST: { description: 'Ask for feedback.' },
    STAY_IN_TOUCH: { description: 'Stay visible after the answer.' },
    NEGOTIATE: { description: 'Talk about an offer.' },
  },
});

export const TemplateLanguageEnum = { EN: 'en', DE: 'de' } as const satisfies Record<string, PresetLanguage>;

registerEnumType(TemplateLanguageEnum, {
  name: 'TemplateLanguage',
  description: 'A language that messages are written in.',
  valuesMap: {
    EN: { description: 'English, of whichever region.' },
    DE: { description: 'German, where the employer and the center are in German-speaking countries.' },
  },
});

export const TemplateVersionStateEnum = {
  DRAFT: 'draft',
  PUBLISHED: 'published',
  RETIRED: 'retired',
} as const satisfies Record<string, TemplateVersionState>;

registerEnumType(TemplateVersionStateEnum, {
  name: 'TemplateVersionState',
  description: 'How far a version of a template has come.',
  valuesMap: {
    DRAFT: { description: 'Being worked on; no message is written by it.' },
    PUBLISHED: { description: 'Messages are drafted by it, and it changes no more.' },
    RETIRED: { description: 'Another took its place, or the presets did.' },
  },
});

export const MergeFieldTypeEnum = {
  TEXT: 'text',
  LIST: 'list',
  LINK: 'link',
  DATE: 'date',
} as const satisfies Record<string, FieldType>;

registerEnumType(MergeFieldTypeEnum, {
  name: 'MergeFieldType',
  description: 'What a merge field holds.',
  valuesMap: {
    TEXT: { description: 'One line.' },
    LIST: { description: 'Several lines, printed in words by the filter sentence.' },
    LINK: { description: 'An http or https address.' },
    DATE: { description: 'A day, printed in words of the language of the message.' },
  },
});
