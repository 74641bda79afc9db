import { type Page, type PageRequest, toCursor } from '@afterword/application';

/** What a row of a list needs so that the next page can begin after it. */
export interface KeysetRow {
  id: string;
  /** The sort key as text: `sort_name`, or `next_due_at::text`. */
  sort_key: string;
}

/** A page of `rows`, of which one more than asked for was fetched to see whether there are more. */
export function toPage<Row extends KeysetRow, T>(
  rows: readonly Row[],
  { first }: PageRequest,
  ordering: string,
  toNode: (row: Row) => T,
): Page<T> {
  return {
    edges: rows.slice(0, first).map((row) => ({
      cursor: toCursor(ordering, { key: row.sort_key, id: row.id }),
      node: toNode(row),
    })),
    hasNextPage: rows.length > first,
  };
}
