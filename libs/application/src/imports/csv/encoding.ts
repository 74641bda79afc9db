import { FileRefused } from './file-refused.js';

/** What a file's bytes stand for. Windows-1252 holds all that Latin-1 prints, so it stands for both. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding that the first bytes declare, or null where only the whole file can tell UTF-8 from Windows-1252. */
export function declaredEncoding(head: Uint8Array): Encoding | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A heading begins with a plain letter, so a zero byte beside it is the other half of a UTF-16 unit.
  if (first && second === 0) return 'utf-16le';
  if (first === 0 && second) return 'utf-16be';
  return null;
}

/**
 * The text of a file, with every line ending as `\n` and no byte order mark. Throws `FileRefused` at a character
 * that no text holds.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let endedInReturn = false;
  for await (const chunk of bytes) {
    let text = decoder.decode(chunk, { stream: true });
    if (text.includes('\0')) throw new FileRefused('This is not a text file; save the list as CSV.');
    if (endedInReturn && text.startsWith('\n')) text = text.slice(1);
    if (text.length > 0) endedInReturn = text.endsWith('\r');
    if (text.length > 0) yield text.replace(/\r\n?/g, '\n');
  }
  const rest = decoder.decode();
  if (rest.length > 0) yield rest;
}

/** Tells UTF-8 from Windows-1252: one byte that UTF-8 does not allow, wherever it stands, makes it the latter. */
export class Utf8Check {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private valid = true;

  add(chunk: Uint8Array): void {
    this.try(() => this.decoder.decode(chunk, { stream: true }));
  }

  end(): boolean {
    this.try(() => this.decoder.decode());
    return this.valid;
  }

  private try(decode: () => void): void {
    if (!this.valid) return;
    try {
      decode();
    } catch {
      this.valid = false;
    }
  }
}
