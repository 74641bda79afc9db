import type { RequestContext } from '../shared/context.js';

/** Where the bytes of files are. They flow in and out in pieces, so a file may be larger than memory. */
export interface FileStore {
  /**
   * Keeps a file and returns its id. Whoever uploads slowly holds nothing but a request: each piece is written by
   * itself. Where `bytes` throws, nothing is kept.
   */
  write(
    context: RequestContext,
    file: { readonly name: string; readonly createdAt: Temporal.Instant },
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<{ fileId: string; size: number }>;
  /** The file's bytes in order; none for a file that is not there. */
  read(context: RequestContext, fileId: string): AsyncIterable<Uint8Array>;
}

/** Files in the database, piece by piece. Use cases write and read through `FileStore`. */
export interface FileRepository {
  insert(file: { id: string; name: string; createdAt: Temporal.Instant }): Promise<void>;
  appendChunk(fileId: string, position: number, bytes: Uint8Array): Promise<void>;
  setSize(fileId: string, size: number): Promise<void>;
  /** From position 0; null after the last. */
  chunk(fileId: string, position: number): Promise<Uint8Array | null>;
  delete(fileId: string): Promise<void>;
  /** Deletes files made before `before` that nothing refers to, as uploads leave them that broke off. */
  deleteStrays(before: Temporal.Instant): Promise<void>;
}
