import { type FileStore, newId, type UnitOfWork } from '@afterword/application';

const CHUNK_BYTES = 262_144;
/** No upload takes so long, so what is older and belongs to nothing was left by one that broke off. */
const STRAY_AFTER = Temporal.Duration.from({ hours: 24 });

/** Files in PostgreSQL, under row-level security like everything else of a tenant. */
export function createDatabaseFileStore(unitOfWork: UnitOfWork): FileStore {
  return {
    async write(context, { name, createdAt }, bytes) {
      const fileId = newId();
      await unitOfWork.run(context, async ({ files }) => {
        await files.deleteStrays(createdAt.subtract(STRAY_AFTER));
        await files.insert({ id: fileId, name, createdAt });
      });
      try {
        let size = 0;
        let position = 0;
        for await (const chunk of inChunks(bytes)) {
          const at = position++;
          await unitOfWork.run(context, ({ files }) => files.appendChunk(fileId, at, chunk));
          size += chunk.length;
        }
        await unitOfWork.run(context, ({ files }) => files.setSize(fileId, size));
        return { fileId, size };
      } catch (error) {
        await unitOfWork.run(context, ({ files }) => files.delete(fileId));
        throw error;
      }
    },

    async *read(context, fileId) {
      for (let position = 0; ; position++) {
        const chunk = await unitOfWork.run(context, ({ files }) => files.chunk(fileId, position));
        if (!chunk) return;
        yield chunk;
      }
    },
  };
}

/** The same bytes in pieces of one size, the last one excepted; a network hands them over as it likes. */
async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
    while (length >= CHUNK_BYTES) {
      const joined = Buffer.concat(pieces);
      yield joined.subarray(0, CHUNK_BYTES);
      pieces = [joined.subarray(CHUNK_BYTES)];
      length = joined.length - CHUNK_BYTES;
    }
  }
  if (length > 0) yield Buffer.concat(pieces);
}
