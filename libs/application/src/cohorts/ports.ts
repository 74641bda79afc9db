import type { Period, ThankYouCount } from './on-time-thank-yous.js';

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
  /** Thank-yous that fell due in the period, per cohort and advisor, the most first. */
  thankYouCounts(cohortIds: readonly string[], period: Period): Promise<ThankYouCount[]>;
}
