import { keysOf, type Word } from './words.js';

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the first word, and one past the last. */
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: { readonly of: T };
}

/** Finds many phrases in one pass over the words of a text, the longest where several start at one word. */
export class PhraseIndex<T> {
  private readonly root: Node<T> = { next: new Map() };

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, of] of phrases) {
      let node = this.root;
      for (const word of keysOf(phrase)) {
        const next: Node<T> = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
      if (node !== this.root) node.value ??= { of };
    }
  }

  find(text: string, words: readonly Word[]): readonly PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let first = 0; first < words.length; first += 1) {
      const match = this.longestAt(text, words, first);
      if (match === undefined) continue;
      matches.push(match);
      first = match.end - 1;
    }
    return matches;
  }

  private longestAt(text: string, words: readonly Word[], first: number): PhraseMatch<T> | undefined {
    let longest: PhraseMatch<T> | undefined;
    let node: Node<T> | undefined = this.root;
    for (let at = first; at < words.length; at += 1) {
      if (at > first && !areJoined(text, words[at - 1]!, words[at]!)) break;
      node = node.next.get(words[at]!.key);
      if (node === undefined) break;
      if (node.value === undefined) continue;
      const { from } = words[first]!;
      longest = { value: node.value.of, first, end: at + 1, from, to: words[at]!.to };
    }
    return longest;
  }
}

/** Whether two words belong to one phrase: nothing but a space, a line break, a hyphen or an ampersand between them. */
const areJoined = (text: string, before: Word, word: Word): boolean =>
  word.from - before.to <= 6 &&
  /^(?:[ \t]*\n?[ \t]*|[-‐–]| ?& ?|\. )$/u.test(text.slice(before.to, word.from));
