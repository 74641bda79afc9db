import { type Playbook as CompiledPlaybook, readPlaybook } from '@afterword/follow-up-policy';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';

/** A version with its conditions compiled, ready to plan with. */
export interface RunnableVersion {
  readonly id: string;
  readonly playbook: CompiledPlaybook;
}

/** Versions of one process at once. A compiled one takes some tens of kilobytes. */
const MOST = 200;

/**
 * Versions that are out, by tenant and id; the one used longest ago goes first. They never change, so that nothing
 * here can be stale. Drafts are not kept.
 */
const compiled = new Map<string, RunnableVersion>();

/** The versions with these ids, compiled: one statement for all that this process does not have yet. */
export async function runnableVersions(
  { playbookVersions }: Pick<Repositories, 'playbookVersions'>,
  { tenantId }: RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RunnableVersion>> {
  const found = new Map<string, RunnableVersion>();
  const missing: string[] = [];
  for (const id of new Set(ids)) {
    const key = `${tenantId}.${id}`;
    const known = compiled.get(key);
    if (!known) missing.push(id);
    else {
      found.set(id, known);
      compiled.delete(key);
      compiled.set(key, known);
    }
  }
  if (missing.length > 0) {
    for (const { id, state, document } of await playbookVersions.documents(missing)) {
      const version = { id, playbook: readPlaybook(document) };
      found.set(id, version);
      if (state !== 'draft') keep(`${tenantId}.${id}`, version);
    }
  }
  return found;
}

function keep(key: string, version: RunnableVersion): void {
  compiled.set(key, version);
  if (compiled.size <= MOST) return;
  const [oldest] = compiled.keys();
  if (oldest !== undefined) compiled.delete(oldest);
}
