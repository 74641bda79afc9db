import { fold } from './fold.js';
import { MARK } from './html-text.js';
import {
  ABOVE_THIS_LINE,
  DEVICE_LINES,
  FORWARD_LINES,
  FROM_FIELD,
  ORIGINAL_LINE,
  OTHER_FIELD,
  WROTE,
  WROTE_BEGINS,
} from './trim-markers.js';

/** A mail's text without what its sender did not write for it. */
export interface TrimmedText {
  /** The sender's own words, answers between quoted lines included. */
  readonly own: string;
  /** True where a mail program had put the answered message below or between. */
  readonly quotes: boolean;
  /** True where a telephone or a free mailbox had signed. */
  readonly device: boolean;
}

const QUOTED = /^[ \t]{0,3}(?:>|\|[ \t])/;
const SIGNATURE = /^--[ \t]?$/;
const RULE = /^[ \t]*(?:[_*=]{5,}|-{8,})[ \t]*$/;

/**
 * Takes quoted passages, signatures after `-- ` and the lines of telephones away from a text, for display only.
 * Takes marks of `htmlToText` into account. Linear in the length of the text.
 */
export function trimReply(markedText: string): TrimmedText {
  const lines = markedText.split('\n').map((line) => line.trimEnd());
  const folded = lines.map((line) => (line.length > 400 ? '' : fold(line)));
  const own: string[] = [];
  let quotes = false;
  let inSignature = false;
  const written = () => own.some((line) => line !== '');

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === MARK.signature || SIGNATURE.test(line)) {
      // Where nothing stands above it, it is no signature of anything.
      if (written()) inSignature = true;
      continue;
    }
    if (line === MARK.signatureEnd) {
      inSignature = false;
      continue;
    }
    if (line === MARK.original || endsOwnText(lines, folded, at)) {
      quotes = true;
      break;
    }
    if (ABOVE_THIS_LINE.some((form) => form.test(folded[at]!))) {
      if (!written()) continue;
      quotes = true;
      break;
    }
    if (QUOTED.test(line)) {
      quotes = true;
      inSignature = false;
      continue;
    }
    const attribution = attributionAt(lines, folded, at);
    if (attribution) {
      quotes = true;
      inSignature = false;
      if (!attribution.beforeQuote) break;
      at += attribution.lines - 1;
      continue;
    }
    if (!inSignature) own.push(line);
  }
  return { ...tidy(own), quotes };
}

/** True where the rest is another message: its header, or the line that mail programs put above it. */
function endsOwnText(lines: readonly string[], folded: readonly string[], at: number): boolean {
  const line = folded[at]!;
  if (ORIGINAL_LINE.test(line) || FORWARD_LINES.some((form) => form.test(line))) return true;
  if (isHeaderAt(folded, at)) return true;
  if (!RULE.test(lines[at]!)) return false;
  for (let next = at + 1; next <= at + 3 && next < lines.length; next++)
    if (lines[next] !== '') return isHeaderAt(folded, next);
  return false;
}

/** A header copied into the text: From, and at least two other fields in the lines that follow. */
function isHeaderAt(folded: readonly string[], at: number): boolean {
  if (!FROM_FIELD.test(folded[at]!)) return false;
  let others = 0;
  for (let next = at + 1; next <= at + 8 && next < folded.length; next++)
    if (OTHER_FIELD.test(folded[next]!) && ++others >= 2) return true;
  return false;
}

interface Attribution {
  readonly lines: number;
  /** True where quoted lines follow, between which answers may stand. */
  readonly beforeQuote: boolean;
}

/** "On Monday, Dana wrote:", on up to four lines. */
function attributionAt(
  lines: readonly string[],
  folded: readonly string[],
  at: number,
): Attribution | undefined {
  const first = folded[at]!;
  if (first === '' || first.length > 300) return undefined;
  let joined = '';
  for (let count = 1; count <= 4; count++) {
    const line = folded[at + count - 1];
    if (line === undefined || line === '' || QUOTED.test(lines[at + count - 1]!)) return undefined;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > 500) return undefined;
    if (!/[:：]$/.test(joined)) continue;
    const beforeQuote = isQuotedNext(lines, at + count);
    return isAttribution(joined, first, count, beforeQuote) ? { lines: count, beforeQuote } : undefined;
  }
  return undefined;
}

function isAttribution(joined: string, first: string, count: number, beforeQuote: boolean): boolean {
  const wrote = WROTE.test(joined);
  const dated = /\d{1,2}[:.h]\d{2}|\b20\d\d\b|\d[./-]\d{1,2}[./-]\d/.test(joined);
  const address = /[^\s<>@]@[^\s<>@]/.test(joined);
  if (count > 1 && !(WROTE_BEGINS.test(first) && /\d/.test(joined))) return false;
  if (beforeQuote)
    return (wrote && joined.length < 300) || (dated && address) || (dated && WROTE_BEGINS.test(first));
  return wrote && WROTE_BEGINS.test(first) && (dated || address);
}

function isQuotedNext(lines: readonly string[], from: number): boolean {
  for (let next = from; next < from + 4 && next < lines.length; next++)
    if (lines[next] !== '') return QUOTED.test(lines[next]!);
  return false;
}

function tidy(own: string[]): { own: string; device: boolean } {
  let device = false;
  while (own.length > 0) {
    const last = own.at(-1)!;
    if (last.trim() !== '' && !RULE.test(last)) {
      const line = fold(last.slice(0, 200));
      if (!DEVICE_LINES.some((form) => form.test(line))) break;
      device = true;
    }
    own.pop();
  }
  const text = own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
  return { own: text, device };
}
