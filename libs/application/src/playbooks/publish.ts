import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { oneLine } from '../shared/text.js';
import { requireDraft, requireRevision } from './change-draft.js';
import { lockedVersion } from './locked-version.js';
import { checkedDocument } from './read-document.js';

/**
 * Publishes a draft: from now on, new applications of its playbook are planned by it, and the version before is
 * retired. Plans that run keep theirs until they are moved. Checks the document once more, because what a playbook
 * may say can have changed since it was saved.
 */
export async function publishPlaybook(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: { readonly versionId: string; readonly revision: number },
): Promise<{ versionId: string }> {
  const { playbooks, playbookVersions } = repositories;
  const { playbook, version } = await lockedVersion(repositories, input.versionId);
  requireDraft(version);
  requireRevision(version, input.revision);
  const [kept] = await playbookVersions.documents([version.id]);
  const name = oneLine(checkedDocument(kept?.document, 'document').name);
  if (name.toLowerCase() !== playbook.name.toLowerCase()) {
    const others = await playbooks.list();
    if (others.some((it) => it.id !== playbook.id && it.name.toLowerCase() === name.toLowerCase()))
      refuse(
        'CONFLICT',
        `There is another playbook named ${name}. Change the name in the draft.`,
        'document.name',
      );
    await playbooks.rename(playbook.id, name);
  }
  const at = clock.now();
  const current = await playbookVersions.currentOf([playbook.id]);
  const before = current.find(({ state }) => state === 'published');
  if (before) await playbookVersions.retire(before.id, at);
  await playbookVersions.publish(version.id, at);
  return { versionId: version.id };
}

/**
 * Takes a version out without another in its place. Plans that run by it go on. Refuses the one that new applications
 * are planned by.
 */
export async function retirePlaybookVersion(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  { versionId }: { readonly versionId: string },
): Promise<{ versionId: string }> {
  const { playbook, version } = await lockedVersion(repositories, versionId);
  if (version.state === 'retired') return { versionId };
  if (version.state === 'draft')
    refuse('CONFLICT', 'A draft is not out, so it cannot be retired. Discard it instead.', 'versionId');
  if (playbook.isDefault)
    refuse(
      'CONFLICT',
      'New applications are planned by this version. Make another playbook the default first.',
      'versionId',
    );
  await repositories.playbookVersions.retire(version.id, clock.now());
  return { versionId };
}

/** From now on, new applications are planned by this playbook. Refuses one that has no published version. */
export async function makePlaybookDefault(
  { playbooks, playbookVersions }: Repositories,
  _context: RequestContext,
  _clock: Clock,
  { playbookId }: { readonly playbookId: string },
): Promise<{ playbookId: string }> {
  // All of them, so that two who choose at once end up with one default.
  for (const { id } of (await playbooks.list()).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    await playbooks.locked(id);
  const [playbook] = await playbooks.byIds([playbookId]);
  if (!playbook) notFound('playbook', 'playbookId');
  const current = await playbookVersions.currentOf([playbookId]);
  if (!current.some(({ state }) => state === 'published'))
    refuse(
      'CONFLICT',
      `${playbook.name} has no published version yet. Publish its draft first.`,
      'playbookId',
    );
  await playbooks.makeDefault(playbookId);
  return { playbookId };
}
