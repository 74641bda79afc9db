import type { Import } from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';

export interface ImportEntityRow {
  id: string;
  file_name: string;
  state: Import['state'];
  problem: string | null;
  columns: Import['columns']['understood'];
  headings: string[];
  ignored_columns: string[];
  progress_done: number;
  progress_total: number;
  count_create: number;
  count_update: number;
  count_unchanged: number;
  count_faulty: number;
  count_imported: number;
  created_by: string | null;
  created_at: Date;
  finished_at: Date | null;
}

/** The columns of `import i` that `toImport` reads. */
export const IMPORT_COLUMNS = `i.id, i.file_name, i.state, i.problem, i.columns, i.headings, i.ignored_columns,
  i.progress_done, i.progress_total, i.count_create, i.count_update, i.count_unchanged, i.count_faulty,
  i.count_imported, i.created_by, i.created_at, i.finished_at`;

export const toColumns = (row: Pick<ImportEntityRow, 'columns' | 'headings' | 'ignored_columns'>) => ({
  understood: row.columns,
  headings: row.headings,
  ignored: row.ignored_columns,
});

export const toImport = (row: ImportEntityRow): Import => ({
  id: row.id,
  fileName: row.file_name,
  state: row.state,
  problem: row.problem,
  columns: toColumns(row),
  progress: { done: row.progress_done, total: row.progress_total },
  counts: {
    create: row.count_create,
    update: row.count_update,
    unchanged: row.count_unchanged,
    faulty: row.count_faulty,
    imported: row.count_imported,
  },
  createdById: row.created_by,
  createdAt: instantOf(row.created_at),
  finishedAt: instantOrNull(row.finished_at),
});
