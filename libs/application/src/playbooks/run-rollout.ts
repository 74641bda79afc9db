import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import type { RunnableVersion } from './compiled-playbooks.js';
import { lockRolloutBatch, planRolloutBatch, writeRolloutBatch } from './rollout-batch.js';
import { RolloutLost, rolloutChanged, rolloutLeaseEnd } from './rollout-lease.js';
import type { ClaimedRollout, RolloutPlan } from './rollout-ports.js';

/** Plans of one transaction: enough to make its statements cheap, few enough that nobody waits long for a lock. */
const BATCH = 250;

/** Transactions at once: while one is written another is planned and a third is read. */
const AT_ONCE = 3;

/**
 * Goes through all running plans in the order of their ids, batch by batch. Batches overlap, so that the database and
 * this process work at the same time, but they commit in order: the last that went through is where another process
 * can go on. What is held in memory is the batches under way, however many plans there are.
 */
export async function runRollout(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  claimed: ClaimedRollout,
  version: RunnableVersion,
): Promise<void> {
  const underWay: Promise<void>[] = [];
  let after = claimed.after;
  try {
    for (;;) {
      const read = Promise.withResolvers<string | null>();
      const before = underWay.at(-1) ?? Promise.resolve();
      const batch = runBatch(unitOfWork, context, clock, claimed, version, {
        after,
        before,
        read: read.resolve,
      });
      // Whoever waits for it hears of it; until then it is not an error that nobody handles.
      batch.catch(() => {});
      underWay.push(batch);
      const last = await Promise.race([read.promise, batch.then(() => null)]);
      if (last === null) break;
      after = last;
      if (underWay.length >= AT_ONCE) await underWay.shift();
    }
    await Promise.all(underWay);
  } finally {
    await Promise.allSettled(underWay);
  }
  await unitOfWork.run(context, async ({ rollouts, changes }) => {
    const [found] = await rollouts.byIds([claimed.rolloutId]);
    if (!(await rollouts.finish(claimed, problemOf(found?.failed ?? 0), clock.now())))
      throw new RolloutLost();
    await changes.add(rolloutChanged(claimed.rolloutId));
  });
}

interface Turn {
  /** The last plan of the batch before. */
  readonly after: string | null;
  /** Resolves when the batch before is committed. */
  readonly before: Promise<void>;
  /** Told the last plan of this batch as soon as it is known; null where nothing is left. */
  readonly read: (last: string | null) => void;
}

async function runBatch(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  clock: Clock,
  claimed: ClaimedRollout,
  version: RunnableVersion,
  { after, before, read }: Turn,
): Promise<void> {
  const { rolloutId, kind } = claimed;
  // Kept over a second try after a deadlock, since the batch behind this one has begun where it ends.
  let batch: RolloutPlan[] | undefined;
  await unitOfWork.run(context, async (repositories) => {
    batch ??= await repositories.rollouts.plansAfter(claimed, after, BATCH);
    const last = batch.at(-1)?.planId ?? null;
    if (last === null) return read(null);
    // Locked before the batch behind may lock: of two that share a candidate, the one that commits first has them.
    const applicationIds = await lockRolloutBatch(repositories, kind, version, batch);
    read(last);
    const planned = await planRolloutBatch(repositories, clock, version, applicationIds);
    await before;
    await writeRolloutBatch(repositories, kind, rolloutId, planned);
    const kept = await repositories.rollouts.advance(claimed, rolloutLeaseEnd(clock), {
      after: last,
      done: batch.length,
      changed: planned.differences.length,
      failed: planned.failed,
    });
    if (!kept) throw new RolloutLost();
  });
}

function problemOf(failed: number): string | null {
  if (failed === 0) return null;
  return failed === 1
    ? '1 plan cannot be made by this version and keeps its own.'
    : `${failed} plans cannot be made by this version and keep their own.`;
}
