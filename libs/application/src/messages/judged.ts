import { runnableVersions } from '../playbooks/compiled-playbooks.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { sendingPolicy } from './departure.js';
import type { Considered, Judged } from './ports.js';

/** One statement for all versions that this process does not have yet. */
export async function withPlaybooks(
  repositories: Pick<Repositories, 'playbookVersions'>,
  context: RequestContext,
  considered: readonly Considered[],
): Promise<Judged[]> {
  const ids = considered.flatMap(({ playbookVersionId }) => playbookVersionId ?? []);
  const versions = await runnableVersions(repositories, context, ids);
  return considered.map((it) => ({
    ...it,
    playbook: versions.get(it.playbookVersionId ?? '')?.playbook ?? sendingPolicy,
  }));
}
