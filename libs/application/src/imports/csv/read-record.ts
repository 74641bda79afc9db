import type { Columns, ImportColumn } from './columns.js';
import { MAX_KEPT_CELL } from './limits.js';
import type { CsvRow } from './read-rows.js';
import { problemOfLength, readValue } from './values.js';
import { FIELD_WORDS, type ImportField } from './vocabulary.js';

/** What is wrong with one cell, and where it stands. */
export interface ImportRowError {
  /** The line of the file, from 1, where the cell begins. */
  readonly line: number;
  /** The column's position, from 1. */
  readonly column: number;
  readonly heading: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** What a row gives. A field that its cells leave blank is not among the values; one that is faulty stands as found. */
export type ImportValues = { readonly [field in ImportField]?: string };

/** A row of the file, read by itself: not yet held against other rows or against what is here already. */
export interface ReadRecord {
  readonly line: number;
  readonly values: ImportValues;
  readonly errors: readonly ImportRowError[];
}

const REQUIRED: readonly ImportField[] = ['name', 'email'];

/** Reads a row's cells by its columns. */
export function readRecord(columns: Columns, row: CsvRow): ReadRecord {
  const values: { [field in ImportField]?: string } = {};
  const errors: ImportRowError[] = [];
  for (const column of columns.understood) {
    const parts: string[] = [];
    for (const position of column.positions) {
      const cell = row.cells[position - 1] ?? '';
      if (cell.trim() === '') continue;
      const reading = readValue(column.field, cell);
      if ('problem' in reading) errors.push(errorAt(columns, row, position, reading.problem));
      parts.push('problem' in reading ? cell.trim().slice(0, MAX_KEPT_CELL) : reading.value);
    }
    const joined = parts.join(' ');
    const tooLong = parts.length > 1 ? problemOfLength(column.field, joined) : null;
    if (tooLong) errors.push(errorAt(columns, row, column.positions[0]!, tooLong));
    if (joined !== '') values[column.field] = joined;
    else if (REQUIRED.includes(column.field)) errors.push(missing(columns, row, column));
  }
  const tooFar = row.cells.findIndex((cell, index) => index >= columns.headings.length && cell.trim() !== '');
  if (tooFar >= 0) {
    errors.push(
      errorAt(
        columns,
        row,
        tooFar + 1,
        `This row has more cells than there are headings (${columns.headings.length}). Put cells that hold a separator in quotation marks.`,
      ),
    );
  }
  return { line: row.line, values, errors };
}

function missing(columns: Columns, row: CsvRow, column: ImportColumn): ImportRowError {
  return errorAt(columns, row, column.positions[0]!, `The ${FIELD_WORDS[column.field]} is missing.`);
}

function errorAt(columns: Columns, row: CsvRow, position: number, message: string): ImportRowError {
  const before = row.cells.slice(0, position - 1);
  return {
    line: row.line + before.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0),
    column: position,
    heading: columns.headings[position - 1] ?? '',
    message,
  };
}
