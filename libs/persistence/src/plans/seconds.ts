/** `date_part('epoch', …)` as milliseconds since the epoch, which is as exact as our clock. */
export const milliseconds = (seconds: number): number => Math.round(seconds * 1000);

export const millisecondsOrNull = (seconds: number | null): number | null =>
  seconds === null ? null : milliseconds(seconds);

export const fromSeconds = (seconds: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds(seconds));
