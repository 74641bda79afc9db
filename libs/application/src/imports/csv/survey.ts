import { refuseBinary } from './binary.js';
import { findDelimiter } from './delimiter.js';
import { declaredEncoding, decodeText, type Encoding, Utf8Check } from './encoding.js';
import { FileRefused } from './file-refused.js';
import { HEAD_BYTES } from './limits.js';

/** What must be known of a file before its rows can be read. */
export interface Survey {
  readonly encoding: Encoding;
  /** What parts the columns. */
  readonly delimiter: string;
  /** About how many rows stand under the headings; for showing progress. */
  readonly rows: number;
}

/**
 * Reads a file once, keeping none of it but its beginning. The encoding needs the whole file: a byte that is no
 * UTF-8 may stand in the last row.
 */
export async function surveyFile(bytes: AsyncIterable<Uint8Array>): Promise<Survey> {
  const head = new Head();
  const utf8 = new Utf8Check();
  const counter = new RowCounter();
  for await (const chunk of bytes) {
    head.add(chunk);
    utf8.add(chunk);
    counter.add(chunk);
  }
  const start = head.bytes();
  if (start.length === 0) throw new FileRefused('The file is empty.');
  refuseBinary(start);
  const encoding = declaredEncoding(start) ?? (utf8.end() ? 'utf-8' : 'windows-1252');
  let text = '';
  for await (const part of decodeText(one(start), encoding)) text += part;
  if (text.trim() === '') throw new FileRefused('The file is empty.');
  return { encoding, delimiter: findDelimiter(text), rows: Math.max(0, counter.rows() - 1) };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The beginning of a file. */
class Head {
  private readonly chunks: Uint8Array[] = [];
  private length = 0;

  add(chunk: Uint8Array): void {
    if (this.length >= HEAD_BYTES) return;
    const part = chunk.subarray(0, HEAD_BYTES - this.length);
    this.chunks.push(part);
    this.length += part.length;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.chunks);
  }
}

const [LINE_FEED, RETURN, QUOTE, SPACE] = [0x0a, 0x0d, 0x22, 0x20];

/** Counts lines outside quotation marks that hold something. Bytes do, for these signs are the same in each encoding. */
class RowCounter {
  private ended = 0;
  private quoted = false;
  private holdsSomething = false;

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte === QUOTE) this.quoted = !this.quoted;
      if (!this.quoted && (byte === LINE_FEED || byte === RETURN)) {
        if (this.holdsSomething) this.ended++;
        this.holdsSomething = false;
      } else if (byte > SPACE) {
        this.holdsSomething = true;
      }
    }
  }

  rows(): number {
    return this.ended + (this.holdsSomething ? 1 : 0);
  }
}
