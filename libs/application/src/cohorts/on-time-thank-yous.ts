import type { RequestContext } from '../shared/context.js';

/** The period [from, to). */
export interface Period {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** Thank-yous of one advisor's candidates in a cohort and period. */
export interface ThankYouCount {
  readonly cohortId: string;
  /** Null for candidates without an advisor. */
  readonly advisorId: string | null;
  /** Whose thank-yous they were. A candidate has one advisor, so these add up over advisors. */
  readonly candidates: number;
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
}

export interface AdvisorOnTimeThankYous {
  readonly advisorId: string | null;
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly rate: number | null;
}

/** Null where suppressed. */
export interface OnTimeThankYous {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly due: number | null;
  readonly onTime: number | null;
  readonly late: number | null;
  /** onTime ÷ due; null also where none fell due. */
  readonly rate: number | null;
  readonly suppressed: boolean;
  readonly byAdvisor: readonly AdvisorOnTimeThankYous[];
}

/** Whether a caller sees figures only: a viewer, and a key that may read reports alone. */
export function seesFiguresOnly({ scope }: RequestContext): boolean {
  return scope.kind === 'none';
}

/**
 * The report of a period from its counts. Who sees figures only gets nothing per advisor, and nothing at all where
 * fewer candidates are counted than the threshold.
 */
export function onTimeThankYous(
  { from, to }: Period,
  counts: readonly ThankYouCount[],
  { figuresOnly, threshold }: { readonly figuresOnly: boolean; readonly threshold: number },
): OnTimeThankYous {
  const sum = (field: 'candidates' | 'due' | 'onTime' | 'late') =>
    counts.reduce((total, count) => total + count[field], 0);
  if (figuresOnly && sum('candidates') < threshold)
    return { from, to, due: null, onTime: null, late: null, rate: null, suppressed: true, byAdvisor: [] };
  const [due, onTime, late] = [sum('due'), sum('onTime'), sum('late')];
  const byAdvisor = figuresOnly
    ? []
    : counts.map((count) => ({
        advisorId: count.advisorId,
        due: count.due,
        onTime: count.onTime,
        late: count.late,
        rate: rateOf(count.onTime, count.due),
      }));
  return { from, to, due, onTime, late, rate: rateOf(onTime, due), suppressed: false, byAdvisor };
}

const rateOf = (onTime: number, due: number) => (due === 0 ? null : onTime / due);
