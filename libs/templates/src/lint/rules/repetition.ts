import { keysOf, type Word } from '../../text/words.js';
import { type CheckedPart, type CheckedText, leaveOut, overlaps, spanOf } from '../checked-text.js';
import type { Finding } from '../types.js';

/** Words that may rightly stand twice in a row. */
const mayDouble = new Set(['had', 'that', 'die', 'der', 'das', 'den', 'sie', 'ihr', 'bye', 'very', 'so']);
const phraseLength = 6;
const most = 5;

/** A word or a sentence twice, or a long phrase again (row D1: no repetition). */
export const repetition = (text: CheckedText): readonly Finding[] => [
  ...text.parts.flatMap(doubledWords),
  ...repeatedSentences(text.body),
  ...repeatedPhrases(text.body),
];

const doubledWords = (part: CheckedPart): readonly Finding[] =>
  part.words.flatMap((word, index): readonly Finding[] => {
    const before = part.words[index - 1];
    if (
      before === undefined ||
      before.key !== word.key ||
      mayDouble.has(word.key) ||
      !/\p{L}/u.test(word.key)
    )
      return [];
    const stretch = { from: before.from, to: word.to };
    if (!/^[ \t]*\n?[ \t]*$/u.test(part.text.slice(before.to, word.from)) || overlaps(stretch, part.given))
      return [];
    return [
      {
        code: 'repeated_word',
        severity: 'warning',
        span: spanOf(part, stretch),
        message: `“${word.text}” stands there twice.`,
        fixes: [{ label: 'Keep one', from: before.to, to: word.to, replacement: '' }],
      },
    ];
  });

function repeatedSentences(body: CheckedPart): readonly Finding[] {
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const sentence of body.letter.sentences) {
    const words = keysOf(body.text.slice(sentence.from, sentence.to));
    const key = words.join(' ');
    if (words.length >= 4 && seen.has(key) && found.length < most) {
      found.push({
        code: 'repetition',
        severity: 'warning',
        span: spanOf(body, sentence),
        message: 'This sentence stands there before.',
        fixes: [leaveOut(body.text, sentence)],
      });
    }
    seen.add(key);
  }
  return found;
}

/** A run of six words again, outside of names, terms and whole repeated sentences. */
function repeatedPhrases(body: CheckedPart): readonly Finding[] {
  const whole = repeatedSentences(body).map(({ span }) => span);
  const firstAt = new Map<string, number>();
  const found: Finding[] = [];
  for (let at = 0; at + phraseLength <= body.words.length && found.length < most; at += 1) {
    const run = body.words.slice(at, at + phraseLength);
    const key = run.map((word) => word.key).join(' ');
    const before = firstAt.get(key);
    if (before === undefined) firstAt.set(key, at);
    else if (at - before >= phraseLength) {
      const end = endOfRun(body.words, before, at);
      const stretch = { from: run[0]!.from, to: body.words[end - 1]!.to };
      if (!overlaps(stretch, [...whole, ...body.given])) found.push(phraseFinding(body, stretch));
      at = end - 1;
    }
  }
  return found;
}

function endOfRun(words: readonly Word[], before: number, at: number): number {
  let length = phraseLength;
  while (
    at + length < words.length &&
    before + length < at &&
    words[before + length]!.key === words[at + length]!.key
  ) {
    length += 1;
  }
  return at + length;
}

const phraseFinding = (body: CheckedPart, stretch: { from: number; to: number }): Finding => ({
  code: 'repetition',
  severity: 'warning',
  span: spanOf(body, stretch),
  message: `“${body.text.slice(stretch.from, Math.min(stretch.to, stretch.from + 60))}” stands there before.`,
  suggestion: 'Say it once.',
  fixes: [],
});
