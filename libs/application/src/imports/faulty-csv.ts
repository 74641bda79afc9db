import type { RequestContext } from '../shared/context.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import type { Import } from './ports.js';

const ROWS_AT_ONCE = 1000;

/**
 * The faulty rows of an import as a CSV file in UTF-8, each as it stands in its file with its line and what is wrong
 * with it before its cells. Mended, the same file can be imported: the first two columns are not taken from.
 */
export async function* faultyCsv(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  { id, columns }: Import,
): AsyncGenerator<string> {
  // The mark lets spreadsheets read it as UTF-8.
  yield `\ufeff${csvLine(['Line', 'What is wrong', ...columns.headings])}`;
  for (let line = 0; ; ) {
    const after = line;
    const rows = await unitOfWork.run(context, ({ importRows }) =>
      importRows.faulty(id, after, ROWS_AT_ONCE),
    );
    if (rows.length === 0) return;
    yield rows
      .map((row) =>
        csvLine([
          String(row.line),
          row.errors
            .map(({ heading, message }) => (heading === '' ? message : `${heading}: ${message}`))
            .join(' '),
          ...row.cells,
        ]),
      )
      .join('');
    line = rows.at(-1)!.line;
  }
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${withoutFormula(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** A spreadsheet runs a cell that begins like a formula; behind an apostrophe it is text. */
function withoutFormula(cell: string): string {
  return /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
