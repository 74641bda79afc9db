import type { StepOwner, TemplateLanguage, TemplatePurposeInput } from '@afterword/web/graphql';
import { channelWords, stepKindWords } from '../../shared/words.js';

export const languageWords: Record<TemplateLanguage, string> = { EN: 'English', DE: 'German' };
export const writerWords: Record<StepOwner, string> = { CANDIDATE: 'Candidates', ADVISOR: 'Advisors' };

/** What a message is, such as “Thank-you by e-mail”. */
export const purposeWords = ({ kind, channel }: Pick<TemplatePurposeInput, 'kind' | 'channel'>): string =>
  `${stepKindWords[kind]} ${channelWords[channel]}`;

/** The list of a language and of whose words they are. */
export const listAddress = ({
  language,
  writer,
}: Pick<TemplatePurposeInput, 'language' | 'writer'>): string =>
  `settings/wordings?language=${language.toLowerCase()}&writer=${writer.toLowerCase()}`;

/** Where one purpose is worded. */
export const wordingAddress = ({ language, writer, kind, channel }: TemplatePurposeInput): string =>
  ['settings/wordings', language, writer, kind, channel].join('/').toLowerCase();

/** The language and writer that a list's address asks for. */
export function listChoice(search: URLSearchParams): Pick<TemplatePurposeInput, 'language' | 'writer'> {
  return {
    language: search.get('language') === 'de' ? 'DE' : 'EN',
    writer: search.get('writer') === 'advisor' ? 'ADVISOR' : 'CANDIDATE',
  };
}

/** The purpose that an address names; undefined where there is no such message. */
export function purposeOf(path: {
  readonly [name: string]: string | undefined;
}): TemplatePurposeInput | undefined {
  const kind = known(kinds, path.kind);
  const channel = known(Object.keys(channelWords) as (keyof typeof channelWords)[], path.channel);
  const language = known(Object.keys(languageWords) as TemplateLanguage[], path.language);
  const writer = known(Object.keys(writerWords) as StepOwner[], path.writer);
  return kind && channel && language && writer ? { kind, channel, language, writer } : undefined;
}

const kinds: readonly TemplatePurposeInput['kind'][] = [
  'THANK_YOU',
  'FOLLOW_UP',
  'FOLLOW_UP_CALL',
  'DIRECTED_CONTACT',
  'SUBMIT',
  'NOTIFY_REFEREE',
  'INFORM_REFERRER',
  'REJECTION_REPLY',
  'FEEDBACK_REQUEST',
  'STAY_IN_TOUCH',
  'NEGOTIATE',
];

const known = <T extends string>(values: readonly T[], given: string | undefined): T | undefined =>
  values.find((value) => value.toLowerCase() === given);
