/** Letters that Unicode does not take apart into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
};

/**
 * Text as the phrase tables spell it: lower case, no accents, plain quotes and dashes, single spaces, so that one
 * pattern finds "À bientôt", "a bientot" and what a broken charset left of it. Line breaks become spaces, empty lines
 * a paragraph sign.
 */
export function fold(text: string): string {
  return text
    .replace(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/g, ' ¶ ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '')
    .replace(/[ßłøæœđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’‚‛`´ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
