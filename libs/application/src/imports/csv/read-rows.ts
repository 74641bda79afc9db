import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { isDeclaration } from './delimiter.js';
import { decodeText } from './encoding.js';
import { FileRefused } from './file-refused.js';
import { MAX_ROW_BYTES } from './limits.js';
import type { Survey } from './survey.js';

/** One row of a file that holds anything. */
export interface CsvRow {
  /** The line of the file where the row begins, from 1; a line break within quotation marks counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a file, the headings first, one after the other, holding no more than one chunk of the file. Throws
 * `FileRefused` where the file breaks off in the middle of a quotation.
 */
export async function* readRows(bytes: AsyncIterable<Uint8Array>, survey: Survey): AsyncGenerator<CsvRow> {
  // Rows that are read may still wait to be taken when an error comes, so it is told by where reading stood.
  let readTo = 0;
  const parser = parse({
    delimiter: survey.delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MAX_ROW_BYTES,
    info: true,
    on_record: (cells, { lines }) => {
      readTo = lines;
      return cells;
    },
  });
  // Errors of either end surface in the loop below; the callback is what `pipeline` asks for.
  pipeline(Readable.from(decodeText(bytes, survey.encoding), { highWaterMark: 1 }), parser, () => {});
  let takenTo = 0;
  let first = true;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const row = { line: takenTo + 1, cells: record };
      takenTo = info.lines;
      if (record.every((cell) => cell.trim() === '')) continue;
      if (first && isDeclaration(record)) continue;
      first = false;
      yield row;
    }
  } catch (error) {
    if (error instanceof CsvError) throw refusalOf(error, readTo + 1);
    throw error;
  }
}

function refusalOf(error: CsvError, line: number): FileRefused {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new FileRefused(
        `A quotation mark opens in the row that begins on line ${line} and never closes. Close it, or take it out.`,
      );
    case 'CSV_MAX_RECORD_SIZE':
      return new FileRefused(
        `The row that begins on line ${line} goes on for more than 1 MB. A quotation mark may be missing in it.`,
      );
    default:
      return new FileRefused(`The file can't be read as CSV from line ${line} on.`);
  }
}
