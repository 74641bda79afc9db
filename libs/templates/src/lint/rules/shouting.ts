import type { Word } from '../../text/words.js';
import { type CheckedPart, type CheckedText, overlaps, spanOf } from '../checked-text.js';
import type { Finding } from '../types.js';

/** Words that are shouted and never an abbreviation. */
const loud = new Set(
  'very really so please thank thanks great love never always must need not now huge amazing best urgent only excited sehr bitte danke immer nie muss jetzt wirklich unbedingt nicht'.split(
    ' ',
  ),
);

/** Capitals that are no abbreviation: a word known to be one that people shout, or several in a row. */
export function shouting({ parts, input }: CheckedText): readonly Finding[] {
  const isWord = ({ key, text }: Word): boolean =>
    loud.has(key) ||
    (text.length >= 6 && input.spelling?.correct(key) === true && !input.spelling.correct(text));
  return parts.flatMap((part) =>
    runsOfCapitals(part).flatMap((run): readonly Finding[] => {
      const stretch = { from: run[0]!.from, to: run.at(-1)!.to };
      const letters = run.reduce((sum, { text }) => sum + text.length, 0);
      if (overlaps(stretch, part.given) || (!(run.length >= 3 && letters >= 12) && !run.some(isWord)))
        return [];
      return [
        {
          code: 'shouting',
          severity: 'warning',
          span: spanOf(part, stretch),
          message: `“${part.text.slice(stretch.from, Math.min(stretch.to, stretch.from + 40))}” shouts.`,
          suggestion: 'Small letters carry as far.',
          fixes: [{ label: 'Use small letters', ...stretch, replacement: calm(part, stretch) }],
        },
      ];
    }),
  );
}

/** Neighbouring words that are all capitals. “I” and “A” join but don't make a run. */
function runsOfCapitals(part: CheckedPart): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let before: Word | undefined;
  for (const word of part.words) {
    const capitals = /^[\p{Lu}\p{M}'’]+$/u.test(word.text);
    const joined = before !== undefined && /^[ \t]*\n?[ \t]*$/u.test(part.text.slice(before.to, word.from));
    if (capitals && joined && runs.length > 0) runs.at(-1)!.push(word);
    else if (capitals) runs.push([word]);
    before = capitals ? word : undefined;
  }
  return runs
    .map((run) => run.slice(run.findIndex(({ text }) => text.length > 1)))
    .filter((run) => run.length > 0 && run[0]!.text.length > 1);
}

function calm(part: CheckedPart, { from, to }: { from: number; to: number }): string {
  const small = part.text
    .slice(from, to)
    .toLowerCase()
    .replace(/(?<![\p{L}])i(?![\p{L}])/gu, 'I');
  const starts = part.letter.sentences.some((sentence) => sentence.from === from) || from === 0;
  return starts ? small.slice(0, 1).toUpperCase() + small.slice(1) : small;
}
