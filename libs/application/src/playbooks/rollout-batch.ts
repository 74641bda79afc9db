import type { Change } from '../changes/ports.js';
import { dossierRequest, planDossier } from '../plans/plan-dossier.js';
import type { Dossier, PlanChange } from '../plans/ports.js';
import type { Clock } from '../shared/clock.js';
import type { Repositories } from '../shared/repositories.js';
import type { RunnableVersion } from './compiled-playbooks.js';
import { planDifferences } from './plan-differences.js';
import { rolloutChanged } from './rollout-lease.js';
import type { FoundDifference, RolloutKind, RolloutPlan } from './rollout-ports.js';

/** Plans made between two looks at what the database has answered: few, since another batch's statements wait for it. */
const SLICE = 5;

/** A change says whose record it is; so many ids fit into one message. */
const CANDIDATES_PER_CHANGE = 150;

/** A batch of plans, made by the version and not yet written. */
export interface PlannedBatch {
  readonly changes: readonly PlanChange[];
  /** Only of plans that become others. */
  readonly differences: readonly FoundDifference[];
  /** Plans that the version cannot make, such as one that rests on a fact it does not know. */
  readonly failed: number;
}

/**
 * The applications of a batch that are to be planned. For a move their candidates are locked until the transaction
 * ends, and plans that have come to the version by themselves are passed over.
 */
export async function lockRolloutBatch(
  { plans }: Repositories,
  kind: RolloutKind,
  version: RunnableVersion,
  batch: readonly RolloutPlan[],
): Promise<string[]> {
  const ids = batch.map(({ applicationId }) => applicationId);
  if (kind === 'preview') return ids;
  const locked = await plans.lock(ids);
  return locked.filter(({ playbookVersionId }) => playbookVersionId !== version.id).map(({ id }) => id);
}

/**
 * Makes a batch of plans by a version: the same for a preview and for a move. Yields between slices, so that another
 * batch's statements go out while this one is planned.
 */
export async function planRolloutBatch(
  { plans }: Repositories,
  clock: Clock,
  version: RunnableVersion,
  applicationIds: readonly string[],
): Promise<PlannedBatch> {
  const now = clock.now();
  const dossiers = await plans.dossiers(applicationIds.map((id) => dossierRequest(id, version, now)));
  const changes: PlanChange[] = [];
  const differences: FoundDifference[] = [];
  for (const [at, dossier] of dossiers.entries()) {
    if (at % SLICE === SLICE - 1) await new Promise<void>((resolve) => setImmediate(resolve));
    const change = planned(dossier, version, now);
    if (!change) continue;
    changes.push(change);
    const steps = planDifferences(change);
    const { applicationId, candidateId } = dossier;
    if (steps.length > 0) differences.push({ applicationId, candidateId, steps });
  }
  return { changes, differences, failed: dossiers.length - changes.length };
}

/**
 * Writes a batch: a preview its differences, a move the plans themselves. A few statements, however many plans, since
 * the batch behind waits for them.
 */
export async function writeRolloutBatch(
  { plans, rollouts, changes, dispatch, reminders }: Repositories,
  kind: RolloutKind,
  rolloutId: string,
  batch: PlannedBatch,
): Promise<void> {
  if (kind === 'preview') {
    await rollouts.addDifferences(rolloutId, batch.differences);
    await changes.add(rolloutChanged(rolloutId));
    return;
  }
  await plans.save(batch.changes);
  const candidateIds = [...new Set(batch.differences.map(({ candidateId }) => candidateId))];
  const [first] = batch.changes;
  if (first) {
    const moved = batch.differences.map(({ applicationId }) => applicationId);
    await dispatch.followPlans(moved, first.plan.plannedAt);
    await reminders.lookAgainAt(candidateIds, first.plan.plannedAt);
  }
  await plans.refreshNextSteps(candidateIds);
  await changes.add(rolloutChanged(rolloutId), ...candidatesChanged(candidateIds));
}

function candidatesChanged(candidateIds: readonly string[]): Change[] {
  const told: Change[] = [];
  for (let at = 0; at < candidateIds.length; at += CANDIDATES_PER_CHANGE) {
    told.push({ topic: 'candidates', candidateIds: candidateIds.slice(at, at + CANDIDATES_PER_CHANGE) });
  }
  return told;
}

/** Planning is pure, so whatever it throws is about this one plan, and no reason to stop with the others. */
function planned(dossier: Dossier, version: RunnableVersion, now: Temporal.Instant): PlanChange | null {
  try {
    return planDossier(dossier, version, now);
  } catch {
    return null;
  }
}
