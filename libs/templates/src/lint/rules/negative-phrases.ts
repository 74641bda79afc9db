import type { PresetLanguage } from '../../languages.js';
import { PhraseIndex } from '../../text/phrases.js';
import { type CheckedText, isWithin, leaveOut, replaceBy, spanOf } from '../checked-text.js';
import { germanPhrases } from '../phrases/de.js';
import { englishPhrases } from '../phrases/en.js';
import type { NegativePhrase } from '../phrases/negative-phrase.js';
import type { Finding, Fix } from '../types.js';

const indexes: Readonly<Record<PresetLanguage, PhraseIndex<NegativePhrase>>> = {
  en: indexOf(englishPhrases),
  de: indexOf(germanPhrases),
};

function indexOf(phrases: readonly NegativePhrase[]): PhraseIndex<NegativePhrase> {
  return new PhraseIndex(phrases.flatMap((entry) => entry.says.map((phrase) => [phrase, entry] as const)));
}

/** Words that make the writer small, press the reader or speak ill (row D1: nothing negative). */
export function negativePhrases({ parts, phrases, input: { kind } }: CheckedText): readonly Finding[] {
  if (phrases === undefined) return [];
  return parts.flatMap((part) =>
    indexes[phrases].find(part.text, part.words).flatMap(({ value, from, to }): readonly Finding[] => {
      if (value.except?.includes(kind) || isWithin({ from, to }, part.given)) return [];
      const written = part.text.slice(from, to);
      const starts = part.letter.sentences.some((sentence) => sentence.from === from);
      const instead = (value.instead ?? []).map(
        (text): Fix =>
          replaceBy({ from, to }, starts ? text.slice(0, 1).toUpperCase() + text.slice(1) : text),
      );
      return [
        {
          code: 'negative_phrase',
          severity: 'warning',
          span: spanOf(part, { from, to }),
          message: `“${written}” ${value.why}.`,
          suggestion: value.better,
          fixes: value.leaveOut ? [...instead, leaveOut(part.text, { from, to })] : instead,
        },
      ];
    }),
  );
}
