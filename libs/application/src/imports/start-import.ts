import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import type { ImportState } from './ports.js';

const NOT_READY: { readonly [state in Exclude<ImportState, 'ready'>]: string } = {
  checking: 'This file is still being checked. Wait until it is ready.',
  running: 'This import is under way already.',
  done: 'This import is done already.',
  failed: 'This file was refused. Mend it and upload it again.',
};

/** Lets the worker bring a checked file in. Invites nobody. Refuses one that is not ready. */
export async function startImport(
  { imports, changes }: Repositories,
  _context: RequestContext,
  _clock: Clock,
  input: { readonly importId: string; readonly allOrNothing: boolean },
): Promise<{ importId: string }> {
  const found = await imports.locked(input.importId);
  if (!found) notFound('import', 'importId');
  if (found.state !== 'ready') refuse('CONFLICT', NOT_READY[found.state], 'importId');
  await imports.start(found.id, input.allOrNothing);
  await changes.add({ topic: 'import', importId: found.id });
  return { importId: found.id };
}
