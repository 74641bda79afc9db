import { baseLanguage, type PresetLanguage, presetLanguageOf, presetLanguages } from '../languages.js';
import { type Letter, letterOf, lineOf, type Stretch } from '../text/letter.js';
import { type FoundLink, findLinks } from '../text/links.js';
import { PhraseIndex } from '../text/phrases.js';
import { type Word, wordsOf } from '../text/words.js';
import { lintLimits } from './limits.js';
import type { Finding, Fix, LintInput, Part } from './types.js';

/** One part of the message, taken apart once for all rules. */
export interface CheckedPart {
  readonly part: Part;
  readonly text: string;
  /** Without those in links and addresses. */
  readonly words: readonly Word[];
  readonly links: readonly FoundLink[];
  /** Names and terms from the data, which are not the writer's wording. */
  readonly given: readonly Stretch[];
  readonly letter: Letter;
}

/** What every rule gets. */
export interface CheckedText {
  readonly input: LintInput;
  readonly parts: readonly CheckedPart[];
  readonly body: CheckedPart;
  /** The language whose phrases are known, or undefined. */
  readonly phrases: PresetLanguage | undefined;
}

export type Rule = (text: CheckedText) => readonly Finding[];

export function checkedText(input: LintInput): CheckedText {
  const given = new PhraseIndex(givenTexts(input).map((text) => [text, true] as const));
  const body = checkedPart('body', input.body, given);
  const language = baseLanguage(input.language);
  return {
    input,
    parts: input.subject === undefined ? [body] : [checkedPart('subject', input.subject, given), body],
    body,
    phrases: presetLanguages.some((known) => known === language)
      ? presetLanguageOf(input.language)
      : undefined,
  };
}

function checkedPart(part: Part, text: string, given: PhraseIndex<true>): CheckedPart {
  const links = findLinks(text);
  const opaque = [...links, ...addressesIn(text)].sort((a, b) => a.from - b.from);
  const words = outside(wordsOf(text), opaque);
  return {
    part,
    text,
    words,
    links,
    given: given.find(text, words),
    letter: part === 'body' ? letterOf(text) : lineOf(text),
  };
}

const addressesIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(/[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,253}/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));

/** The words that lie in none of the stretches, both in order. */
function outside(words: readonly Word[], stretches: readonly Stretch[]): readonly Word[] {
  let next = 0;
  return words.filter((word) => {
    while (next < stretches.length && stretches[next]!.to <= word.from) next += 1;
    return next >= stretches.length || word.to <= stretches[next]!.from;
  });
}

/** Names and terms that are right as they are. Sentences of the data are the candidate's wording and not among them. */
export function givenTexts(input: LintInput): readonly string[] {
  const { application, contact, interview, enclosure, directions, referee, tidbit } = input.data;
  const terms = [
    ...ownNames(input),
    application.role,
    contact.title,
    contact.sharedInterest,
    ...(interview?.topics ?? []),
    ...(referee?.highlights ?? []),
    ...(referee?.positions ?? []),
    enclosure?.title,
    directions?.material,
    ...properNames(tidbit?.text ?? ''),
  ];
  return [...terms.filter((term) => term !== undefined), ...(input.known ?? []).slice(0, lintLimits.names)];
}

/** Runs of capitalised words, as news have them; the first word of a sentence may be any word. */
const properNames = (text: string): readonly string[] =>
  [
    ...text.slice(0, 1_000).matchAll(/(?<=[^.!?] )\p{Lu}[\p{L}\p{N}]{0,40}(?: \p{Lu}[\p{L}\p{N}]{0,40})*/gu),
  ].map(([name]) => name);

/** The names in this message that are right. */
export function ownNames({ data }: LintInput): readonly string[] {
  return [
    data.candidate.name,
    data.candidate.firstName,
    data.sender?.name,
    data.sender?.organisation,
    data.contact.name,
    data.employer.name,
    ...(data.interview?.participants ?? []),
    ...(data.feedback?.candidates ?? []),
  ].filter((name) => name !== undefined);
}

export const isWithin = ({ from, to }: Stretch, stretches: readonly Stretch[]): boolean =>
  stretches.some((stretch) => stretch.from <= from && to <= stretch.to);

export const overlaps = (a: Stretch, stretches: readonly Stretch[]): boolean =>
  stretches.some((b) => a.from < b.to && b.from < a.to);

export const wholeOf = ({ part, text }: CheckedPart): Finding['span'] => ({ part, from: 0, to: text.length });

export const spanOf = ({ part }: CheckedPart, { from, to }: Stretch): Finding['span'] => ({ part, from, to });

/** Other texts, as many and as much of each as is compared. */
export const compared = <T extends { readonly text: string }>(
  texts: readonly T[] | undefined,
): readonly T[] =>
  (texts ?? [])
    .slice(0, lintLimits.otherTexts)
    .map((other) => ({ ...other, text: other.text.slice(0, lintLimits.otherTextLength) }));

export const replaceBy = ({ from, to }: Stretch, replacement: string): Fix => ({
  label: `Write “${replacement}”`,
  from,
  to,
  replacement,
});

/** Leaves a stretch out, with the comma or space that goes with it, and starts the sentence anew. */
export function leaveOut(text: string, { from, to }: Stretch): Fix {
  const after = /^[,:]?[ \t]*/u.exec(text.slice(to, to + 20))?.[0].length ?? 0;
  const startsSentence = /(?:^|[.!?…\n]\s*)$/u.test(text.slice(Math.max(0, from - 10), from));
  let end = to + after;
  let start = from;
  let replacement = '';
  const next = text[end] ?? '';
  if (startsSentence && next !== '' && next !== '\n') {
    const point = String.fromCodePoint(text.codePointAt(end)!);
    end += point.length;
    replacement = point.toUpperCase();
  } else if (/^[.!?…;\n]|^$/u.test(next)) {
    // At the end of a sentence the space before goes instead.
    end = to;
    start -= /[ \t,]*$/u.exec(text.slice(Math.max(0, from - 10), from))?.[0].length ?? 0;
  }
  return { label: 'Leave it out', from: start, to: end, replacement };
}
