import type { ValueTransformer } from 'typeorm';

/** timestamptz ↔ Temporal.Instant, for entities. Reads by named SQL use `instantOf`. */
export const instantColumn: ValueTransformer = {
  to: (value: Temporal.Instant | null | undefined) => value?.toString(),
  from: (value: Date | null) => value && instantOf(value),
};

/** What the driver returns for timestamptz, as an Instant. */
export function instantOf(value: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(value.getTime());
}

export function instantOrNull(value: Date | null): Temporal.Instant | null {
  return value === null ? null : instantOf(value);
}
