/** What reading a mail may cost. Beyond a limit the rest of the mail is not read, and the result says so. */
export const LIMITS = {
  /** Bytes of a raw mail that are read: 25 MB, the most that the common mail services carry. */
  bytes: 25 * 1024 * 1024,
  /** Lines that are read. 25 MB of Base64 have 340,000. */
  lines: 400_000,
  /** Lines that are no Base64, and their bytes: text that a person reads is shorter by far. */
  plainLines: 50_000,
  plainBytes: 4 * 1024 * 1024,
  /** Lines that begin with two dashes, each of which may begin a MIME part. */
  dashedLines: 2_000,
  /** MIME parts within each other. */
  depth: 30,
  /** Bytes of headers, those of all parts together. */
  headers: 512 * 1024,
  /** Characters of HTML that become text, and of text that is looked at. */
  text: 500_000,
  /** HTML elements within each other. */
  htmlDepth: 256,
  /** Characters of the trimmed text that are shown. */
  shownText: 100_000,
  /** Characters of a diagnostic that are kept. */
  diagnostic: 500,
  /** Recipients that one delivery report may name. */
  recipients: 100,
} as const;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DASH = 0x2d;

/** The part of a raw mail that is read, and a sentence on what was left out. */
export interface Excerpt {
  readonly bytes: Uint8Array;
  readonly cut: string | undefined;
}

/**
 * The beginning of a raw mail within the limits, in one pass. What stands before the header (a byte order mark, empty
 * lines, the "From " line of an mbox file) is left out, and line ends of old Macs become today's.
 */
export function excerptOf(raw: Uint8Array): Excerpt {
  let cut: string | undefined;
  let bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (bytes.length > LIMITS.bytes) {
    bytes = bytes.subarray(0, LIMITS.bytes);
    cut = 'Only its first 25 MB were read.';
  }
  bytes = bytes.subarray(startOfHeader(bytes));
  if (!bytes.includes(LINE_FEED) && bytes.includes(CARRIAGE_RETURN))
    bytes = Buffer.from(bytes.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte)));

  const read = (end: number, why: string): Excerpt => ({ bytes: bytes.subarray(0, end), cut: why });
  let lines = 0;
  let plainLines = 0;
  let plainBytes = 0;
  let dashed = 0;
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, at);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (++lines > LIMITS.lines) return read(at, `Only its first ${LIMITS.lines} lines were read.`);
    if (bytes[at] === DASH && bytes[at + 1] === DASH && ++dashed > LIMITS.dashedLines)
      return read(at, 'It has too many parts; only the first ones were read.');
    if (!isBase64(bytes, at, end)) {
      if (++plainLines > LIMITS.plainLines)
        return read(at, `Only its first ${LIMITS.plainLines} lines of text were read.`);
      plainBytes += end - at;
      if (plainBytes > LIMITS.plainBytes)
        return read(end - (plainBytes - LIMITS.plainBytes), 'Only the first 4 MB of its text were read.');
    }
    at = end;
  }
  return { bytes, cut };
}

/** True for a line as it stands in an attachment. */
function isBase64(bytes: Buffer, from: number, end: number): boolean {
  if (end - from < 40 || end - from > 1_000) return false;
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    const letter =
      (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x2f && byte <= 0x39);
    if (!letter && byte !== 0x2b && byte !== 0x3d && byte !== LINE_FEED && byte !== CARRIAGE_RETURN)
      return false;
  }
  return true;
}

function startOfHeader(bytes: Buffer): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) at++;
  if (/^>?From /.test(bytes.toString('latin1', at, at + 6))) {
    const end = bytes.indexOf(LINE_FEED, at);
    if (end !== -1) at = end + 1;
  }
  return at;
}

/**
 * The same mail with each byte that is no UTF-8 taken for Windows-1252, for mails that name no charset or a wrong one.
 */
export function withGuessedCharset(bytes: Uint8Array): Uint8Array {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const western = new TextDecoder('windows-1252');
  const lines: Uint8Array[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < buffer.length; ) {
    const end = buffer.indexOf(LINE_FEED, at);
    const next = end === -1 ? buffer.length : end + 1;
    const line = buffer.subarray(at, next);
    try {
      decoder.decode(line);
      lines.push(line);
    } catch {
      lines.push(Buffer.from(western.decode(line), 'utf8'));
    }
    at = next;
  }
  return Buffer.concat(lines);
}
