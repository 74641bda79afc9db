import { refuse } from './errors.js';

/** A page of a list, read forward from a cursor. */
export interface PageRequest {
  /** 1 to 200. */
  readonly first: number;
  /** The cursor of the last thing seen. */
  readonly after?: string;
}

/** A thing of a page with the cursor that continues after it. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly hasNextPage: boolean;
}

const LARGEST_PAGE = 200;

/** What a caller asked for, as a page request. Refuses a size out of bounds, at the argument `first`. */
export function pageRequest(first: number, after: string | null | undefined): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE)
    refuse('INVALID_INPUT', `A page has 1 to ${LARGEST_PAGE} entries, not ${first}.`, 'first');
  return after ? { first, after } : { first };
}
