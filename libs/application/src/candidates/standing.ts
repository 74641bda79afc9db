/** How a candidate stands: by the next open step's due time. */
export type CandidateStanding = 'overdue' | 'due_today' | 'on_track' | 'nothing_planned';

/** The moment that standing is judged at, and the end of the tenant's day around it. */
export interface Today {
  readonly now: Temporal.Instant;
  /** The first instant of tomorrow in the tenant's time zone. */
  readonly endOfToday: Temporal.Instant;
}

/** Today in the given IANA time zone. A day lasts until the next one starts, also where clocks change. */
export function todayIn(timeZone: string, now: Temporal.Instant): Today {
  const tomorrow = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 });
  return { now, endOfToday: tomorrow.toZonedDateTime(timeZone).toInstant() };
}

/** Overdue once the due time has passed; at the due time itself a step is still in time. */
export function standingOf(
  nextDueAt: Temporal.Instant | null,
  { now, endOfToday }: Today,
): CandidateStanding {
  if (nextDueAt === null) return 'nothing_planned';
  if (Temporal.Instant.compare(nextDueAt, now) < 0) return 'overdue';
  return Temporal.Instant.compare(nextDueAt, endOfToday) < 0 ? 'due_today' : 'on_track';
}
