/** The only source of "now" outside the pure libraries. Milliseconds, as the database keeps no more of ours. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds),
};
