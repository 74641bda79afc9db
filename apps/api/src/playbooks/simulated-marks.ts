import type { DayOrInstant, Fact, Scenario } from '@afterword/follow-up-policy';
import type { PlanMarkType } from './simulation.type.js';

/** Interviews, holds and promised dates of a situation, by when they begin. A bare day is one where the employer is. */
export function marksOf({ facts, employer }: Scenario): PlanMarkType[] {
  const cancelled = new Set(
    facts.flatMap((fact) => (fact.type === 'interview' && fact.cancelled && fact.id ? [fact.id] : [])),
  );
  return facts
    .flatMap((fact) => markOf(fact, employer.timeZone, cancelled))
    .toSorted((a, b) => Temporal.Instant.compare(a.from, b.from));
}

function markOf(fact: Fact, timeZone: string, cancelled: ReadonlySet<string>): PlanMarkType[] {
  if (fact.type === 'interview') {
    if (fact.cancelled || cancelled.has(fact.id ?? '')) return [];
    return [{ kind: 'interview', from: fact.at, until: fact.end }];
  }
  if (fact.type !== 'direction') return [];
  if (fact.kind === 'no_contact_before')
    return span('hold', fact.at, startOf(fact.until, timeZone, { days: 0 }));
  if (fact.kind === 'decision_by') return span('promise', fact.at, startOf(fact.by, timeZone, { days: 1 }));
  return [];
}

const span = (kind: PlanMarkType['kind'], from: Temporal.Instant, until: Temporal.Instant): PlanMarkType[] =>
  Temporal.Instant.compare(from, until) < 0 ? [{ kind, from, until }] : [];

/** The very instant, or the start of the day that comes so many days later. */
const startOf = (moment: DayOrInstant, timeZone: string, later: Temporal.DurationLike): Temporal.Instant =>
  moment instanceof Temporal.Instant ? moment : moment.add(later).toZonedDateTime(timeZone).toInstant();
