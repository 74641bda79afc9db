import PostalMime, { type Email } from 'postal-mime';
import { type MailAddress, MailHeaders, oneLine } from './headers.js';
import { htmlToText, withoutMarks } from './html-text.js';
import { excerptOf, LIMITS, withGuessedCharset } from './limits.js';

/** What hangs on a mail. It is never opened, run or shown here. */
export interface MailAttachment {
  /** The name that the sender gave, or null. It is no safe file name. */
  readonly name: string | null;
  /** The MIME type that the sender claims, in lower case. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** The method of a calendar object, such as `REPLY`. */
  readonly method: string | undefined;
  /** True for images within the text. */
  readonly inline: boolean;
  readonly content: Uint8Array;
}

/** A mail that could be read. */
export interface ReadableMail {
  readonly readable: true;
  readonly headers: MailHeaders;
  readonly from: MailAddress | undefined;
  readonly to: readonly MailAddress[];
  /** Whom it went to in copy. */
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** Without brackets. */
  readonly messageId: string | undefined;
  /** Message-IDs that this mail answers, the nearest last, without brackets. */
  readonly references: readonly string[];
  /** The Date header as it stands, or that of the nearest server; empty where there is none. */
  readonly date: string;
  /** The text as its reader sees it, quotes and signature included, at most `LIMITS.text` characters. */
  readonly text: string;
  /** The same with the marks of `html-text.ts`, for trimming. */
  readonly markedText: string;
  /** The HTML part as it was sent; never to be shown as it is. */
  readonly html: string | undefined;
  readonly attachments: readonly MailAttachment[];
  /** The top content type, lower case, such as `multipart/report`. */
  readonly contentType: string;
  /** What was not read, in a sentence, where a limit cut it off. */
  readonly cut: string | undefined;
  /** Why the body could not be read although the header could. */
  readonly problem: string | undefined;
}

/** A mail that could not be read at all, and why, in a sentence. */
export interface UnreadableMail {
  readonly readable: false;
  readonly why: string;
}

export type ParsedMail = ReadableMail | UnreadableMail;

/**
 * Reads a raw mail. Never throws: what cannot be read says why. The cost is bounded by `LIMITS`, whatever the bytes are;
 * nested messages are attachments and are not looked into.
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  if (raw.length === 0) return { readable: false, why: 'The mail is empty.' };
  const { bytes, cut } = excerptOf(raw);
  if (bytes.length === 0) return { readable: false, why: 'The mail is empty.' };
  try {
    return readable(await read(bytes), cut, undefined);
  } catch (error) {
    const problem = `Its parts cannot be read: ${wordsOf(error)}.`;
    try {
      return readable(await read(headerOf(bytes)), cut, problem);
    } catch {
      return { readable: false, why: `The mail cannot be read: ${wordsOf(error)}.` };
    }
  }
}

async function read(bytes: Uint8Array): Promise<Email> {
  const email = await parse(bytes);
  if (
    !/\uFFFD/.test(
      `${email.text ?? ''}${email.html ?? ''}${email.headerLines.map(({ line }) => line).join('')}`,
    )
  )
    return email;
  const guessed = await parse(withGuessedCharset(bytes));
  const better = damageOf(guessed) < damageOf(email);
  return better ? { ...guessed, attachments: email.attachments } : email;
}

/** How many characters could not be decoded. */
function damageOf({ text = '', html = '', headers }: Email): number {
  let damage = 0;
  for (const part of [text, html, ...headers.map(({ value }) => value)])
    for (let at = part.indexOf('\uFFFD'); at !== -1; at = part.indexOf('\uFFFD', at + 1)) damage++;
  return damage;
}

function parse(bytes: Uint8Array): Promise<Email> {
  return PostalMime.parse(bytes, {
    maxNestingDepth: LIMITS.depth,
    maxHeadersSize: LIMITS.headers,
    // A nested message is evidence or an enclosure. Its words are not the sender's.
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
  });
}

/** The header alone, at most 64 kB of it. */
function headerOf(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536));
  const end = /\r?\n\r?\n/.exec(buffer.toString('latin1'));
  return buffer.subarray(0, end ? end.index : buffer.length);
}

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/nesting depth/.test(message)) return `more than ${LIMITS.depth} parts stand within each other`;
  if (/header size/.test(message)) return `its headers are longer than ${LIMITS.headers / 1024} kB`;
  return 'they are no MIME';
}

function readable(email: Email, cut: string | undefined, problem: string | undefined): ParsedMail {
  const headers = new MailHeaders(email.headers);
  if (
    !['from', 'to', 'subject', 'date', 'message-id', 'received', 'content-type'].some((name) =>
      headers.has(name),
    )
  )
    return { readable: false, why: 'This is no mail: it has none of the headers that every mail has.' };
  const markedText = problem ? '' : bodyOf(email);
  return {
    readable: true,
    headers,
    from: headers.addresses('from')[0] ?? headers.addresses('sender')[0],
    to: headers.addresses('to'),
    cc: headers.addresses('cc'),
    subject: printable(withoutMarks(headers.text('subject')))
      .slice(0, 1_000)
      .toWellFormed(),
    messageId: headers.messageIds('message-id')[0],
    references: [...headers.messageIds('references'), ...headers.messageIds('in-reply-to')],
    date: headers.text('date') || receivedDate(headers),
    text: withoutMarks(markedText),
    markedText,
    html: email.html,
    attachments: problem ? [] : email.attachments.map(attachmentOf),
    contentType: /^[^;\s]*/.exec(headers.text('content-type').toLowerCase())?.[0] ?? '',
    cut,
    problem,
  };
}

/** What a mail program puts in the plain part when it means "look at the HTML". */
const NO_PLAIN_TEXT =
  /^\W*(?:this (?:is an? (?:html|multi-?part)|message (?:contains|is in|requires) (?:an )?html)|your (?:e-?mail|mail) (?:client|program|reader) (?:does not|doesn't|cannot)|(?:if you|to view)\b.{0,60}\bhtml)/i;

/** Without control characters, which a text never needs and a database may refuse. */
function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .toWellFormed();
}

/** The plain text where it says something, else the HTML as text. */
function bodyOf({ text = '', html = '' }: Email): string {
  const plain = printable(withoutMarks(text.slice(0, LIMITS.text))).replaceAll('\u00a0', ' ');
  if (html === '') return plain;
  if (plain.trim() !== '' && !(plain.length < 400 && NO_PLAIN_TEXT.test(plain.trim()))) return plain;
  return printable(htmlToText(html));
}

function attachmentOf(attachment: Email['attachments'][number]): MailAttachment {
  const content = attachment.content;
  const bytes =
    typeof content === 'string'
      ? Buffer.from(content)
      : content instanceof Uint8Array
        ? content
        : new Uint8Array(content);
  return {
    name: attachment.filename === null ? null : oneLine(attachment.filename).slice(0, 255).toWellFormed(),
    type: attachment.mimeType || 'application/octet-stream',
    size: bytes.length,
    method: attachment.method,
    inline: attachment.related === true,
    content: bytes,
  };
}

function receivedDate(headers: MailHeaders): string {
  const received = headers.text('received');
  return received.slice(received.lastIndexOf(';') + 1).trim();
}
