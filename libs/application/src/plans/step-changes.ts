import { type Step as PlannedStep, remindAt } from '@afterword/follow-up-policy';
import { newId } from '../shared/ids.js';
import { isOpen } from '../steps/standing.js';
import type { ChangedStep, Dossier, PlanChange, StoredStep } from './ports.js';

/** A reminder is not repeated for a due time that moves by less. */
const REMIND_AGAIN_AFTER_MS = 24 * 3_600_000;

/** What a new plan's steps change in those that are kept. A step is the same one as long as its key is. */
export function stepChanges(
  dossier: Dossier,
  planned: readonly PlannedStep[],
): Pick<PlanChange, 'added' | 'changed' | 'removed'> {
  const kept = new Map(dossier.steps.map((step) => [step.key, step]));
  const added: StoredStep[] = [];
  const changed: ChangedStep[] = [];
  for (const step of planned) {
    const before = kept.get(step.id);
    kept.delete(step.id);
    const after = storedStep(step, before, dossier.scenario.candidate.timeZone);
    if (!before) added.push(after);
    else if (!isSame(before, after)) changed.push({ before, after });
  }
  return { added, changed, removed: [...kept.values()] };
}

function storedStep(step: PlannedStep, known: StoredStep | undefined, timeZone: string): StoredStep {
  const dates = known && isOver(known) && isOver(step) ? known : datesOf(step);
  const forCandidate = step.owner === 'candidate' && isOpen(step);
  return {
    id: known?.id ?? newId(),
    key: step.id,
    kind: step.kind,
    owner: step.owner,
    contactId: step.contact ?? null,
    channel: step.channel ?? null,
    notBefore: dates.notBefore,
    dueAt: dates.dueAt,
    overdueSince: dates.overdueSince,
    dueBeforeCap: dates.dueBeforeCap,
    hard: dates.hard,
    state: step.state,
    doneAt: step.at?.epochMilliseconds ?? null,
    // What is over keeps the reasons of its day, and most steps of a plan are.
    because:
      known && isOver(step) && known.state === step.state ? known.because : JSON.stringify(step.because),
    remindAt: forCandidate
      ? remindAt({ kind: step.kind, notBefore: step.notBefore, due: step.due, timeZone }).epochMilliseconds
      : null,
    reminded: known?.reminded === true && !isDatedOtherwise(known, dates),
  };
}

const isOver = ({ state }: Pick<PlannedStep, 'state'>): boolean => state === 'done' || state === 'sent';

/**
 * By when a step was to be done. What is over keeps this (law 7), though the interview is recorded anew or the plan moves
 * to another version of the playbook: whether it was in time is told by the promise of its day.
 */
const datesOf = (step: PlannedStep) => ({
  notBefore: step.notBefore.epochMilliseconds,
  dueAt: step.due.epochMilliseconds,
  overdueSince: step.overdueSince?.epochMilliseconds ?? null,
  dueBeforeCap: step.dueBeforeCap?.epochMilliseconds ?? null,
  hard: step.hard,
});

/**
 * Whether the candidate should hear of a step again: its due time is another one. One that is dated anew because it
 * was missed is still the same promise, so it is counted by the time that was missed.
 */
function isDatedOtherwise(before: Dated, after: Dated): boolean {
  return Math.abs(promised(after) - promised(before)) > REMIND_AGAIN_AFTER_MS;
}

type Dated = Pick<StoredStep, 'dueAt' | 'overdueSince'>;

const promised = ({ dueAt, overdueSince }: Dated): number => overdueSince ?? dueAt;

/** Every field is a plain value. */
function isSame(before: StoredStep, after: StoredStep): boolean {
  for (const name in after) {
    const field = name as keyof StoredStep;
    if (before[field] !== after[field]) return false;
  }
  return true;
}
