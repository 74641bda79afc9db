import { Days } from '../days.js';
import { hours, laterOf } from '../time.js';
import type { StepKind } from '../types.js';
import { wakingMoment } from '../waking.js';

/** A step that a candidate may be reminded of: planned, and theirs to do. */
export interface RemindableStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly notBefore: Temporal.Instant;
  readonly due: Temporal.Instant;
  /** Its due instant can't be moved. */
  readonly hard: boolean;
  /** What {@link remindAt} says of it. */
  readonly remindAt: Temporal.Instant;
  /** When the candidate last heard of it; null where never. */
  readonly toldAt: Temporal.Instant | null;
  /** Whether there is anything new to hear: it was never told, or was given another date since. */
  readonly fresh: boolean;
  /** The candidate wants to hear of it again then, and not before. */
  readonly snoozedUntil: Temporal.Instant | null;
}

/** What is left of the time for a step when it becomes urgent, elapsed. */
export const LAST_HOURS = { hours: 4 } as const;

/** Fresh only right after an interview: whom to thank, what was said, what happens next (rows B1, C2 and E3). */
const afterInterview: ReadonlySet<StepKind> = new Set<StepKind>([
  'thank_you',
  'debrief',
  'record_next_steps',
]);
/** What an employer asked for (row B2). */
const directed: ReadonlySet<StepKind> = new Set<StepKind>(['submit', 'directed_contact']);
/** What ends with an offer's deadline (row D7). */
const offered: ReadonlySet<StepKind> = new Set<StepKind>(['offer_review', 'negotiate']);

/**
 * From when on a step is too urgent to wait for the daily mail; null where it never is.
 *
 * - What is fresh only after an interview, the thank-you before all: once it can be done.
 * - What an employer asked for: on the morning of the day it is due.
 * - What ends with an offer's deadline: 24 elapsed hours before.
 * - Any other step whose due instant can't be moved: 4 elapsed hours before, and so a thank-you that was told already.
 *
 * By night it is the morning, where that comes in time (see `wakingMoment`).
 *
 * @param timeZone the candidate's, an IANA name.
 */
export function urgentFrom(step: RemindableStep, timeZone: string): Temporal.Instant | null {
  const { kind, due, hard, fresh, notBefore } = step;
  const days = Days.in(timeZone);
  const from = (wish: Temporal.Instant) => wakingMoment(days, laterOf(notBefore, wish), step);
  if (fresh && afterInterview.has(kind)) return step.remindAt;
  if (directed.has(kind)) return from(days.at(due).start);
  if (offered.has(kind)) return from(due.subtract(hours(24)));
  return hard ? from(due.subtract(LAST_HOURS)) : null;
}
