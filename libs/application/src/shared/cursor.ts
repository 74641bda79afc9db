import { createHash } from 'node:crypto';
import { refuse } from './errors.js';
import { isId } from './ids.js';

/** Where a list continues: after the row with this sort key and id. */
export interface Position {
  /** The sort key as the database writes it as text, so that an instant keeps its microseconds. */
  readonly key: string;
  readonly id: string;
}

/** The opaque cursor of a position in a list with the given ordering, such as `candidates.name`. */
export function toCursor(ordering: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([digest(ordering, key, id), key, id])).toString('base64url');
}

/**
 * The position that a cursor stands for. Refuses, at the argument `after`, one of another ordering and one that
 * `toCursor` did not make, because the list would go on at a wrong place without a word.
 */
export function fromCursor(ordering: string, cursor: string): Position {
  const [sign, key, id] = partsOf(cursor);
  if (typeof key === 'string' && typeof id === 'string' && isId(id) && sign === digest(ordering, key, id))
    return { key, id };
  refuse(
    'INVALID_INPUT',
    'This cursor is not one of this list in this order. Begin again without it, or take one that this list gave.',
    'after',
  );
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** Short: it guards against mix-ups, and gives nobody any right. */
const digest = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
