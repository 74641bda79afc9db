import { Chronicle, type Involved, type Sources } from './chronicle.ts';
import { type Course, STAGES, tellOutcome } from './courses.ts';
import { addContact, type SeededContact, type SeededEmployer } from './employer-rows.ts';
import { addInterview, weekday } from './interviews.ts';
import { applyOn } from './keep-applying.ts';
import type { Diligence, Living } from './living.ts';
import type { SeededCandidate } from './people.ts';
import type { Random } from './random.ts';

const COURSES: readonly { value: Course; weight: number }[] = [
  { value: 'rejected', weight: 34 },
  { value: 'live', weight: 28 },
  { value: 'fresh', weight: 3 },
  { value: 'ahead', weight: 14 },
  { value: 'offer', weight: 7 },
  { value: 'accepted', weight: 7 },
  { value: 'declined', weight: 3 },
  { value: 'withdrawn', weight: 4 },
];

/** What one tenant's histories are made of. */
export interface HistorySources extends Sources {
  readonly employers: readonly SeededEmployer[];
  readonly roles: readonly string[];
  readonly living: Living;
}

/** None to three applications of a candidate, each with its interviews and what was done about them. */
export function addHistory(sources: HistorySources, candidate: SeededCandidate): void {
  const { random } = sources;
  const count = random.weighted([
    { value: 0, weight: 4 },
    { value: 1, weight: 42 },
    { value: 2, weight: 35 },
    { value: 3, weight: 19 },
  ]);
  const referee = random.happens(0.3) ? addReferee(sources, candidate) : undefined;
  const chronicles = random
    .some(sources.employers, count)
    .map((employer) => addApplication(sources, candidate, employer, referee));
  sources.living.through(chronicles, diligenceOf(sources));
  applyOn(chronicles);
}

/** Most are up to date, some have let a thing or two lie for days, very few for longer. */
function diligenceOf({ random, now }: HistorySources): Diligence {
  const [isIdle, isLax] = [random.happens(IDLE), random.happens(0.12)];
  const days = isLax ? random.between(6, 16) : random.between(1, 5);
  const looseEnds = isLax ? random.between(2, 4) : random.weighted(LOOSE_ENDS);
  return isIdle ? { idleSince: now.subtract({ hours: 24 * days }), looseEnds } : { looseEnds: 0 };
}

/** Of those who let things be, somewhat more than half had anything to do meanwhile. */
const IDLE = 0.3;
const LOOSE_ENDS = [
  { value: 1, weight: 7 },
  { value: 2, weight: 3 },
];

function addReferee({ rows, random, now }: HistorySources, candidate: SeededCandidate): SeededContact {
  const name = random.name();
  const address = name
    .normalize('NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.');
  const referee: SeededContact = {
    id: random.id(),
    name,
    role: 'referee',
    email: `${address}@faculty.example`,
    phone: random.phone(),
  };
  addContact(rows, referee, { employerId: null, since: now.subtract({ hours: 24 * 130 }) });
  return { ...referee, country: candidate.country };
}

function addApplication(
  sources: HistorySources,
  candidate: SeededCandidate,
  employer: SeededEmployer,
  referee: SeededContact | undefined,
): Chronicle {
  const { random, roles, now } = sources;
  const course = random.weighted(COURSES);
  const last = lastInterviewDay(random, course, now, employer.sketch.timeZone);
  const days = roundsBefore(random, last, course === 'fresh' ? 1 : random.between(1, 3));
  const [first = last] = days;
  const involved = involvedIn(random, employer, referee);
  const chronicle = new Chronicle(sources, {
    candidate,
    employer,
    role: random.one(roles),
    stage: STAGES[course],
    dreamJob: random.happens(0.18),
    createdAt: first
      .toZonedDateTime(employer.sketch.timeZone)
      .toInstant()
      .subtract({ hours: 24 * 8 }),
    involved,
  });
  days.forEach((day, at) => {
    addInterview(sources, chronicle, { day, round: at + 1, people: talkers(involved) });
  });
  tellOutcome(random, chronicle, course);
  return chronicle;
}

function involvedIn(
  random: Random,
  employer: SeededEmployer,
  referee: SeededContact | undefined,
): readonly Involved[] {
  const found = random.some(employer.contacts, Math.min(employer.contacts.length, random.between(2, 3)));
  const [manager] = employer.contacts;
  const isSomebody = found.some(({ role }) => role === 'hiring_manager' || role === 'hr');
  // Somebody there must be able to say yes or no.
  const people = isSomebody || !manager ? found : [manager, ...found.slice(1)];
  return [
    ...people.map((contact) => ({ contact, roles: [contact.role] })),
    ...(random.happens(0.2) ? [{ contact: employer.alumnus, roles: ['referrer' as const] }] : []),
    ...(referee ? [{ contact: referee, roles: ['referee' as const] }] : []),
  ];
}

/** Schedulers and HR set things up; the others talk. */
function talkers(involved: readonly Involved[]): readonly SeededContact[] {
  const ofEmployer = involved.map(({ contact }) => contact).filter(({ role }) => !role.startsWith('refer'));
  const found = ofEmployer.filter(({ role }) => role === 'interviewer' || role === 'hiring_manager');
  return found.length > 0 ? found : ofEmployer.slice(0, 1);
}

function lastInterviewDay(
  random: Random,
  course: Course,
  now: Temporal.Instant,
  timeZone: string,
): Temporal.PlainDate {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const span: Readonly<Record<Course, readonly [number, number]>> = {
    // Long enough ago for signs of life to have come due.
    rejected: [-125, -8],
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
