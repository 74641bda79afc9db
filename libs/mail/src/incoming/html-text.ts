import { Parser } from 'htmlparser2';
import { LIMITS } from './limits.js';

/** Lines that stand for what the markup says and plain text cannot: private-use characters, alone on their line. */
export const MARK = {
  /** A signature begins. */
  signature: '\uE000',
  /** A signature ends. */
  signatureEnd: '\uE001',
  /** From here on all is the message that is answered. */
  original: '\uE002',
} as const;

/** Text without the characters that this library uses as marks. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uE000-\uE00F]/g, '');
}

const HIDDEN = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'svg',
  'noscript',
  'object',
  'select',
]);
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr li main nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
);
const SPACED = new Set('p ul ol h1 h2 h3 h4 h5 h6 table pre'.split(' '));
/** What is not shown, such as the preview text of newsletters. */
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
/** Elements by which mail programs set a quoted message apart, without a blockquote. */
const QUOTING =
  /\b(?:yahoo_quoted|zmail_extra|protonmail_quote|tutanota_quote|ydp\w*yahoo_quoted|quoted-mail|qt_quote|replyTo|mail-editor-reference-message-container|isReplyContent|isForwardContent)\b/;
const QUOTES_TO_THE_END =
  /\b(?:divRplyFwdMsg|x_divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|reply-intro)\b/;
const SIGNATURES =
  /\b(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|ms-outlook-ios-signature|AppleMailSignature|ymail_android_signature|ymail_ios_signature|yahoo-signature|Signature|signature|x_Signature|zm_signature)\b/;
/** The line that desktop Outlook draws above the header of the message that is answered. */
const OUTLOOK_LINE =
  /border-top\s*:\s*solid\s+(?:#?[0-9a-f]{6}|windowtext)\s+1\.0pt[^"]*padding\s*:\s*3\.0pt\s+0/i;

interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly quoted: boolean;
  readonly signature: boolean;
  readonly spaced: boolean;
}

/** Collects lines of text; collapses white space as a browser does. */
class Lines {
  private readonly done: string[] = [];
  private current = '';
  private size = 0;
  private pendingSpace = false;
  quotes = 0;

  get full(): boolean {
    return this.size > LIMITS.text;
  }

  text(text: string, keepsSpace: boolean): void {
    if (keepsSpace) {
      const [first = '', ...rest] = text.split(/\r?\n/);
      this.append(first);
      for (const line of rest) {
        this.breakLine();
        this.append(line);
      }
      return;
    }
    for (const [index, word] of text.split(/[ \t\r\n\f]+/).entries()) {
      if (index > 0) this.pendingSpace = true;
      if (!word) continue;
      this.append(this.pendingSpace && this.current ? ` ${word}` : word);
      this.pendingSpace = false;
    }
  }

  /** Ends the line that is begun. */
  endLine(): void {
    this.pendingSpace = false;
    if (this.current) this.breakLine();
  }

  /** Ends the line, even an empty one. */
  breakLine(): void {
    this.pendingSpace = false;
    this.push(this.current.trimEnd());
    this.current = '';
  }

  /** One empty line, where there is none yet. */
  space(): void {
    this.endLine();
    if (this.done.length > 0 && !/^(?:> ?)*$/.test(this.done.at(-1) ?? '')) this.push('');
  }

  /** Within a quote all is quoted anyway. */
  mark(mark: string): void {
    this.endLine();
    if (this.quotes === 0) this.done.push(mark);
  }

  toString(): string {
    this.endLine();
    return this.done.join('\n');
  }

  private append(text: string): void {
    this.current += text;
    this.size += text.length;
  }

  private push(line: string): void {
    this.size++;
    this.done.push(this.quotes > 0 ? `${'>'.repeat(Math.min(this.quotes, 5))} ${line}`.trimEnd() : line);
  }
}

/**
 * The text that a reader of an HTML mail sees, with quoted passages as `>` lines and marks where signatures and the
 * answered message begin. Nothing is loaded or run. At most `LIMITS.text` characters; costs linear time.
 */
export function htmlToText(html: string): string {
  const lines = new Lines();
  const open: Open[] = [];
  let hidden = 0;
  let keepsSpace = 0;
  let tooDeep = false;

  const parser = new Parser({
    onopentag(name, attributes) {
      const style = attributes['style'] ?? '';
      const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['name'] ?? ''}`;
      const element: Open = {
        name,
        hidden: HIDDEN.has(name) || INVISIBLE.test(style),
        quoted: isQuote(name, attributes, style, names),
        signature: SIGNATURES.test(names),
        spaced: SPACED.has(name) && !isTight(names, style),
      };
      if (name === 'br') {
        if (hidden === 0) lines.breakLine();
        return;
      }
      if (name === 'hr' && hidden === 0) lines.text('________________________________', false);
      if (BLOCKS.has(name) && hidden === 0) {
        lines.endLine();
        if (element.spaced) lines.space();
      }
      if (hidden === 0 && (QUOTES_TO_THE_END.test(names) || OUTLOOK_LINE.test(style)))
        lines.mark(MARK.original);
      if (element.signature) lines.mark(MARK.signature);
      if (element.hidden) hidden++;
      if (element.quoted) {
        lines.endLine();
        lines.quotes++;
      }
      if (name === 'pre') keepsSpace++;
      if (name === 'li' && hidden === 0) lines.text('- ', false);
      open.push(element);
      if (open.length > LIMITS.htmlDepth) tooDeep = true;
    },
    ontext(text) {
      if (hidden === 0) lines.text(withoutMarks(text), keepsSpace > 0);
    },
    onclosetag(name) {
      if (name === 'br') return;
      const element = open.at(-1);
      if (element?.name !== name) return;
      open.pop();
      if (element.hidden) hidden--;
      if (name === 'pre') keepsSpace--;
      if (name === 'td' || name === 'th') lines.text(' ', false);
      if (BLOCKS.has(name) && hidden === 0) {
        lines.endLine();
        if (element.spaced) lines.space();
      }
      if (element.quoted) {
        lines.endLine();
        lines.quotes--;
      }
      if (element.signature) lines.mark(MARK.signatureEnd);
    },
  });
  // In pieces, so that a mail of nothing but open tags ends early.
  const bounded = html.slice(0, 2 * LIMITS.text);
  for (let at = 0; at < bounded.length && !tooDeep && !lines.full; at += 4096)
    parser.write(bounded.slice(at, at + 4096));
  if (!tooDeep && !lines.full) parser.end();
  return lines.toString().replaceAll('\u00a0', ' ').slice(0, LIMITS.text);
}

/** A blockquote that only indents, as the button of a mail program makes it, is no quote. */
function isQuote(name: string, attributes: Record<string, string>, style: string, names: string): boolean {
  if (name === 'blockquote')
    return attributes['type'] === 'cite' || /gmail_quote/.test(names) || !/border\s*:\s*none/i.test(style);
  return QUOTING.test(names) || (name === 'div' && attributes['name'] === 'quote');
}

/** Paragraphs of Outlook have no space between them. */
function isTight(names: string, style: string): boolean {
  return /\bMso\w+|\bx_Mso\w+|\bp1\b/.test(names) || /margin(?:-top)?\s*:\s*0(?:cm|in|px|pt)?\b/i.test(style);
}
