/** Small helpers around `Temporal` that several parts of the planner share. */

/**
 * For sorting; the earlier first. Exact to the nanosecond, and of numbers as far as these tell:
 * `Temporal.Instant.compare` takes ten times as long.
 */
export function byTime(a: Temporal.Instant, b: Temporal.Instant): number {
  if (a === b) return 0;
  const milliseconds = a.epochMilliseconds - b.epochMilliseconds;
  if (milliseconds !== 0) return milliseconds;
  const [x, y] = [a.epochNanoseconds, b.epochNanoseconds];
  return x < y ? -1 : x > y ? 1 : 0;
}

export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => byTime(a, b) < 0;

export const laterOf = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  isBefore(a, b) ? b : a;

/** The latest of the instants that are not after `asOf`. */
export function latestBy(
  instants: readonly Temporal.Instant[],
  asOf: Temporal.Instant,
): Temporal.Instant | undefined {
  let last: Temporal.Instant | undefined;
  for (const instant of instants) {
    if (!isBefore(asOf, instant) && (last === undefined || isBefore(last, instant))) last = instant;
  }
  return last;
}

const durations = new Map<number, Temporal.Duration>();

/** Elapsed hours to add or subtract. Made once for each length: reading an object each time costs half as much again. */
export const hours = (count: number): Temporal.Duration =>
  remember(durations, count, () => Temporal.Duration.from({ hours: count }));

interface Memory<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): unknown;
}

/** The value under a key, made on first use. */
export function remember<K, V>(map: Memory<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined || map.has(key)) return known as V;
  const made = make();
  map.set(key, made);
  return made;
}
