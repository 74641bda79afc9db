import type { InterviewFact } from '@afterword/follow-up-policy';
import type { Chronicle, Sources } from './chronicle.ts';
import type { SeededContact } from './employer-rows.ts';
import { PLACES, TOPICS } from './employers.ts';

/** Adds an interview in office hours of the employer's zone, or at a moment. */
export function addInterview(
  { random, now }: Sources,
  chronicle: Chronicle,
  interview: {
    readonly day: Temporal.PlainDate;
    readonly round: number;
    readonly people: readonly SeededContact[];
    readonly startsAt?: Temporal.Instant;
  },
): InterviewFact {
  const { day, round, people } = interview;
  const plainTime = Temporal.PlainTime.from({
    hour: random.between(9, 15),
    minute: random.one([0, 15, 30, 45]),
  });
  const { timeZone } = chronicle.application.employer.sketch;
  const startsAt = interview.startsAt ?? day.toZonedDateTime({ timeZone, plainTime }).toInstant();
  const wasSetUp = startsAt.subtract({ hours: 24 * random.between(2, 7) });
  const yesterday = now.subtract({ hours: random.between(5, 30) });
  return chronicle.interview({
    startsAt,
    endsAt: startsAt.add({ minutes: random.one([30, 45, 60, 60, 90]) }),
    recordedAt: Temporal.Instant.compare(wasSetUp, yesterday) < 0 ? wasSetUp : yesterday,
    round,
    place: random.one(PLACES),
    topics: random.some(TOPICS, random.between(1, 2)),
    people,
  });
}

export function weekday(day: Temporal.PlainDate, direction: 1 | -1): Temporal.PlainDate {
  let at = day;
  while (at.dayOfWeek > 5) at = at.add({ days: direction });
  return at;
}
