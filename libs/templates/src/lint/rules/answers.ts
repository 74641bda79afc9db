import { shareOf, stemsOf } from '../../text/stems.js';
import { type CheckedText, wholeOf } from '../checked-text.js';
import type { Finding } from '../types.js';

/** Says so where the message repairs a weak answer (row D1). Not to repair one is no fault. */
export function answers({ body, input: { data, language } }: CheckedText): readonly Finding[] {
  const present = stemsOf(body.text, language);
  const mended = (data.debrief?.repairs ?? []).some(
    (answer) => shareOf(stemsOf(answer, language), present) >= 0.6,
  );
  return mended
    ? [
        {
          code: 'mends_answer',
          severity: 'good',
          span: wholeOf(body),
          message: 'Mends an answer.',
          fixes: [],
        },
      ]
    : [];
}
