import type { MessageKind } from '../../documents/document.js';
import { shareOf, stemsOf } from '../../text/stems.js';
import { type CheckedText, wholeOf } from '../checked-text.js';
import type { Finding, Severity } from '../types.js';

/** What it is worth that a message names no topic (row B1: tailored to each). Other kinds need none. */
const severities: Partial<Record<MessageKind, Severity>> = { thank_you: 'error', follow_up: 'warning' };

/** Whether the message names something of this very conversation. */
export function topics(text: CheckedText): readonly Finding[] {
  const { kind, data } = text.input;
  const severity = severities[kind];
  if (severity === undefined) return [];
  const known = data.interview?.topics?.filter((topic) => topic.trim() !== '') ?? [];
  const named = known.find((topic) => names(text, topic));
  const span = wholeOf(text.body);
  if (named !== undefined) {
    return [{ code: 'names_topic', severity: 'good', span, message: `Names a topic: ${named}.`, fixes: [] }];
  }
  if (known.length === 0 && severity !== 'error') return [];
  return [
    {
      code: 'no_topic',
      severity,
      span,
      message: 'It names nothing that you talked about.',
      suggestion:
        known.length === 0
          ? `Note what you spoke about with ${data.contact.name}, and name it here.`
          : `Name one: ${known.slice(0, 3).join(', ')}. Was it something else? Add it to the topics of the interview.`,
      fixes: [],
    },
  ];
}

/**
 * One word of a topic that is its own is enough: people write “ballast retrofits” for “ballast water retrofits, and why
 * owners leave them so late”. Words of the role and the employer stand in every letter and don't count.
 */
function names({ body, input: { data, language } }: CheckedText, topic: string): boolean {
  const own = stemsOf(topic, language);
  const everywhere = stemsOf(`${data.application.role} ${data.employer.name} ${data.contact.name}`, language);
  const telling = new Set([...own].filter((stem) => !everywhere.has(stem)));
  const middle = body.text.slice(body.letter.greeting?.to ?? 0, body.letter.closeFrom);
  if (telling.size === 0) return middle.toLowerCase().includes(topic.trim().toLowerCase());
  return shareOf(telling, stemsOf(middle, language)) > 0 || sharesUnspaced(topic, middle);
}

/** Writing without spaces: two neighbouring characters in common. */
function sharesUnspaced(topic: string, text: string): boolean {
  const runs =
    topic.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu) ?? [];
  return runs.some((run) =>
    Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)).some((two) => text.includes(two)),
  );
}
