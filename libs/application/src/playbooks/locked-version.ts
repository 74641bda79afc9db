import { notFound } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import type { Playbook, PlaybookVersion } from './ports.js';

/** A version and its playbook, which nobody else changes until the transaction ends. Refuses one that is not there. */
export async function lockedVersion(
  { playbooks, playbookVersions }: Repositories,
  versionId: string,
  field = 'versionId',
): Promise<{ playbook: Playbook; version: PlaybookVersion }> {
  const [found] = await playbookVersions.byIds([versionId]);
  const playbook = found && (await playbooks.locked(found.playbookId));
  // Again, since it may have changed before the lock was ours.
  const [version] = playbook ? await playbookVersions.byIds([versionId]) : [];
  if (!playbook || !version) notFound('playbook version', field);
  return { playbook, version };
}
