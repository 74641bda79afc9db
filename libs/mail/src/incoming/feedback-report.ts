import { addressIn } from './bounce.js';
import { fold } from './fold.js';
import type { ReadableMail } from './parse-mail.js';
import { partOf, readGroups, textOf } from './report.js';

/** What a feedback report amounts to. */
export interface FeedbackReport {
  readonly kind: 'complaint' | 'opt_out' | 'automatic';
  readonly why: string;
  /** Who complained, where the report says it. */
  readonly recipient: string | undefined;
}

/**
 * Reads a feedback report of RFC 5965 (ARF), or one of the older forms; undefined where the mail is none. `not-spam` is
 * the contrary of a complaint, and `auth-failure` (RFC 6591) is about our set-up.
 */
export function readFeedbackReport(mail: ReadableMail): FeedbackReport | undefined {
  const part = partOf(mail, 'message/feedback-report');
  const inText = !part && /report-type="?feedback-report/i.test(mail.headers.text('content-type'));
  if (part || inText) {
    const [fields] = readGroups(part ? textOf(part) : mail.text.slice(0, 20_000), 3).filter((group) =>
      group.has('feedback-type'),
    );
    const type = /^[\w-]+/.exec((fields?.get('feedback-type') ?? '').toLowerCase())?.[0] ?? '';
    const recipient =
      addressIn(fields?.get('original-rcpt-to') ?? '') ?? addressIn(fields?.get('removal-recipient') ?? '');
    const said = `A feedback report (RFC 5965) says "Feedback-Type: ${type}"`;
    if (type === 'not-spam')
      return { kind: 'automatic', why: `${said}, the contrary of a complaint.`, recipient };
    if (type === 'auth-failure' || type === 'dmarc')
      return { kind: 'automatic', why: `${said}, which is about signatures and no complaint.`, recipient };
    if (type.startsWith('opt-out')) return { kind: 'opt_out', why: `${said}.`, recipient };
    const why = type
      ? `${said}.`
      : 'It is a feedback report (RFC 5965) that names no type, which a complaint may.';
    return { kind: 'complaint', why, recipient };
  }
  return olderForm(mail);
}

function olderForm(mail: ReadableMail): FeedbackReport | undefined {
  const { headers } = mail;
  const recipient = addressIn(headers.text('x-hmxmroriginalrecipient'));
  if (headers.has('x-hmxmroriginalrecipient') || /^complaint about message from \d/i.test(mail.subject))
    return {
      kind: 'complaint',
      why: "It is a report of Microsoft's junk mail reporting programme.",
      recipient,
    };
  if (headers.has('x-spamcop-sourceip') || /^\[spamcop \(/i.test(mail.subject))
    return { kind: 'complaint', why: 'It is a report of SpamCop.', recipient };
  if (/^(?:yes|plain|secure|bulk)$/i.test(headers.text('x-xarf')) || headers.has('x-arf'))
    return { kind: 'complaint', why: 'It is an abuse report in the X-ARF form.', recipient };
  const start = fold(mail.text.slice(0, 600));
  if (
    /this is an? (?:e-?mail )?(?:spam|abuse|complaint|fraud) report (?:for|from|about)|(?:has been|was) (?:reported|marked) as (?:spam|junk|abuse) by (?:the|a|one of) (?:recipient|user|our (?:users|customers))/.test(
      start,
    )
  )
    return {
      kind: 'complaint',
      why: 'Its text says that a recipient reported our message as spam.',
      recipient,
    };
  return undefined;
}
