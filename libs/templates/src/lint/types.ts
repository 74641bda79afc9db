import type { Channel } from '@afterword/follow-up-policy';
import type { MessageKind } from '../documents/document.js';
import type { MergeData } from '../fields/catalogue.js';

export type Part = 'subject' | 'body';

/** An error blocks sending, a warning is advice, `good` says what is well done. */
export type Severity = 'error' | 'warning' | 'good';

export const findingCodes = [
  'unresolved_field',
  'no_topic',
  'too_long',
  'negative_phrase',
  'only_asks_decision',
  'same_text',
  'same_opening',
  'repeated_word',
  'repetition',
  'repeats_earlier',
  'misspelling',
  'grammar',
  'no_tidbit',
  'wrong_name',
  'shouting',
  'exclamation_mark',
  'bad_link',
  'empty',
  'unreadable_length',
  'names_topic',
  'good_length',
  'mends_answer',
  'uses_tidbit',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** A stretch of one part, counted in UTF-16 units as JavaScript does; `to` is exclusive. */
export interface Span {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** A change of the part that the finding is in, which may reach a little further than the finding. */
export interface Fix {
  /** What the button says. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly span: Span;
  /** One sentence: what is the matter. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly suggestion?: string | undefined;
  /** Ways to mend it by one press, the best first. */
  readonly fixes: readonly Fix[];
}

/** Another message's text, to compare with. */
export interface OtherText {
  /** Who got it, for the words of the finding. */
  readonly recipient: string;
  readonly text: string;
}

/** Says whether a word is spelled well; nspell fits as it is. */
export interface SpellChecker {
  correct(word: string): boolean;
  suggest?(word: string): readonly string[];
}

export interface LintInput {
  /** Undefined where the channel has none. */
  readonly subject?: string | undefined;
  readonly body: string;
  readonly kind: MessageKind;
  readonly channel: Channel;
  /** BCP 47. Rules that know phrases know English and German ones. */
  readonly language: string;
  /** What the draft was merged from: its names, topics, tidbit. */
  readonly data: MergeData;
  /** Messages of this kind to the other recipients of the same interview. */
  readonly siblings?: readonly OtherText[] | undefined;
  /** Earlier messages to the same recipient. */
  readonly earlier?: readonly OtherText[] | undefined;
  /** Names, companies and terms that need no dictionary. */
  readonly known?: readonly string[] | undefined;
  /** People and companies of the candidate's other drafts, whose names have no place here. */
  readonly others?: { readonly people: readonly string[]; readonly companies: readonly string[] } | undefined;
  readonly spelling?: SpellChecker | undefined;
}
