import { FollowUpPolicyError } from '@afterword/follow-up-policy';

/** What the planner throws of its own: at facts that make no sense, or at places that do not exist. */
export const isOfThePlan = (fault: unknown): boolean =>
  fault instanceof FollowUpPolicyError || fault instanceof RangeError || fault instanceof TypeError;

/** A plan that could not be made anew, told by nothing that is personal: what an error says may quote a fact. */
export interface PlanFault {
  readonly planId: string;
  readonly applicationId: string;
  /** How often in a row. */
  readonly failures: number;
  /** When it is tried again. */
  readonly nextTry: Temporal.Instant;
  /** The name of the error. */
  readonly error: string;
  /** Where in the facts, such as `facts[2].contact`; null where the error does not say. */
  readonly path: string | null;
  /** The place in the code where it was thrown; null where that is not known. */
  readonly thrownAt: string | null;
}

/** The error without its message. */
export function anonymousFault(fault: unknown): Pick<PlanFault, 'error' | 'path' | 'thrownAt'> {
  if (!(fault instanceof Error)) return { error: typeof fault, path: null, thrownAt: null };
  return {
    error: fault.name,
    path: fault instanceof FollowUpPolicyError ? fault.path : null,
    thrownAt: /^ +at (.+)$/m.exec(fault.stack ?? '')?.[1] ?? null,
  };
}

const FIRST_MINUTES = 1;
/** A day: whoever mends the facts has it planned at once, so this only finds what was mended in the code. */
const MOST_MINUTES = 24 * 60;

/** When a plan that failed so often in a row is tried again: after a minute, and twice as long each time, up to a day. */
export function nextTry(failures: number, now: Temporal.Instant): Temporal.Instant {
  const minutes = Math.min(FIRST_MINUTES * 2 ** Math.min(failures - 1, 30), MOST_MINUTES);
  return now.add({ minutes });
}
