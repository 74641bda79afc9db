import type { SeededEmployer } from './employer-rows.ts';
import { InterviewStory } from './interview-story.ts';
import type { SeededCandidate } from './people.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

/** From this hour on an interview can be over today; before it, it still lies ahead. */
const OVER_FROM = 11;

/**
 * The candidate of the demo's sign-in link: two rounds at Tessel Robotics, the second one today, and one thing left
 * to do tonight, whenever the demo is loaded.
 */
export function addAmara(
  { rows, random, now }: { rows: Rows; random: Random; now: Temporal.Instant },
  candidate: SeededCandidate,
  employer: SeededEmployer,
): void {
  const applicationId = random.id();
  const local = now.toZonedDateTimeISO(employer.sketch.timeZone);
  const today = local.toPlainDate();
  rows.add('application', {
    id: applicationId,
    candidate_id: candidate.id,
    employer_id: employer.id,
    role: 'Controls engineer',
    stage: 'interviewing',
    dream_job: true,
    created_at: now.subtract({ hours: 24 * 21 }),
  });
  const [rafael, sunniva, newcomer] = employer.contacts;
  if (!rafael || !sunniva || !newcomer) throw new Error(`${employer.sketch.name} has too few people.`);
  for (const contact of [rafael, sunniva, newcomer]) {
    rows.add('application_contact', {
      id: random.id(),
      application_id: applicationId,
      contact_id: contact.id,
      candidate_id: candidate.id,
      roles: [contact === rafael ? 'hiring_manager' : 'interviewer'],
    });
  }
  const story = new InterviewStory(
    { rows, random, now },
    { applicationId, candidate, employer, involved: [rafael, sunniva, newcomer] },
  );
  const first = story.add({
    day: today.subtract({ days: 9 }),
    round: 1,
    people: [sunniva],
    isLast: false,
    untouched: true,
    startsAt: at(today.subtract({ days: 9 }), 10, employer),
  });
  for (const kind of ['debrief', 'record_next_steps', 'collect_contacts'] as const) {
    story.fact('step_done', first.endsAt.add({ minutes: 40 }), { kind });
  }
  story.fact('step_done', first.endsAt.add({ minutes: 50 }), { kind: 'thank_you', contact: sunniva.id });

  const isOver = local.hour >= OVER_FROM;
  const second = story.add({
    day: today,
    round: 2,
    people: isOver ? [rafael, sunniva] : [newcomer],
    isLast: true,
    untouched: true,
    startsAt: at(today, isOver ? 9 : 14, employer),
  });
  if (!isOver) return;
  // All is done but looking back, which is due by midnight.
  for (const contact of [rafael, sunniva]) {
    story.fact('step_done', second.endsAt.add({ minutes: 12 }), { kind: 'thank_you', contact: contact.id });
  }
  const by = today.add({ days: 12 });
  story.fact('direction', second.endsAt.add({ minutes: 5 }), { kind: 'decision_by', by });
}

function at(day: Temporal.PlainDate, hour: number, { sketch }: SeededEmployer): Temporal.Instant {
  return day
    .toZonedDateTime({ timeZone: sketch.timeZone, plainTime: Temporal.PlainTime.from({ hour }) })
    .toInstant();
}
