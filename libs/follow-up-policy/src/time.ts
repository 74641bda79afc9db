/** Small helpers around `Temporal` that several parts of the planner share. */

export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  Temporal.Instant.compare(a, b) < 0;

export const laterOf = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  isBefore(a, b) ? b : a;

export const earlierOf = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  isBefore(b, a) ? b : a;

export const laterDay = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;

export const dayIn = (instant: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate();

export const startOfDay = (date: Temporal.PlainDate, timeZone: string): Temporal.Instant =>
  date.toZonedDateTime(timeZone).toInstant();

/** The last second of a day, so that "by Tuesday" still reads as Tuesday. */
export const endOfDay = (date: Temporal.PlainDate, timeZone: string): Temporal.Instant =>
  startOfDay(date.add({ days: 1 }), timeZone).subtract({ seconds: 1 });

/** A number that names a day, for maps. */
export const dayKey = (date: Temporal.PlainDate): number => date.year * 10_000 + date.month * 100 + date.day;

/** The value under a key, made on first use. */
export function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
