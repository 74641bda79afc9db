import type { CohortPeriod, ThankYouCount } from './on-time-thank-yous.js';

/** A group of candidates that is reported on together: a class, a programme, a client batch. */
export interface Cohort {
  readonly id: string;
  readonly name: string;
}

export interface CohortRepository {
  insert(cohort: { id: string; name: string; createdAt: Temporal.Instant }): Promise<void>;
  /** All of the tenant, by name. */
  list(): Promise<Cohort[]>;
  byIds(ids: readonly string[]): Promise<Cohort[]>;
  /** Of candidates that the caller may see; nothing for a cohort without any. */
  candidateCounts(ids: readonly string[]): Promise<{ cohortId: string; count: number }[]>;
  /** Ignores case. */
  idByName(name: string): Promise<string | null>;
  /** For each period in the order asked: thank-yous that fell due in it, per advisor, the most first. */
  thankYouCounts(periods: readonly CohortPeriod[]): Promise<ThankYouCount[][]>;
}
