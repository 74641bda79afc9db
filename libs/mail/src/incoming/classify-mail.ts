import {
  automaticByHeader,
  automaticBySender,
  automaticBySubject,
  automaticByText,
  readLoop,
  readReceipt,
} from './automatic.js';
import type { Bounce } from './bounce.js';
import { readBounceForm } from './bounce-forms.js';
import { readCalendarAnswer } from './calendar-answer.js';
import { readDeliveryReport } from './delivery-status.js';
import { readFeedbackReport } from './feedback-report.js';
import { LIMITS } from './limits.js';
import { readOptOut, readUnsubscribeCommand } from './opt-out.js';
import type { ParsedMail, ReadableMail } from './parse-mail.js';
import { originalOf } from './report.js';
import { readReturnDate } from './return-date.js';
import { type TrimmedText, trimReply } from './trim.js';
import { verpRecipient } from './verp.js';

export type MailKind = 'reply' | 'automatic' | 'bounce' | 'complaint' | 'opt_out' | 'unknown';

/** What a mail that came back is. */
export interface ClassifiedMail {
  readonly kind: MailKind;
  /** Of a bounce: the recipient that fared worst. */
  readonly bounce?: Bounce;
  /** Of a bounce: every recipient that it speaks of, the worst first. */
  readonly bounces?: readonly Bounce[];
  /** Of an automatic reply: the first day on which its writer is back, an ISO date, where it says so. */
  readonly returnsOn?: string;
  /** The writer's own words, without what is quoted. The original is to be kept elsewhere. */
  readonly text?: string;
  /** The header or phrase that decided, in plain sentences. */
  readonly why: string;
  /** Message-IDs of ours that the mail may be about, likeliest first, without brackets. */
  readonly about: readonly string[];
  /** Of a complaint or an opt-out that a provider reports: whose it is. */
  readonly complainant?: string;
}

export interface ClassifyOptions {
  /** The address that the mail was delivered to, as the envelope has it; names the recipient of a bounce by VERP. */
  readonly envelopeTo?: string;
  /** Domains that only our own Message-IDs have, by which a loop is known. */
  readonly ownMessageIdDomains?: readonly string[];
}

/**
 * Tells what a mail is. Reports that RFCs define come first, then the forms of servers, then headers, then phrases; what
 * nothing else claims was written by a person. Pure, and total: any mail has a kind and a reason.
 */
export function classifyMail(mail: ParsedMail, options: ClassifyOptions = {}): ClassifiedMail {
  if (!mail.readable) return { kind: 'unknown', why: mail.why, about: [] };
  const found = byReport(mail, options) ?? byHeaderOrText(mail, trimReply(mail.markedText));
  return mail.cut ? { ...found, why: `${found.why} ${mail.cut}` } : found;
}

/** Delivery and feedback reports, receipts, loops, and bounces by their form. */
function byReport(mail: ReadableMail, options: ClassifyOptions): ClassifiedMail | undefined {
  const original = originalOf(mail);
  const about = original.messageIds;
  const feedback = readFeedbackReport(mail);
  if (feedback) {
    const { kind, why, recipient } = feedback;
    return { kind, why, about, ...(recipient !== undefined && { complainant: recipient }) };
  }
  const report = readDeliveryReport(mail);
  if (report?.kind === 'automatic') return { kind: 'automatic', why: report.why, about };
  const receipt = report ? undefined : readReceipt(mail);
  if (receipt) return { kind: 'automatic', why: receipt, about };
  const loop = report ? undefined : readLoop(mail, options.ownMessageIdDomains ?? []);
  if (loop) return { kind: 'automatic', why: loop, about };
  const bounce = report ?? readBounceForm(mail);
  if (!bounce) return undefined;
  const bounces = bounce.bounces.map((one) =>
    withRecipient(one, bounce.bounces.length, mail, original.to, options),
  );
  return { kind: 'bounce', bounce: bounces[0]!, bounces, why: bounce.why, about };
}

