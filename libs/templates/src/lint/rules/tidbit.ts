import type { MessageKind } from '../../documents/document.js';
import { shareOf, stemsOf } from '../../text/stems.js';
import { type CheckedText, wholeOf } from '../checked-text.js';
import type { Finding } from '../types.js';

/** Messages that are drafted around fresh news (rows A3, A4, D6). */
const kinds: readonly MessageKind[] = ['follow_up', 'stay_in_touch'];

/** Whether a follow-up brings something new, so that it is more than a reminder. */
export function tidbit({ body, input: { kind, channel, data, language } }: CheckedText): readonly Finding[] {
  if (!kinds.includes(kind) || channel === 'phone') return [];
  const brought = [data.tidbit?.text, data.tidbit?.link, data.enclosure?.title, data.enclosure?.link].filter(
    (text): text is string => text !== undefined && text !== '',
  );
  const present = stemsOf(body.text, language);
  const used = brought.some(
    (text) => body.text.includes(text) || shareOf(stemsOf(text, language), present) >= 0.5,
  );
  const span = wholeOf(body);
  if (used)
    return [{ code: 'uses_tidbit', severity: 'good', span, message: 'Brings something new.', fixes: [] }];
  return [
    {
      code: 'no_tidbit',
      severity: 'warning',
      span,
      message:
        brought.length === 0
          ? `There is no news of ${data.employer.name} with it.`
          : 'The news is not in the text.',
      suggestion:
        brought.length === 0
          ? 'Add a line of fresh news, or an article that may help.'
          : `Mention it: ${brought[0]}`,
      fixes: [],
    },
  ];
}
