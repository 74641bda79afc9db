import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { classifyMail } from '../../../libs/mail/src/incoming/classify-mail.ts';
import { LIMITS } from '../../../libs/mail/src/incoming/limits.ts';
import { parseMail } from '../../../libs/mail/src/incoming/parse-mail.ts';

/** What the command prints, or the sentence why it cannot. */
export type Outcome =
  | { readonly json: string; readonly problem?: undefined }
  | { readonly problem: string; readonly json?: undefined };

/** Classifies raw mails from files, `-` being standard input, one after the other, so that one is in memory at a time. */
export async function classifyFiles(files: readonly string[]): Promise<Outcome> {
  const results: object[] = [];
  for (const file of files) {
    let raw: Uint8Array;
    try {
      raw = file === '-' ? await beginningOf(process.stdin) : await readFile(file);
    } catch (error) {
      return { problem: `${file === '-' ? 'Standard input' : file} cannot be read: ${wordsOf(error)}.` };
    }
    const { kind, bounce, returnsOn, text, why } = classifyMail(await parseMail(raw));
    // Without what is for programs; keys that do not apply are undefined, and JSON leaves those out.
    results.push({ kind, bounce, returnsOn, text, why });
  }
  return { json: JSON.stringify(results, null, 2) };
}

async function readFile(file: string): Promise<Uint8Array> {
  const handle = await open(resolve(calledFrom(), file));
  try {
    return await beginningOf(handle.createReadStream({ autoClose: false, end: LIMITS.bytes }));
  } finally {
    await handle.close();
  }
}

/** npm runs its scripts in the root folder, whatever folder the caller is in. */
function calledFrom(): string {
  return (process.env.npm_lifecycle_event === 'classify' && process.env.INIT_CWD) || process.cwd();
}

/** As much of a stream as is read of a mail, and a byte that says that there is more. */
async function beginningOf(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LIMITS.bytes) break;
  }
  return Buffer.concat(chunks).subarray(0, LIMITS.bytes + 1);
}

function wordsOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read by you';
  return code ? `the system says ${code}` : 'reading failed';
}
