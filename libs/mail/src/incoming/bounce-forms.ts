import {
  addressIn,
  type Bounce,
  bounceOf,
  diagnosticLine,
  judge,
  reasonIn,
  smtpCodeIn,
  statusIn,
} from './bounce.js';
import { ALONE, BESIDE, COPY, DAEMON, DELAY, GIVEN_UP, SUBJECT } from './bounce-form-phrases.js';
import { fold } from './fold.js';
import { LIMITS } from './limits.js';
import type { ReadableMail } from './parse-mail.js';

/** A bounce that its form gives away. */
export interface BounceByForm {
  readonly bounces: readonly Bounce[];
  readonly why: string;
}

/**
 * Knows bounces that carry no report of RFC 3464: those of qmail, Exim, sendmail, Exchange, Gmail and the like, by the
 * X-Failed-Recipients field, by words that only a mail server writes, or by a server's name or subject with words about
 * delivery beside it. An answer ("Re:") is never one.
 */
export function readBounceForm(mail: ReadableMail): BounceByForm | undefined {
  const form = formOf(mail);
  if (!form) return undefined;
  const lines = ownLines(mail);
  const text = lines.join('\n');
  const folded = fold(text);
  const recipients = recipientsOf(mail, lines);
  const delayed = DELAY.test(folded) && !GIVEN_UP.test(fold(`${mail.subject} ${text}`));
  const bounces = (recipients.length > 0 ? recipients : [undefined]).map((recipient) => {
    const diagnostic = diagnosticIn(lines, recipient);
    const status = statusIn(diagnostic) ?? statusIn(text);
    const verdict = judge(status, diagnostic || text);
    return {
      bounce: bounceOf(!delayed && verdict.hard, status, recipient, diagnosticLine(diagnostic)),
      verdict,
    };
  });
  const { bounce, verdict } = bounces.find(({ bounce }) => bounce.hard) ?? bounces[0]!;
  const end = delayed
    ? 'the server still tries, so it is soft.'
    : `${verdict.words}, so it is ${bounce.hard ? 'hard' : 'soft'}.`;
  const ordered = [bounce, ...bounces.map((one) => one.bounce).filter((one) => one !== bounce)];
  return { bounces: ordered, why: `${form}; ${end}` };
}

/** Why a mail is taken for a bounce, in a clause. */
function formOf(mail: ReadableMail): string | undefined {
  const { headers } = mail;
  const subject = fold(mail.subject);
  if (/^(?:re|aw|antw|sv|odp|ref|rif|fwd?|wg|tr|rv|vs) ?:/.test(subject)) return undefined;
  if (headers.has('x-failed-recipients')) return 'The header X-Failed-Recipients names who did not get it';
  const start = fold(mail.text.slice(0, 4_000));
  const daemon = isDaemon(mail);
  const nullSender = /^<\s*>$/.test(headers.text('return-path'));
  const known = ALONE.find(({ form }) => form.test(start));
  if (known && (daemon || nullSender || SUBJECT.test(subject) || !headers.has('in-reply-to')))
    return `Its text is the form in which ${known.name} returns mail`;
  const words = BESIDE.some((form) => form.test(start));
  if (SUBJECT.test(subject) && (daemon || nullSender) && (words || mail.text.trim() === ''))
    return `A mail server sent it under the subject "${mail.subject.slice(0, 80)}"`;
  if ((daemon || nullSender) && words && (reasonIn(start) || smtpCodeIn(start) || statusIn(start)))
    return 'A mail server sent it, and its text speaks of failed delivery';
  if (SUBJECT.test(subject) && words && (smtpCodeIn(start) || statusIn(start)))
    return `Its subject "${mail.subject.slice(0, 80)}" and its text speak of failed delivery`;
  return undefined;
}

/** True for mail from a mail server's own address or name. */
export function isDaemon(mail: ReadableMail): boolean {
  const { from } = mail;
  if (!from) return false;
  return DAEMON.test(from.address.toLowerCase().split('@')[0] ?? '') || DAEMON.test(fold(from.name));
}

/** The lines before the copy of the returned message. */
function ownLines(mail: ReadableMail): string[] {
  const lines = mail.text.slice(0, 40_000).split('\n');
  const end = lines.findIndex((line, at) => at > 0 && COPY.test(fold(line.slice(0, 200))));
  return end === -1 ? lines : lines.slice(0, end);
}

function recipientsOf(mail: ReadableMail, lines: readonly string[]): string[] {
  const named = mail.headers.addresses('x-failed-recipients').map(({ address }) => address);
  if (named.length > 0) return [...new Set(named)].slice(0, LIMITS.recipients);
  const ours = new Set(
    [...mail.to, ...mail.headers.addresses('delivered-to'), ...(mail.from ? [mail.from] : [])].map(
      ({ address }) => address.toLowerCase(),
    ),
  );
  const found = new Map<string, string>();
  const add = (address: string | undefined) => {
    if (!address?.includes('.', address.indexOf('@'))) return;
    const key = address.toLowerCase();
    const local = key.split('@')[0]!;
    if (!ours.has(key) && !/^(?:mailer-daemon|postmaster|abuse|support|helpdesk|hostmaster)$/.test(local))
      found.set(key, found.get(key) ?? address);
  };
  // First where an address stands at the head of a line, as all the forms have it; then anywhere in the text.
  for (const line of lines) {
    const head =
      /^[ \t]*(?:[-*•] ?)?(?:(?:to|an|a|para|do|till|recipient(?: address)?|rcpt to|final recipient|failed recipient|addr(?:ess)?) ?[:=] ?)?(?:[\p{L} ,.'-]{1,60} )?[<'"(]?(?:mailto:|smtp:)?([^\s<>'"():;,]{1,64}@[^\s<>'"():;,]{1,255})[>'")]?\.?(?::|\s*$|[ \t]+(?:on|am|le|el|il|op|em|dnia|den)\b|[ \t]*[-(:]|: )/iu.exec(
        line.slice(0, 500),
      );
    if (head && found.size < LIMITS.recipients) add(head[1]!.replace(/\.+$/, ''));
  }
  if (found.size > 0) return [...found.values()];
  for (const line of lines) {
    for (const candidate of line.slice(0, 1_000).split(/[\s<>"'(),;]+/)) {
      if (found.size === 0 && candidate.includes('@'))
        add(addressIn(candidate.replace(/^(?:mailto|smtp):/i, '')));
    }
    if (found.size > 0) break;
  }
  return [...found.values()];
}

/** The line in which the other server speaks, after the recipient where the recipient is known; with what continues it. */
function diagnosticIn(lines: readonly string[], recipient: string | undefined): string {
  const from = recipient
    ? Math.max(
        0,
        lines.findIndex((line) => line.includes(recipient)),
      )
    : 0;
  return speechIn(lines, from, Math.min(lines.length, from + 40)) || speechIn(lines, 0, lines.length);
}

function speechIn(lines: readonly string[], from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const line = lines[at]!.slice(0, 1_000);
    if (smtpCodeIn(line) === undefined && statusIn(line) === undefined) continue;
    let speech = line.trim();
    for (let next = at + 1; next < to && speech.length < LIMITS.diagnostic; next++) {
      const more = lines[next]!.trim();
      if (more === '' || /^[-_*=<]/.test(more)) break;
      speech += ` ${more}`;
    }
    return speech;
  }
  for (let at = from; at < to; at++) {
    const line = lines[at]!.slice(0, 1_000).trim();
    if (line !== '' && reasonIn(line)) return line;
  }
  return '';
}
