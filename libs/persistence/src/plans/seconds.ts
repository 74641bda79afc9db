/** The instant of a `date_part('epoch', …)`, to the millisecond, which is as exact as our clock. */
export const fromSeconds = (seconds: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(seconds * 1000));
