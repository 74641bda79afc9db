import { baseLanguage } from '../../languages.js';
import type { Word } from '../../text/words.js';
import { keysOf } from '../../text/words.js';
import { type CheckedPart, type CheckedText, givenTexts, replaceBy, spanOf } from '../checked-text.js';
import { lintLimits } from '../limits.js';
import type { Finding, SpellChecker } from '../types.js';

/** Misspelled words, by the checker that was passed in; without one there are none. */
export function spelling({ parts, input }: CheckedText): readonly Finding[] {
  const checker = input.spelling;
  if (checker === undefined) return [];
  const known = new Set(
    givenTexts(input)
      .flatMap((text) => keysOf(text))
      .flatMap((key) => [key, bare(key)]),
  );
  const verdicts = new Map<string, boolean>();
  const isRight = (part: CheckedPart, word: Word): boolean => {
    const text = straight(word.text);
    if (known.has(word.key) || known.has(bare(word.key)) || isExempt(part, word, input.language)) return true;
    if (verdicts.size >= lintLimits.spelledWords) return true;
    const verdict = verdicts.get(text) ?? isSpelled(checker, text);
    verdicts.set(text, verdict);
    return verdict;
  };
  const wrong = parts.flatMap((part) =>
    part.words.filter((word) => !isRight(part, word)).map((word) => ({ part, word })),
  );
  return wrong
    .slice(0, lintLimits.misspellings)
    .map(({ part, word }, index) =>
      finding(part, word, index < lintLimits.suggestions ? suggest(checker, word) : []),
    );
}

const straight = (word: string): string => word.replaceAll('’', "'");
const bare = (key: string): string => key.replace(/'s?$/u, '');

/** Numbers, abbreviations, letters alone, mixed capitals; and in English a capital within a sentence, which is a name. */
function isExempt(part: CheckedPart, { text, from, to }: Word, language: string): boolean {
  if (text.length < 2 || /\p{N}/u.test(text) || /^\p{Lu}+s?$/u.test(text) || /\p{Ll}\p{Lu}/u.test(text))
    return true;
  if (
    from >= part.letter.closeFrom ||
    (part.letter.greeting !== undefined && to <= part.letter.greeting.to)
  ) {
    return /^\p{Lu}/u.test(text);
  }
  const starts = part.letter.sentences.some((sentence) => sentence.from === from);
  return baseLanguage(language) !== 'de' && /^\p{Lu}/u.test(text) && !starts;
}

const isSpelled = (checker: SpellChecker, text: string): boolean =>
  checker.correct(text) ||
  checker.correct(text.toLowerCase()) ||
  (/'s?$/u.test(text) && checker.correct(text.replace(/'s?$/u, '')));

const suggest = (checker: SpellChecker, word: Word): readonly string[] =>
  (checker.suggest?.(straight(word.text)) ?? [])
    .filter(
      (suggestion) =>
        suggestion !== '' && suggestion.split(/[\s-]/u).every((each) => isSpelled(checker, each)),
    )
    .slice(0, 3)
    .map((suggestion) =>
      /^\p{Lu}/u.test(word.text) ? suggestion.slice(0, 1).toUpperCase() + suggestion.slice(1) : suggestion,
    );

const finding = (part: CheckedPart, word: Word, suggestions: readonly string[]): Finding => ({
  code: 'misspelling',
  severity: 'warning',
  span: spanOf(part, word),
  message: `“${word.text}” may be misspelled.`,
  suggestion: 'Correct it, or add it to the known terms.',
  fixes: suggestions.map((suggestion) => replaceBy(word, suggestion)),
});
