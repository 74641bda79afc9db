import { type Step as PlannedStep, remindAt } from '@afterword/follow-up-policy';
import { newId } from '../shared/ids.js';
import { isOpen } from '../steps/standing.js';
import type { Dossier, PlanChange, StoredStep } from './ports.js';

/** A reminder is not repeated for a due time that moves by less. */
const REMIND_AGAIN_AFTER_HOURS = 24;

/** What a new plan's steps change in those that are kept. A step is the same one as long as its key is. */
export function stepChanges(
  dossier: Dossier,
  planned: readonly PlannedStep[],
): Pick<PlanChange, 'put' | 'remove'> {
  const before = new Map(dossier.steps.map((step) => [step.key, step]));
  const put = planned.flatMap((step) => {
    const known = before.get(step.id);
    before.delete(step.id);
    const next = keptStep(dossier, step, known);
    return known && isSame(known, next) ? [] : [next];
  });
  return { put, remove: [...before.values()] };
}

function keptStep(dossier: Dossier, step: PlannedStep, known: StoredStep | undefined): StoredStep {
  const { applicationId, candidateId, scenario } = dossier;
  const next = {
    id: known?.id ?? newId(),
    applicationId,
    candidateId,
    key: step.id,
    kind: step.kind,
    owner: step.owner,
    contactId: step.contact ?? null,
    channel: step.channel ?? null,
    notBefore: step.notBefore,
    dueAt: step.due,
    overdueSince: step.overdueSince ?? null,
    hard: step.hard,
    state: step.state,
    doneAt: step.at ?? null,
    because: step.because,
  };
  const forCandidate = step.owner === 'candidate' && isOpen(step);
  const { timeZone } = scenario.candidate;
  return {
    ...next,
    remindAt: forCandidate ? remindAt({ notBefore: step.notBefore, due: step.due, timeZone }) : null,
    reminded: known?.reminded === true && !isDatedOtherwise(known, next),
  };
}

/**
 * Whether the candidate should hear of a step again: its due time is another one. One that is dated anew because it
 * was missed is still the same promise, so it is counted by the time that was missed.
 */
function isDatedOtherwise(
  before: Pick<StoredStep, 'dueAt' | 'overdueSince'>,
  after: Pick<StoredStep, 'dueAt' | 'overdueSince'>,
): boolean {
  const moved = promised(after).since(promised(before)).abs().total('hours');
  return moved > REMIND_AGAIN_AFTER_HOURS;
}

const promised = ({ dueAt, overdueSince }: Pick<StoredStep, 'dueAt' | 'overdueSince'>): Temporal.Instant =>
  overdueSince ?? dueAt;

/** Every field is text, an instant or plain data, so the JSON of two equal steps is equal. */
const isSame = (a: StoredStep, b: StoredStep): boolean => comparable(a) === comparable(b);

function comparable(step: StoredStep): string {
  const because = step.because.map(({ rule, row, text }) => [rule, row ?? null, text]);
  return JSON.stringify(Object.entries({ ...step, because }).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
