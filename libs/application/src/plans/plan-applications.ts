import { refreshDrafts } from '../drafts/refresh-drafts.js';
import { type RunnableVersion, runnableVersions } from '../playbooks/compiled-playbooks.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { dossierRequest, planDossier } from './plan-dossier.js';
import type { PlannableApplication } from './ports.js';

/** Few enough that the rows of one batch fit into one statement each. */
const BATCH = 200;

/** So many plans that a change touches from outside are made anew with it; the sweep makes the others soon after. */
export const AT_ONCE = 50;

/**
 * Plans applications from all that is known of them, and keeps what came out: steps that stay the same are not
 * touched, each candidate's next step is named, drafts that nobody touched follow what is known, and who watches is told. A plan is made again by the playbook
 * version that it came from, whatever was published since; a first one by the version that is out. Call it in the
 * transaction that changed a fact. The candidates are locked first and the clock is read after, so that of two
 * changes at once the later plan knows both. Ids that are not there, or not for this caller, are passed over.
 *
 * Thousands may be given: what it costs is a handful of statements for each 200.
 */
export async function planApplications(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  applicationIds: readonly string[],
): Promise<void> {
  const { plans, changes, dispatch, reminders } = repositories;
  const found = await plans.lock(applicationIds);
  if (found.length === 0) return;
  const versionOf = await versionsFor(repositories, context, found);
  const now = clock.now();
  const taken = new Set<string>();
  for (let from = 0; from < found.length; from += BATCH) {
    const batch = found.slice(from, from + BATCH);
    const dossiers = await plans.dossiers(batch.map(({ id }) => dossierRequest(id, versionOf(id), now)));
    const made = dossiers.map((dossier) => planDossier(dossier, versionOf(dossier.applicationId), now));
    await plans.save(made);
    for (const { candidateId, stage } of made)
      if (stage.before !== stage.after && [stage.before, stage.after].includes('accepted'))
        taken.add(candidateId);
    const ids = batch.map(({ id }) => id);
    const others = await dispatch.followPlans(ids, now);
    await refreshDrafts(repositories, context, [...new Set([...ids, ...others])], now);
  }
  if (taken.size > 0) await planOthers(repositories, context, clock, [...taken]);
  const candidateIds = [...new Set(found.map(({ candidateId }) => candidateId))];
  await plans.refreshNextSteps(candidateIds);
  await reminders.lookAgainAt(candidateIds, now);
  await changes.add(...candidateIds.map((candidateId) => ({ topic: 'candidate' as const, candidateId })));
}

/**
 * An offer that was accepted, or no longer is, reaches into the candidate's other applications: they stop or resume to
 * go on applying. No stage changes by that, so this ends after one round.
 */
async function planOthers(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  candidateIds: readonly string[],
): Promise<void> {
  const applicationIds = await repositories.plans.ofCandidates(candidateIds);
  await repositories.plans.makeDue(applicationIds.slice(AT_ONCE), clock.now());
  await planApplications(repositories, context, clock, applicationIds.slice(0, AT_ONCE));
}

/** Plans one application; see `planApplications`. */
export async function planApplication(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  applicationId: string,
): Promise<void> {
  await planApplications(repositories, context, clock, [applicationId]);
}

/** The version of each application's plan, ready to plan with. */
export async function versionsFor(
  repositories: Repositories,
  context: RequestContext,
  applications: readonly Pick<PlannableApplication, 'id' | 'playbookVersionId'>[],
): Promise<(applicationId: string) => RunnableVersion> {
  const isNew = applications.some(({ playbookVersionId }) => playbookVersionId === null);
  const first = isNew ? await repositories.playbookVersions.forNewApplications() : null;
  const wanted = new Map(
    applications.map(({ id, playbookVersionId }) => [id, playbookVersionId ?? first] as const),
  );
  const ids = [...wanted.values()].filter((id) => id !== null);
  const versions = await runnableVersions(repositories, context, ids);
  return (applicationId) => {
    const version = versions.get(wanted.get(applicationId) ?? '');
    if (!version) throw new Error(`There is no playbook to plan the application ${applicationId} by.`);
    return version;
  };
}
