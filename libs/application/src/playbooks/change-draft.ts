import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedVersion } from './locked-version.js';
import type { PlaybookVersion } from './ports.js';
import { checkedDocument } from './read-document.js';
import { rolloutChanged } from './rollout-lease.js';

/**
 * Puts another document in the place of a draft's. Whole and in order, or refused with the path of every mistake, so
 * that a draft can be tried out at any time. `revision` is the one that the caller has read: where somebody else has
 * saved since, nothing is overwritten.
 */
export async function changePlaybookDraft(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: { readonly versionId: string; readonly revision: number; readonly document: unknown },
): Promise<{ versionId: string }> {
  const { version } = await lockedVersion(repositories, input.versionId);
  requireDraft(version);
  requireRevision(version, input.revision);
  const document = checkedDocument(input.document, 'document');
  const outdated = await repositories.rollouts.cancelPreviews(version.id, clock.now());
  await repositories.changes.add(...outdated.map(rolloutChanged));
  await repositories.playbookVersions.change(version.id, version.revision, document, clock.now());
  return { versionId: version.id };
}

/** Throws a draft away, with its previews. */
export async function discardPlaybookDraft(
  repositories: Repositories,
  _context: RequestContext,
  _clock: Clock,
  { versionId }: { readonly versionId: string },
): Promise<{ playbookId: string }> {
  const { playbook, version } = await lockedVersion(repositories, versionId);
  requireDraft(version);
  await repositories.playbookVersions.discard(version.id);
  return { playbookId: playbook.id };
}

export function requireDraft({ state, number }: PlaybookVersion): void {
  if (state === 'draft') return;
  const what = state === 'published' ? 'is published' : 'was retired';
  refuse('CONFLICT', `Version ${number} ${what} and does not change. Begin a draft instead.`, 'versionId');
}

export function requireRevision({ revision }: PlaybookVersion, read: number): void {
  if (revision === read) return;
  refuse(
    'CONFLICT',
    `Somebody has saved this draft since: it is at revision ${revision}, and you have read ${read}. Read it again.`,
    'revision',
  );
}
