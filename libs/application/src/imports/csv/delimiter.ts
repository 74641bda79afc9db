import { parse } from 'csv-parse/sync';
import { fieldOfHeading } from './vocabulary.js';

const DELIMITERS = [',', ';', '\t'] as const;
/** Excel's own way to say what parts the columns, in a line above the headings. */
const DECLARATION = /^\s*"?sep=(.)"?\s*\n/i;

/** What parts the columns: the sign that lets most headings be understood, then the one that gives most columns. */
export function findDelimiter(head: string): string {
  const declared = DECLARATION.exec(head)?.[1];
  if (declared && DELIMITERS.some((delimiter) => delimiter === declared)) return declared;
  const [best] = DELIMITERS.map((delimiter) => {
    const cells = firstRow(head, delimiter);
    return { delimiter, understood: cells.filter(fieldOfHeading).length, columns: cells.length };
  }).sort((one, other) => other.understood - one.understood || other.columns - one.columns);
  return best!.delimiter;
}

/** True for the line above the headings that says what parts the columns. */
export function isDeclaration(cells: readonly string[]): boolean {
  return /^sep=/i.test(cells[0]?.trim() ?? '') && cells.slice(1).every((cell) => cell.trim() === '');
}

function firstRow(text: string, delimiter: string): string[] {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      to: 1,
    });
    return rows[0] ?? [];
  } catch {
    // A heading with an open quotation mark: reading the rows will say so, in words.
    return [];
  }
}
