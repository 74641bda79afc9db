import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** A grid track, such as `minmax(150px, 1.2fr)` or `92px`. */
  width: string;
  align?: 'start' | 'end';
  /** Where it stands on a phone: beside the name, on a line of its own, or not at all. */
  phone?: 'when' | 'line' | 'hide';
  /** The column's present order and what a click on its heading does. */
  sort?: { order: 'ascending' | 'descending' | 'none'; onSort: () => void };
}

export interface Selection {
  ids: ReadonlySet<string>;
  onChange: (ids: ReadonlySet<string>) => void;
}

export interface More {
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}
