import type { PlanChange, StoredStep } from '../plans/ports.js';
import { isOpen } from '../steps/standing.js';
import type { FoundStepDifference, StepChange } from './rollout-ports.js';

/**
 * What people would see change in a plan: open steps that come, go, or are dated or done otherwise. What is done or
 * sent stays as it is; another wording of a reason alone is no difference.
 */
export function planDifferences({ added, changed, removed }: PlanChange): FoundStepDifference[] {
  return [
    ...added.flatMap((step) => differenceOf(null, step)),
    ...changed.flatMap(({ before, after }) => differenceOf(before, after)),
    ...removed.flatMap((step) => differenceOf(step, null)),
  ];
}

function differenceOf(before: StoredStep | null, after: StoredStep | null): FoundStepDifference[] {
  const change = changeOf(openOrNull(before), openOrNull(after));
  return change ? [{ change, before, after }] : [];
}

const openOrNull = (step: StoredStep | null): StoredStep | null => (step && isOpen(step) ? step : null);

function changeOf(was: StoredStep | null, is: StoredStep | null): StepChange | null {
  if (!was) return is ? 'added' : null;
  if (!is) return 'removed';
  if (was.dueAt !== is.dueAt) return is.dueAt < was.dueAt ? 'earlier' : 'later';
  return VISIBLE.every((field) => was[field] === is[field]) ? null : 'changed';
}

const VISIBLE = [
  'owner',
  'contactId',
  'channel',
  'notBefore',
  'hard',
  'state',
] as const satisfies readonly (keyof StoredStep)[];
