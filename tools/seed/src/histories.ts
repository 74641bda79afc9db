import type { SeededContact, SeededEmployer } from './employer-rows.ts';
import { InterviewStory } from './interview-story.ts';
import type { SeededCandidate } from './people.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

/** How an application went. `live` has its latest interview behind it and no decision. */
type Course = 'rejected' | 'live' | 'fresh' | 'ahead' | 'offer' | 'accepted' | 'declined' | 'withdrawn';

const COURSES: readonly { value: Course; weight: number }[] = [
  { value: 'rejected', weight: 34 },
  { value: 'live', weight: 27 },
  { value: 'fresh', weight: 3 },
  { value: 'ahead', weight: 14 },
  { value: 'offer', weight: 6 },
  { value: 'accepted', weight: 9 },
  { value: 'declined', weight: 3 },
  { value: 'withdrawn', weight: 4 },
];

const STAGES: Readonly<Record<Course, string>> = {
  rejected: 'rejected',
  live: 'awaiting_decision',
  fresh: 'awaiting_decision',
  ahead: 'interviewing',
  offer: 'offer',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

/** What one tenant's histories are made of. */
export interface HistorySources {
  readonly rows: Rows;
  readonly random: Random;
  readonly employers: readonly SeededEmployer[];
  readonly roles: readonly string[];
  readonly now: Temporal.Instant;
}

/** None to three applications of a candidate, each with its interviews and what was done about them. */
export function addHistory(sources: HistorySources, candidate: SeededCandidate): void {
  const { random } = sources;
  const count = random.weighted([
    { value: 0, weight: 16 },
    { value: 1, weight: 34 },
    { value: 2, weight: 32 },
    { value: 3, weight: 18 },
  ]);
  for (const employer of random.some(sources.employers, count)) {
    addApplication(sources, candidate, employer, random.weighted(COURSES));
  }
}

function addApplication(
  { rows, random, roles, now }: HistorySources,
  candidate: SeededCandidate,
  employer: SeededEmployer,
  course: Course,
): void {
  const last = lastInterviewDay(random, course, now, employer.sketch.timeZone);
  const rounds = course === 'fresh' ? 1 : random.between(1, 3);
  const days = roundsBefore(random, last, rounds);
  const applicationId = random.id();
  rows.add('application', {
    id: applicationId,
    candidate_id: candidate.id,
    employer_id: employer.id,
    role: random.one(roles),
    stage: STAGES[course],
    dream_job: random.happens(0.15),
    created_at: days[0]
      ?.toZonedDateTime(employer.sketch.timeZone)
      .toInstant()
      .subtract({ hours: 24 * 8 }),
  });
  const involved = random.some(employer.contacts, Math.min(employer.contacts.length, random.between(2, 3)));
  for (const contact of involved) {
    rows.add('application_contact', {
      id: random.id(),
      application_id: applicationId,
      contact_id: contact.id,
      candidate_id: candidate.id,
      roles: [contact.role],
    });
  }
  const story = new InterviewStory({ rows, random, now }, { applicationId, candidate, employer, involved });
  days.forEach((day, at) => {
    story.add({ day, round: at + 1, people: talkers(involved), isLast: at === days.length - 1 });
  });
  story.conclude(course);
}

/** Schedulers and HR set things up; the others talk. */
function talkers(involved: readonly SeededContact[]): readonly SeededContact[] {
  const found = involved.filter(({ role }) => role === 'interviewer' || role === 'hiring_manager');
  return found.length > 0 ? found : involved.slice(0, 1);
}

function lastInterviewDay(
  random: Random,
  course: Course,
  now: Temporal.Instant,
  timeZone: string,
): Temporal.PlainDate {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const span: Readonly<Record<Course, readonly [number, number]>> = {
    rejected: [-110, -8],
    live: [-34, -3],
    fresh: [-1, -1],
    ahead: [1, 14],
    offer: [-24, -9],
    accepted: [-80, -25],
    declined: [-80, -25],
    withdrawn: [-60, -8],
  };
  return weekday(today.add({ days: random.between(...span[course]) }), course === 'ahead' ? 1 : -1);
}

/** Earlier rounds lie one to two weeks apart. */
function roundsBefore(random: Random, last: Temporal.PlainDate, rounds: number): Temporal.PlainDate[] {
  const days = [last];
  for (let round = 1; round < rounds; round++) {
    days.unshift(weekday((days[0] ?? last).subtract({ days: random.between(6, 15) }), -1));
  }
  return days;
}

export function weekday(day: Temporal.PlainDate, direction: 1 | -1): Temporal.PlainDate {
  let at = day;
  while (at.dayOfWeek > 5) at = at.add({ days: direction });
  return at;
}
