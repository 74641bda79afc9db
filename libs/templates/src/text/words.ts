/** A word of a text. Offsets count UTF-16 units; `key` is for comparing: small letters, straight apostrophes. */
export interface Word {
  readonly text: string;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

// One class, and one separator that is not in it: linear on any text.
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    key: keyOf(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));

export const keysOf = (text: string): readonly string[] => wordsOf(text).map(({ key }) => key);

const keyOf = (word: string): string => word.normalize('NFC').toLowerCase().replaceAll('’', "'");

/** Words as a reader counts them; writing without spaces counts a word for every two characters. */
export function countWords(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = wordsOf(
    text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' '),
  );
  return spaced.length + Math.ceil(unspaced / 2);
}
