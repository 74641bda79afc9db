import { countWords } from '../../text/words.js';
import { type CheckedText, wholeOf } from '../checked-text.js';
import { wordLimit } from '../limits.js';
import type { Finding } from '../types.js';

/** Whether it is brief for what it is (row B1). */
export function length({ body, input: { kind, channel } }: CheckedText): readonly Finding[] {
  const words = countWords(body.text);
  const { advice, limit } = wordLimit(kind, channel);
  const span = wholeOf(body);
  if (words <= advice) {
    return [{ code: 'good_length', severity: 'good', span, message: `${words} words.`, fixes: [] }];
  }
  return [
    {
      code: 'too_long',
      severity: words > limit ? 'error' : 'warning',
      span,
      message: `${words} words are ${words > limit ? 'too many' : 'a lot'} for this; ${advice} are enough.`,
      suggestion: 'Keep the one thing that only you can say.',
      fixes: [],
    },
  ];
}
