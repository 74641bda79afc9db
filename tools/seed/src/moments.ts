import type { Step, StepKind } from '@afterword/follow-up-policy';
import { chance } from './chance.ts';
import type { Chronicle } from './chronicle.ts';

/** The due time that was first given. */
export const promisedAt = (step: Step): Temporal.Instant => step.overdueSince ?? step.due;

/** Where in its window a task is usually done, as shares of it. */
const HABITS: Partial<Record<StepKind, readonly [from: number, to: number]>> = {
  debrief: [0.08, 0.7],
  record_next_steps: [0.03, 0.5],
  collect_contacts: [0.1, 0.6],
  research: [0.15, 0.9],
  prepare_interview: [0.2, 0.9],
  keep_applying: [0.15, 0.95],
  offer_review: [0.1, 0.6],
};
/** Nobody lets a contact wait longer than this once it may go, in hours, even where the window is long. */
const PROMPT_HOURS = 26;
/** An outgoing contact is placed at the first of so many tries that falls into working hours. */
const TRIES = 8;

/** When this candidate did this step, within its window but for a few thank-yous. May lie ahead. */
export function momentOf(chronicle: Chronicle, step: Step): Temporal.Instant {
  const { candidate, employer } = chronicle.application;
  const due = promisedAt(step);
  const start = startOf(step);
  // The week is the candidate's, not the application's.
  const words =
    step.kind === 'keep_applying'
      ? ([candidate.id, step.notBefore.toString()] as const)
      : ([chronicle.applicationId, step.id] as const);
  if (step.channel !== undefined) {
    if (step.kind === 'thank_you' && chance(...words, 'late') < 0.06)
      return due.add({ minutes: 60 + Math.floor(chance(...words, 'how late') * 40 * 60) });
    return inOfficeHours(start, due, employer.sketch.timeZone, words);
  }
  const [from, to] = HABITS[step.kind] ?? [0.1, 0.9];
  const share = from + (to - from) * chance(...words);
  return awake(start.add({ minutes: minutesBetween(start, due, share) }), start, due, candidate.timeZone);
}

/** From when on it could be done: one that was dated anew keeps only when it was due, so it is counted back from that. */
function startOf(step: Step): Temporal.Instant {
  if (!step.overdueSince) return step.notBefore;
  return step.overdueSince.subtract(step.channel === 'phone' ? { minutes: 40 } : { hours: 8 });
}

function inOfficeHours(
  start: Temporal.Instant,
  due: Temporal.Instant,
  timeZone: string,
  words: readonly string[],
): Temporal.Instant {
  const latest = start.add({ hours: PROMPT_HOURS });
  const end = Temporal.Instant.compare(latest, due) < 0 ? latest : due;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const at = start.add({ minutes: minutesBetween(start, end, chance(...words, String(attempt))) });
    const { hour, dayOfWeek } = at.toZonedDateTimeISO(timeZone);
    if (dayOfWeek <= 5 && hour >= 8 && hour < 18) return at;
  }
  return start.add({ minutes: minutesBetween(start, end, 0.02) });
}

/** Nobody writes things down in the night; what would fall there was done the next morning, or else before bed. */
function awake(
  at: Temporal.Instant,
  start: Temporal.Instant,
  due: Temporal.Instant,
  timeZone: string,
): Temporal.Instant {
  const local = at.toZonedDateTimeISO(timeZone);
  if (local.hour >= 8) return at;
  const morning = local.add({ hours: 8 - local.hour + (local.minute % 3) }).toInstant();
  if (Temporal.Instant.compare(morning, due) < 0) return morning;
  return start.add({ minutes: minutesBetween(start, due, 0.2) });
}

const minutesBetween = (start: Temporal.Instant, end: Temporal.Instant, share: number): number =>
  Math.max(1, Math.floor((share * (end.epochMilliseconds - start.epochMilliseconds)) / 60_000));
