import type { Query } from '@afterword/persistence';
import { type Row, type Rows, SETS, tableOf } from './rows.ts';

/** Rows to one statement: few enough that a statement stays a few megabytes. */
const BATCH = 5_000;

/** Writes all rows of a tenant, set by set. */
export async function writeRows(query: Query, rows: Rows): Promise<void> {
  for (const set of SETS) await insert(query, tableOf(set), rows.of(set));
}

export async function insert(query: Query, table: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const columns = Object.keys(batch[0] ?? {}).join(', ');
    await query(
      `/* seed.${table} */ insert into ${table} (${columns})
       select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(batch)],
    );
  }
}
