import type { FileStore } from '../files/ports.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { checkImport } from './check-import.js';
import { LeaseLost, leaseEnd, MOST_ATTEMPTS } from './lease.js';
import { runImport } from './run-import.js';

/**
 * Checks an uploaded file or brings in what was checked, whichever the import is at. What a process that died has
 * begun goes on once its lease is over. Returns false where there is nothing to do, or another process does it.
 */
export async function advanceImport(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  files: FileStore,
  importId: string,
): Promise<boolean> {
  const claimed = await unitOfWork.run(context, async ({ imports, changes }) => {
    const taken = await imports.claim(importId, clock.now(), leaseEnd(clock));
    if (!taken || taken.attempts <= MOST_ATTEMPTS) return taken;
    await imports.fail(
      taken.lease,
      taken.state === 'checking'
        ? 'Something on our side keeps this file from being checked. Nothing was imported.'
        : 'Something on our side keeps this import from going on. What its rows show as imported is in.',
      clock.now(),
    );
    await changes.add({ topic: 'import', importId });
    return null;
  });
  if (!claimed) return false;
  try {
    if (claimed.state === 'checking') await checkImport(unitOfWork, context, clock, files, claimed);
    else await runImport(unitOfWork, context, clock, claimed);
    return true;
  } catch (error) {
    if (error instanceof LeaseLost) return false;
    throw error;
  }
}