/** A lone bounce without a recipient gets the one of the envelope (VERP), else that of the returned message. */
function withRecipient(
  bounce: Bounce,
  count: number,
  mail: ReadableMail,
  originalTo: string | undefined,
  { envelopeTo }: ClassifyOptions,
): Bounce {
  if (bounce.recipient !== undefined || count > 1) return bounce;
  const recipient = verpRecipient(mail, envelopeTo, originalTo);
  return recipient === undefined ? bounce : { ...bounce, recipient };
}

function byHeaderOrText(mail: ReadableMail, trimmed: TrimmedText): ClassifiedMail {
  const about = [...mail.references].reverse();
  const shown = shownText(mail, trimmed);
  const text = shown === '' ? {} : { text: shown };
  const command = readUnsubscribeCommand(mail, trimmed);
  if (command) return { kind: 'opt_out', ...text, why: command, about };
  const header = automaticByHeader(mail);
  if (header) return automatic(mail, shown, header, about);
  if (mail.problem) return { kind: 'unknown', why: mail.problem, about };
  const human = mail.headers.token('auto-submitted') === 'no';
  const certain = human ? undefined : (automaticBySender(mail) ?? automaticBySubject(mail));
  if (certain) return automatic(mail, shown, certain, about);
  const calendar = readCalendarAnswer(mail, trimmed.own);
  if (calendar) return { kind: 'automatic', ...text, why: calendar, about };
  const optOut = readOptOut(mail, trimmed);
  if (optOut) return { kind: 'opt_out', ...text, why: optOut, about };
  const phrase = human
    ? undefined
    : automaticByText(mail, trimmed, readReturnDate(mail, trimmed.own).found !== undefined);
  if (phrase) return automatic(mail, shown, phrase, about);
  return { ...byContent(mail, trimmed), ...text, about };
}

function automatic(mail: ReadableMail, text: string, why: string, about: readonly string[]): ClassifiedMail {
  const { found, problem } = readReturnDate(mail, text);
  return {
    kind: 'automatic',
    ...(found && { returnsOn: found.on }),
    ...(text !== '' && { text }),
    why: [why, found?.why ?? problem].filter(Boolean).join(' '),
    about,
  };
}

/** A person's mail, unless there is nothing in it that could be read. */
function byContent(mail: ReadableMail, trimmed: TrimmedText): Pick<ClassifiedMail, 'kind' | 'why'> {
  if (
    /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)$/.test(mail.contentType) &&
    !/signed-data/.test(mail.headers.text('content-type'))
  )
    return { kind: 'unknown', why: 'It is encrypted, so nobody but its recipient can read it.' };
  if (!mail.from) return { kind: 'unknown', why: 'It does not say who sent it.' };
  if (trimmed.own.trim() !== '') {
    const answered = mail.headers.has('in-reply-to') ? 'It answers a message, and n' : 'N';
    return { kind: 'reply', why: `${answered}othing in its headers or words says that a program wrote it.` };
  }
  if (mail.attachments.some(({ inline, type }) => !inline && type !== 'text/calendar'))
    return { kind: 'reply', why: 'A person sent an attachment without words of their own.' };
  if (mail.attachments.some(({ type }) => type === 'text/calendar'))
    return { kind: 'reply', why: 'A person sent an invitation.' };
  if (
    trimmed.quotes &&
    mail.text.trim() !== '' &&
    /^(?:fwd?|wg|tr|rv|i|vs|pd|doorst|enc) ?:/i.test(mail.subject)
  )
    return { kind: 'reply', why: 'A person forwarded a message without words of their own.' };
  return trimmed.quotes
    ? { kind: 'unknown', why: 'It only repeats a message, without words of its own.' }
    : { kind: 'unknown', why: 'It has no text and no attachment.' };
}

/** The writer's own words; all there is where nothing was left of it. */
function shownText(mail: ReadableMail, { own }: TrimmedText): string {
  const text = own.trim() === '' ? mail.text.trim() : own;
  return text.length > LIMITS.shownText ? `${text.slice(0, LIMITS.shownText).toWellFormed()}…` : text;
}
