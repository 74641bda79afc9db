import { addressIn, type Bounce, bounceOf, diagnosticLine, judge, statusIn, type Verdict } from './bounce.js';
import { LIMITS } from './limits.js';
import type { ReadableMail } from './parse-mail.js';
import { partOf, type ReportFields, readGroups, textOf, typedValue } from './report.js';

/** What a delivery report amounts to. */
export type DeliveryReport =
  | { readonly kind: 'bounce'; readonly bounces: readonly Bounce[]; readonly why: string }
  | { readonly kind: 'automatic'; readonly why: string };

interface Outcome {
  readonly action: string;
  readonly bounce: Bounce;
  readonly verdict: Verdict;
}

/**
 * Reads a delivery report of RFC 3464; undefined where the mail has none. Failed recipients come first, hard ones before
 * soft ones. A delay is a soft bounce: the server still tries, and what it says helps to tell why nothing has arrived.
 * A report of success is automatic mail.
 */
export function readDeliveryReport(mail: ReadableMail): DeliveryReport | undefined {
  const text = reportText(mail);
  if (text === undefined) return undefined;
  const outcomes = readGroups(text, LIMITS.recipients + 1)
    .filter(
      (fields) => fields.has('final-recipient') || fields.has('original-recipient') || fields.has('action'),
    )
    .map(outcomeOf);
  if (outcomes.length === 0) return undefined;
  const troubled = outcomes
    .filter(({ action }) => action === 'failed' || action === 'delayed')
    .sort((a, b) => rank(a) - rank(b));
  const [first] = troubled;
  if (!first)
    return {
      kind: 'automatic',
      why: `A delivery report (RFC 3464) says "Action: ${outcomes[0]!.action}", so the message has arrived or is on its way.`,
    };
  return {
    kind: 'bounce',
    bounces: troubled.map(({ bounce }) => bounce),
    why: wordsOf(first, troubled.length),
  };
}

/** The report's part; some servers send its fields as plain text. */
function reportText(mail: ReadableMail): string | undefined {
  const part = partOf(mail, 'message/delivery-status', 'message/global-delivery-status');
  if (part) return textOf(part);
  if (mail.contentType === 'message/delivery-status') return mail.text;
  const plain = mail.attachments.find(({ type, content }) => {
    if (type !== 'application/octet-stream' && !type.startsWith('text/')) return false;
    return /^(?:Reporting-MTA|Final-Recipient):/im.test(
      Buffer.from(content.subarray(0, 4_000)).toString('latin1'),
    );
  });
  if (plain && mail.contentType === 'multipart/report') return textOf(plain);
  const at = mail.text.search(/^Final-Recipient:/im);
  if (at !== -1 && /^Action:[ \t]*\w/im.test(mail.text))
    return mail.text.slice(Math.max(0, at - 500), at + 20_000);
  return undefined;
}

function outcomeOf(fields: ReportFields): Outcome {
  const diagnostic = typedValue(fields.get('diagnostic-code'));
  const status = statusIn(fields.get('status') ?? '') ?? statusIn(diagnostic);
  const recipient =
    addressIn(typedValue(fields.get('original-recipient'))) ??
    addressIn(typedValue(fields.get('final-recipient')));
  const given = /^\w+/.exec((fields.get('action') ?? '').toLowerCase())?.[0];
  // The field must be there; where it is not, the class of the status says as much.
  const action = given ?? (status?.startsWith('2') ? 'delivered' : 'failed');
  const verdict = judge(status, diagnostic);
  const hard = action === 'failed' && verdict.hard;
  return { action, bounce: bounceOf(hard, status, recipient, diagnosticLine(diagnostic)), verdict };
}

function rank({ action, bounce }: Outcome): number {
  return bounce.hard ? 0 : action === 'failed' ? 1 : 2;
}

function wordsOf({ action, bounce, verdict }: Outcome, count: number): string {
  const others = count > 1 ? ` ${count - 1} more of its recipients had trouble too.` : '';
  if (action === 'delayed')
    return `A delivery report (RFC 3464) says "Action: delayed"${bounce.status ? ` and status ${bounce.status}` : ''}: the server still tries, so it is soft.${others}`;
  return `A delivery report (RFC 3464) says "Action: ${action}"; ${verdict.words}, so it is ${bounce.hard ? 'hard' : 'soft'}.${others}`;
}
