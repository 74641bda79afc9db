import { limited } from '../files/limited.js';
import type { FileStore } from '../files/ports.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { HIDDEN_CHARACTERS } from '../shared/hidden-characters.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { createImport } from './create-import.js';
import { refuseBinary } from './csv/binary.js';
import { FileRefused } from './csv/file-refused.js';
import { MAX_FILE_BYTES, MAX_FILE_WORDS } from './csv/limits.js';

/** So much of a file shows what it is. */
const SIGNATURE_BYTES = 4096;

/**
 * Takes an uploaded list of candidates in, as it arrives, and begins its import. Refuses what is too large and what
 * is no text by its content, whatever its name says; then nothing is kept.
 */
export async function receiveImport(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  files: FileStore,
  upload: { readonly fileName: string; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<{ importId: string }> {
  const fileName = plainName(upload.fileName);
  try {
    const { fileId } = await files.write(
      context,
      { name: fileName, createdAt: clock.now() },
      textOnly(limited(upload.bytes, MAX_FILE_BYTES, MAX_FILE_WORDS)),
    );
    return await unitOfWork.run(context, (repositories) =>
      createImport(repositories, context, clock, { fileId, fileName }),
    );
  } catch (error) {
    if (error instanceof FileRefused) refuse('INVALID_INPUT', error.message, 'file');
    throw error;
  }
}

/** The same bytes, unless their beginning shows that they are no text. */
async function* textOnly(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const piece of bytes) {
    if (head === null) {
      yield piece;
      continue;
    }
    head = Buffer.concat([head, piece]);
    if (head.length < SIGNATURE_BYTES) continue;
    refuseBinary(head);
    yield head;
    head = null;
  }
  if (head === null) return;
  if (head.length === 0) throw new FileRefused('The file is empty.');
  refuseBinary(head);
  yield head;
}

/** The name without folders and hidden characters. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(HIDDEN_CHARACTERS, '').trim();
  return plain.slice(0, 200) || 'candidates.csv';
}
