import { holidayCalendars, type Plan, plan, presets } from '@afterword/follow-up-policy';
import { stageOf } from '../applications/stage.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import type { Dossier, PlanChange } from './ports.js';
import { stepChanges } from './step-changes.js';

/** Holidays are worked out once for each place and year, so all plans of a process share them. */
const calendars = holidayCalendars();
const playbook = presets.balanced;

/** Few enough that the rows of one batch fit into one statement each. */
const BATCH = 200;

/**
 * Plans applications from all that is known of them, and keeps what came out: steps that stay the same are not
 * touched, each candidate's next step is named, and who watches them is told. Call it in the transaction that
 * changed a fact. The candidates are locked first and the clock is read after, so that of two changes at once the
 * later plan knows both. Ids that are not there, or not for this caller, are passed over.
 *
 * Thousands may be given: what it costs is a handful of statements for each 200.
 */
export async function planApplications(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  applicationIds: readonly string[],
): Promise<void> {
  const { plans, changes } = repositories;
  const found = await plans.lock(applicationIds);
  const now = clock.now();
  for (let from = 0; from < found.length; from += BATCH) {
    const ids = found.slice(from, from + BATCH).map(({ id }) => id);
    const dossiers = await plans.dossiers(ids, touchesSince(now));
    await plans.save(dossiers.map((dossier) => planned(dossier, now)));
  }
  const candidateIds = [...new Set(found.map(({ candidateId }) => candidateId))];
  if (candidateIds.length === 0) return;
  await plans.refreshNextSteps(candidateIds);
  await changes.add(...candidateIds.map((candidateId) => ({ topic: 'candidate' as const, candidateId })));
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

/** From when on it counts that other candidates wrote to a contact. */
export function touchesSince(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: playbook.cap.hours });
}

/** What the playbook makes of an application. Nothing is kept. */
export function planOf({ scenario }: Pick<Dossier, 'scenario'>, now: Temporal.Instant): Plan {
  return plan(scenario, playbook, calendars, now);
}

function planned(dossier: Dossier, now: Temporal.Instant): PlanChange {
  const { applicationId, candidateId, scenario } = dossier;
  const made = planOf(dossier, now);
  return {
    applicationId,
    candidateId,
    stage: stageOf(scenario.facts, now),
    plan: {
      id: dossier.planId ?? newId(),
      applicationId,
      candidateId,
      playbook: playbook.name,
      plannedAt: now,
      withheld: made.withheld,
      warnings: made.warnings,
      replanAt: replanAt(dossier, made, now),
    },
    ...stepChanges(dossier, made.steps),
  };
}

/** When the plan would change by itself, or the stage would: at the end of the last interview ahead. */
function replanAt({ scenario }: Dossier, made: Plan, now: Temporal.Instant): Temporal.Instant | null {
  const ahead = interviewEnds(scenario).filter((end) => Temporal.Instant.compare(end, now) > 0);
  const moments = made.replanAt ? [...ahead, made.replanAt] : ahead;
  return moments.toSorted(Temporal.Instant.compare)[0] ?? null;
}

function interviewEnds({ facts }: Dossier['scenario']): Temporal.Instant[] {
  return facts.flatMap((fact) => (fact.type === 'interview' && !fact.cancelled ? [fact.end] : []));
}
