import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { newId } from '../shared/ids.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { runnableVersions } from './compiled-playbooks.js';
import { MOST_ATTEMPTS, RolloutLost, rolloutChanged, rolloutLeaseEnd } from './rollout-lease.js';
import type { ClaimedRollout, RolloutLease } from './rollout-ports.js';
import { runRollout } from './run-rollout.js';

/**
 * Previews or moves running plans, whichever the rollout is. What a process that died has begun goes on once its
 * lease is over, after the last batch that went through. Returns false where there is nothing to do, another process
 * does it, or it was cancelled meanwhile.
 */
export async function advanceRollout(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  rolloutId: string,
): Promise<boolean> {
  const claimed = await claim(unitOfWork, context, clock, { rolloutId, leaseId: newId() });
  if (!claimed) return false;
  try {
    const version = await unitOfWork.run(context, async (repositories) =>
      (await runnableVersions(repositories, context, [claimed.versionId])).get(claimed.versionId),
    );
    if (!version) throw new RolloutLost();
    await runRollout(unitOfWork, context, clock, claimed, version);
    return true;
  } catch (error) {
    if (error instanceof RolloutLost) return false;
    throw error;
  }
}

async function claim(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  lease: RolloutLease,
): Promise<ClaimedRollout | null> {
  return await unitOfWork.run(context, async ({ rollouts, changes }) => {
    const taken = await rollouts.claim(lease, clock.now(), rolloutLeaseEnd(clock));
    if (!taken) return null;
    const { rolloutId } = taken;
    if (taken.attempts > MOST_ATTEMPTS) {
      await rollouts.fail(
        taken,
        taken.kind === 'preview'
          ? 'Something on our side keeps this from being worked out. Nothing was changed.'
          : 'Something on our side keeps this from going on. Plans that were moved stay moved; the others keep their version.',
        clock.now(),
      );
      await changes.add(rolloutChanged(rolloutId));
      return null;
    }
    if (taken.after === null) {
      if (taken.kind === 'preview') await rollouts.forgetPreviews(taken.sourcePlaybookId, rolloutId);
      await rollouts.setTotal(taken, await rollouts.countPlans(taken));
      await changes.add(rolloutChanged(rolloutId));
    }
    return taken;
  });
}
