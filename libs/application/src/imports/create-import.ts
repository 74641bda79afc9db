import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';

/** Begins the import of an uploaded file: the worker checks it, and nothing comes in before somebody says so. */
export async function createImport(
  { imports, changes }: Repositories,
  _context: RequestContext,
  clock: Clock,
  file: { readonly fileId: string; readonly fileName: string },
): Promise<{ importId: string }> {
  const importId = newId();
  await imports.insert({ id: importId, ...file, createdAt: clock.now() });
  await changes.add({ topic: 'import', importId });
  return { importId };
}
