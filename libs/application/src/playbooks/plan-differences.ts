import type { Dossier, PlanChange, StoredStep } from '../plans/ports.js';
import { isOpen } from '../steps/standing.js';
import type { StepChange, StepDifference, StepShape } from './rollout-ports.js';

/**
 * What people would see change in a plan: open steps that come, go, or are dated or done otherwise. What is done or
 * sent stays as it is; another wording of a reason alone is no difference.
 */
export function planDifferences({ steps }: Dossier, { put, remove }: PlanChange): StepDifference[] {
  const before = new Map(steps.map((step) => [step.key, step]));
  return [
    ...put.flatMap((step) => differenceOf(before.get(step.key) ?? null, step)),
    ...remove.flatMap(({ id }) => {
      const step = steps.find((it) => it.id === id);
      return step ? differenceOf(step, null) : [];
    }),
  ];
}

function differenceOf(before: StoredStep | null, after: StoredStep | null): StepDifference[] {
  const step = after ?? before;
  const change = changeOf(before, after);
  if (!step || !change) return [];
  const { kind, contactId, channel } = step;
  return [
    { change, kind, contactId, channel, before: before && shapeOf(before), after: after && shapeOf(after) },
  ];
}

function changeOf(before: StoredStep | null, after: StoredStep | null): StepChange | null {
  const [was, is] = [before && isOpen(before) ? before : null, after && isOpen(after) ? after : null];
  if (!was && !is) return null;
  if (!was) return 'added';
  if (!is) return 'removed';
  const order = Temporal.Instant.compare(is.dueAt, was.dueAt);
  if (order !== 0) return order < 0 ? 'earlier' : 'later';
  const same =
    was.channel === is.channel &&
    was.contactId === is.contactId &&
    JSON.stringify(shapeOf(was)) === JSON.stringify(shapeOf(is));
  return same ? null : 'changed';
}

const shapeOf = ({ owner, notBefore, dueAt, hard, state }: StoredStep): StepShape => ({
  owner,
  notBefore,
  dueAt,
  hard,
  state,
});
