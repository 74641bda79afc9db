import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedVersion } from './locked-version.js';
import type { PlaybookVersion } from './ports.js';
import { rolloutChanged } from './rollout-lease.js';
import type { RolloutKind } from './rollout-ports.js';

export interface RolloutInput {
  readonly versionId: string;
  /** Whose plans: none means the version's own playbook. */
  readonly sourcePlaybookId?: string | null;
}

/**
 * Works out what a version would change in the plans that run, in the background and without changing anything. It
 * takes the place of an earlier preview of the same plans.
 *
 * In the background, because a large center has a hundred thousand plans, and how many change is only known when all
 * were made. What was found is kept, so that reading it page by page costs nothing, and shows one moment throughout.
 */
export async function previewPublish(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: RolloutInput,
): Promise<{ rolloutId: string }> {
  const { rollouts, changes } = repositories;
  const { version, sourcePlaybookId } = await lockedTarget(repositories, input);
  if (version.state === 'retired')
    refuse('CONFLICT', `Version ${version.number} was retired, so no plan can be moved to it.`, 'versionId');
  for (const { id } of await rollouts.running(sourcePlaybookId, 'preview')) {
    await rollouts.cancel(id, clock.now());
    await changes.add(rolloutChanged(id));
  }
  return await start(repositories, clock, 'preview', version, sourcePlaybookId);
}

/**
 * Moves the plans that run to a published version, in the background. An act of its own, and only after its effect
 * was shown (law 10): refuses a version that was not previewed as it is, and a second move of the same plans.
 */
export async function moveRunningPlans(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: RolloutInput,
): Promise<{ rolloutId: string }> {
  const { rollouts } = repositories;
  const { version, sourcePlaybookId } = await lockedTarget(repositories, input);
  if (version.state !== 'published')
    refuse('CONFLICT', `Version ${version.number} is not published, so plans cannot run by it.`, 'versionId');
  if ((await rollouts.running(sourcePlaybookId, 'move')).length > 0)
    refuse('CONFLICT', 'These plans are being moved already. Wait for it, or cancel it.', 'versionId');
  const { id: versionId, revision } = version;
  if (!(await rollouts.wasPreviewed({ versionId, revision, sourcePlaybookId })))
    refuse(
      'CONFLICT',
      'Look at what it changes first: preview it, and wait until that is done.',
      'versionId',
    );
  return await start(repositories, clock, 'move', version, sourcePlaybookId);
}

/** Stops a move or a preview that is under way. Plans that were moved stay moved. One that is over stays as it is. */
export async function cancelMove(
  { rollouts, changes }: Repositories,
  _context: RequestContext,
  clock: Clock,
  { rolloutId }: { readonly rolloutId: string },
): Promise<{ rolloutId: string }> {
  const [found] = await rollouts.byIds([rolloutId]);
  if (!found) notFound('rollout', 'rolloutId');
  if (await rollouts.cancel(rolloutId, clock.now())) await changes.add(rolloutChanged(rolloutId));
  return { rolloutId };
}

async function lockedTarget(
  repositories: Repositories,
  { versionId, sourcePlaybookId }: RolloutInput,
): Promise<{ version: PlaybookVersion; sourcePlaybookId: string }> {
  const { playbook, version } = await lockedVersion(repositories, versionId);
  if (!sourcePlaybookId || sourcePlaybookId === playbook.id)
    return { version, sourcePlaybookId: playbook.id };
  if (!(await repositories.playbooks.locked(sourcePlaybookId))) notFound('playbook', 'sourcePlaybookId');
  return { version, sourcePlaybookId };
}

async function start(
  { rollouts, changes }: Repositories,
  clock: Clock,
  kind: RolloutKind,
  { id: versionId, revision }: PlaybookVersion,
  sourcePlaybookId: string,
): Promise<{ rolloutId: string }> {
  const rolloutId = newId();
  await rollouts.insert({
    id: rolloutId,
    kind,
    versionId,
    revision,
    sourcePlaybookId,
    createdAt: clock.now(),
  });
  await changes.add(rolloutChanged(rolloutId));
  return { rolloutId };
}
