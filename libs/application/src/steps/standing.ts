import type { StepState } from '@afterword/follow-up-policy';
import type { Step } from './ports.js';

const OPEN: readonly StepState[] = ['planned', 'waiting', 'blocked'];

/** Still to be done. */
export function isOpen(step: Pick<Step, 'state'>): boolean {
  return OPEN.includes(step.state);
}

/** Open, and its due time has passed, be it the one that it was first given or the present one. */
export function isOverdue(
  step: Pick<Step, 'state' | 'dueAt' | 'overdueSince'>,
  now: Temporal.Instant,
): boolean {
  return isOpen(step) && (step.overdueSince !== null || Temporal.Instant.compare(step.dueAt, now) < 0);
}

/** When the candidate is reminded again of a step whose reminder they put off; null where they did not. */
export function remindsAgainAt(
  { state, snoozedUntil }: Pick<Step, 'state' | 'snoozedUntil'>,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (state !== 'planned' || snoozedUntil === null) return null;
  return Temporal.Instant.compare(now, snoozedUntil) < 0 ? snoozedUntil : null;
}
