import { letterOf } from '../../text/letter.js';
import { findLinks } from '../../text/links.js';
import { keysOf } from '../../text/words.js';
import { type CheckedText, compared, leaveOut, spanOf } from '../checked-text.js';
import type { Finding } from '../types.js';

const shortest = 6;

/** Sentences that this person has read before. Short ones, greetings and closes are manners, not repetition. */
export function repeatsEarlier({ body, input: { earlier } }: CheckedText): readonly Finding[] {
  const read = new Map<string, string>();
  for (const { text, recipient } of compared(earlier)) {
    for (const { from, to } of letterOf(text).sentences)
      read.set(keysOf(withoutLinks(text.slice(from, to))).join(' '), recipient);
  }
  if (read.size === 0) return [];
  return body.letter.sentences.flatMap((sentence): readonly Finding[] => {
    const words = keysOf(withoutLinks(body.text.slice(sentence.from, sentence.to)));
    const reader = words.length < shortest ? undefined : read.get(words.join(' '));
    if (reader === undefined) return [];
    return [
      {
        code: 'repeats_earlier',
        severity: 'warning',
        span: spanOf(body, sentence),
        message: `${reader} has read this sentence in an earlier message.`,
        suggestion: 'Say it anew or leave it out.',
        fixes: [leaveOut(body.text, sentence)],
      },
    ];
  });
}

/** An address is no sentence, however many words it is made of. */
const withoutLinks = (text: string): string =>
  findLinks(text).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
