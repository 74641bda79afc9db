import { letterOf } from './letter.js';
import { PhraseIndex } from './phrases.js';
import { wordsOf } from './words.js';

/** A text made comparable: without greeting and close, names replaced by one mark, as runs of three words. */
export type Fingerprint = ReadonlySet<string>;

const mask = '\u0000';

/** Names of people and companies, which differ between two copies of one text. */
export type NameIndex = PhraseIndex<true>;

export function fingerprint(text: string, names: NameIndex): Fingerprint {
  const words = maskedWords(text, names);
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
}

/** The words between greeting and close, with one mark for each name. */
export function maskedWords(text: string, names: NameIndex): readonly string[] {
  const { greeting, closeFrom } = letterOf(text);
  const middle = text.slice(greeting?.to ?? 0, closeFrom);
  const words = wordsOf(middle);
  const masked: string[] = [];
  let next = 0;
  for (const { first, end } of names.find(middle, words)) {
    masked.push(...words.slice(next, first).map(({ key }) => key), mask);
    next = end;
  }
  return [...masked, ...words.slice(next).map(({ key }) => key)];
}

/** Whole names and their parts, so that “Ms. Moe” is masked like “Ingrid Moe”. */
export const nameIndex = (names: readonly string[]): NameIndex =>
  new PhraseIndex(
    names.flatMap((name) => [
      [name, true] as const,
      ...wordsOf(name)
        .filter(({ text }) => text.length > 2 && /^\p{Lu}/u.test(text))
        .map(({ text }) => [text, true] as const),
    ]),
  );

/** How much of two texts is the same, from 0 to 1 (Dice). */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const run of a) if (b.has(run)) common += 1;
  return (2 * common) / (a.size + b.size);
}
