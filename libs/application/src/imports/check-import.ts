import type { FileStore } from '../files/ports.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { newId } from '../shared/ids.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { type Columns, understandColumns } from './csv/columns.js';
import { FileRefused } from './csv/file-refused.js';
import { MAX_KEPT_CELL } from './csv/limits.js';
import { readRecord } from './csv/read-record.js';
import { type CsvRow, readRows } from './csv/read-rows.js';
import { surveyFile } from './csv/survey.js';
import { HeldLease } from './lease.js';
import { matchBatch } from './match-batch.js';
import type { CheckedRow, ClaimedImport } from './ports.js';

/** Rows that are checked, and later written, in one transaction. */
export const BATCH_ROWS = 1000;

/** More cohorts than this, none of them known, and the column holds something else. */
const MOST_NEW_COHORTS = 200;

interface Check {
  readonly unitOfWork: UnitOfWork;
  readonly context: RequestContext;
  readonly clock: Clock;
  readonly importId: string;
  readonly lease: HeldLease;
}

/**
 * Reads the file of a claimed import and writes down what each row would do, a batch at a time. A check that broke
 * off begins anew. Ends in `ready`, or in `failed` where the whole file is refused.
 */
export async function checkImport(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  files: FileStore,
  claimed: ClaimedImport,
): Promise<void> {
  const lease = new HeldLease(claimed.lease);
  const check: Check = { unitOfWork, context, clock, importId: claimed.lease.importId, lease };
  try {
    await checkRows(check, files, claimed.fileId);
    await finish(check, claimed.fileId);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    await unitOfWork.run(context, async ({ imports, importRows, files: kept, changes }) => {
      if (!(await imports.fail(lease.current, error.message, clock.now()))) return;
      await importRows.deleteAll(check.importId);
      if (claimed.fileId) await kept.delete(claimed.fileId);
      await changes.add({ topic: 'import', importId: check.importId });
    });
  }
}

async function checkRows(check: Check, files: FileStore, fileId: string | null): Promise<void> {
  const { unitOfWork, context, clock, importId, lease } = check;
  if (!fileId) throw new FileRefused('The file is not here any more. Upload it again.');
  const survey = await surveyFile(files.read(context, fileId));
  const held = await unitOfWork.run(context, async ({ imports, importRows }) => {
    const kept = await lease.advance(imports, clock, { done: 0, total: survey.rows });
    await importRows.deleteAll(importId);
    return kept;
  });
  held();

  let columns: Columns | undefined;
  let batch: CsvRow[] = [];
  let done = 0;
  const write = async () => {
    if (!columns || batch.length === 0) return;
    done += batch.length;
    await checkBatch(check, columns, batch, { done, total: Math.max(done, survey.rows) });
    batch = [];
  };
  for await (const row of readRows(files.read(context, fileId), survey)) {
    if (columns) {
      batch.push(row);
      if (batch.length === BATCH_ROWS) await write();
    } else {
      const understood = understandColumns(row.cells);
      await unitOfWork.run(context, ({ imports }) => imports.setColumns(importId, understood));
      columns = understood;
    }
  }
  await write();
  if (done === 0) throw new FileRefused('The file has headings and no rows under them.');
}

async function checkBatch(
  { unitOfWork, context, clock, importId, lease }: Check,
  columns: Columns,
  batch: readonly CsvRow[],
  progress: { done: number; total: number },
): Promise<void> {
  const records = batch.map((row) => readRecord(columns, row));
  const held = await unitOfWork.run(context, async (repositories) => {
    const kept = await lease.advance(repositories.imports, clock, progress);
    const matched = await matchBatch(repositories, importId, columns, records, false);
    const rows = matched.map(
      ({ state, values, before, errors, existing }, index): CheckedRow => ({
        id: newId(),
        line: batch[index]!.line,
        state,
        values,
        before,
        errors,
        candidateId: existing?.id ?? null,
        cells: state === 'faulty' ? batch[index]!.cells.map((cell) => cell.slice(0, MAX_KEPT_CELL)) : null,
      }),
    );
    await repositories.importRows.insert(importId, rows);
    await repositories.changes.add({ topic: 'import', importId });
    return kept;
  });
  held();
}

/** The rows hold all that is needed from here on, so the file, with everything else that stands in it, goes. */
async function finish({ unitOfWork, context, clock, importId, lease }: Check, fileId: string | null) {
  await unitOfWork.run(context, async ({ imports, importRows, files, changes }) => {
    const newCohorts = await importRows.newCohorts(importId, MOST_NEW_COHORTS + 1);
    if (newCohorts.length > MOST_NEW_COHORTS) {
      throw new FileRefused(
        `The cohort column names more than ${MOST_NEW_COHORTS} cohorts that are not here, such as ` +
          `${newCohorts.slice(0, 3).join(', ')}. Rename its heading if it holds something else.`,
      );
    }
    if (!(await imports.finish(lease.current, 'ready', clock.now()))) return;
    if (fileId) await files.delete(fileId);
    await changes.add({ topic: 'import', importId });
  });
}
