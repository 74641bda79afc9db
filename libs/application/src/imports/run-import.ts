import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { BATCH_ROWS } from './check-import.js';
import { HeldLease, LeaseLost } from './lease.js';
import type { ClaimedImport, Import } from './ports.js';
import { writeBatch } from './write-batch.js';

/** One row must be in order for all to come in, and is not. */
class RowsRefused extends Error {
  override readonly name = 'RowsRefused';
}

/**
 * Brings the rows of a claimed import in. Each is held once more against who is here, because people may have
 * come, gone or changed since the check. Batches commit one by one and note what is in, so that a run that broke off
 * goes on where it was. `allOrNothing` instead writes all rows in one transaction, or none.
 */
export async function runImport(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  claimed: ClaimedImport,
): Promise<void> {
  const lease = new HeldLease(claimed.lease);
  if (claimed.allOrNothing) await runWhole(unitOfWork, context, clock, claimed, lease);
  else await runInBatches(unitOfWork, context, clock, claimed, lease);
}

async function runInBatches(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  { lease: { importId }, columns, progress: { total, ...progress } }: ClaimedImport,
  lease: HeldLease,
): Promise<void> {
  for (let done = progress.done; ; ) {
    const batch = await unitOfWork.run(context, async (repositories) => {
      const { imports, importRows, changes } = repositories;
      const rows = await importRows.pending(importId, BATCH_ROWS);
      if (rows.length === 0) return null;
      const written = await writeBatch(repositories, clock, importId, columns, rows);
      const kept = await lease.advance(imports, clock, {
        done: Math.min(total, done + written.settled),
        total,
      });
      await changes.add({ topic: 'import', importId });
      return { kept, settled: written.settled };
    });
    if (!batch) break;
    batch.kept();
    done += batch.settled;
  }
  await unitOfWork.run(context, (repositories) => finish(repositories, clock, lease));
}

async function runWhole(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  { lease: { importId }, columns, progress: { total } }: ClaimedImport,
  lease: HeldLease,
): Promise<void> {
  try {
    await unitOfWork.run(context, async (repositories) => {
      refuseFaulty(await importOf(repositories, importId));
      for (let done = 0; ; ) {
        const rows = await repositories.importRows.pending(importId, BATCH_ROWS);
        if (rows.length === 0) break;
        const { settled, faulty } = await writeBatch(repositories, clock, importId, columns, rows);
        if (faulty) {
          throw new RowsRefused(
            `Since the check, line ${faulty.line} has become faulty: ${faulty.message} Nothing was imported.`,
          );
        }
        done += settled;
        // In a transaction of its own, so that progress shows, and the lease holds, while this one is still open.
        await unitOfWork
          .run(context, async ({ imports, changes }) => {
            const kept = await lease.advance(imports, clock, { done, total });
            await changes.add({ topic: 'import', importId });
            return kept;
          })
          .then((kept) => kept());
      }
      await finish(repositories, clock, lease);
    });
  } catch (error) {
    if (!(error instanceof RowsRefused)) throw error;
    await unitOfWork.run(context, async ({ imports, changes }) => {
      if (await imports.fail(lease.current, error.message, clock.now()))
        await changes.add({ topic: 'import', importId });
    });
  }
}

function refuseFaulty({ counts: { faulty } }: Import): void {
  if (faulty === 0) return;
  throw new RowsRefused(
    faulty === 1
      ? '1 row is faulty and all or nothing was asked for, so nothing was imported. Mend it and upload the file again.'
      : `${faulty} rows are faulty and all or nothing was asked for, so nothing was imported. Mend them and upload the file again.`,
  );
}

async function importOf({ imports }: Repositories, importId: string): Promise<Import> {
  const [found] = await imports.byIds([importId]);
  if (!found) throw new LeaseLost();
  return found;
}

async function finish({ imports, changes }: Repositories, clock: Clock, lease: HeldLease): Promise<void> {
  if (!(await imports.finish(lease.current, 'done', clock.now()))) throw new LeaseLost();
  await changes.add({ topic: 'import', importId: lease.current.importId });
}
