import { createReadStream } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Columns, understandColumns } from './columns.js';
import { type ReadRecord, readRecord } from './read-record.js';
import { readRows } from './read-rows.js';
import { surveyFile } from './survey.js';

const open = (name: string) =>
  createReadStream(new URL(`../../../../../examples/${name}`, import.meta.url)) as AsyncIterable<Uint8Array>;

async function read(name: string): Promise<{ columns: Columns; records: ReadRecord[] }> {
  const survey = await surveyFile(open(name));
  let columns: Columns | undefined;
  const records: ReadRecord[] = [];
  for await (const row of readRows(open(name), survey)) {
    if (columns) records.push(readRecord(columns, row));
    else columns = understandColumns(row.cells);
  }
  return { columns: columns!, records };
}

describe('the examples', () => {
  it('hold forty candidates in order', async () => {
    const { columns, records } = await read('candidates.csv');
    expect(columns.ignored).toEqual([]);
    expect(records).toHaveLength(40);
    expect(records.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(records.map(({ values }) => values.email)).size).toBe(40);
    expect(new Set(records.map(({ values }) => values.externalId)).size).toBe(40);
  });

  it('hold rows with one fault each', async () => {
    const { columns, records } = await read('candidates-with-faults.csv');
    expect(columns.ignored).toEqual(['What this row shows']);
    expect(records.flatMap(({ errors }) => errors.map(({ line, column }) => [line, column]))).toEqual([
      [4, 2],
      [6, 1],
      [8, 6],
      [9, 7],
      [10, 1],
      [12, 3],
      [13, 8],
    ]);
  });
});
