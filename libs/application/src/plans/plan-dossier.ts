import { holidayCalendars, type Plan, plan } from '@afterword/follow-up-policy';
import { stageOf } from '../applications/stage.js';
import type { RunnableVersion } from '../playbooks/compiled-playbooks.js';
import { newId } from '../shared/ids.js';
import type { Dossier, DossierRequest, PlanChange } from './ports.js';
import { stepChanges } from './step-changes.js';

/** Holidays are worked out once for each place and year, so all plans of a process share them. */
export const calendars = holidayCalendars();

/** So long the cap may have kept a step back; what closed its windows then still counts. */
const KEPT_BACK = { hours: 14 * 24 };

/** What to ask for so that an application can be planned by this version: its cap says how far back others count. */
export function dossierRequest(
  applicationId: string,
  { playbook }: Pick<RunnableVersion, 'playbook'>,
  now: Temporal.Instant,
): DossierRequest {
  return { applicationId, touchesSince: now.subtract({ hours: playbook.cap.hours }).subtract(KEPT_BACK) };
}

/** What a version makes of an application. Nothing is kept. */
export const planOf = (
  { scenario }: Pick<Dossier, 'scenario'>,
  { playbook }: RunnableVersion,
  now: Temporal.Instant,
): Plan => plan(scenario, playbook, calendars, now);

/** Plans one application by a version, and says what that changes in what is kept. */
export function planDossier(dossier: Dossier, version: RunnableVersion, now: Temporal.Instant): PlanChange {
  const { applicationId, candidateId, scenario } = dossier;
  const made = planOf(dossier, version, now);
  return {
    applicationId,
    candidateId,
    stage: { before: dossier.stage, after: stageOf(scenario.facts, now) },
    plan: {
      id: dossier.planId ?? newId(),
      applicationId,
      candidateId,
      playbook: version.playbook.document.name,
      playbookVersionId: version.id,
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
