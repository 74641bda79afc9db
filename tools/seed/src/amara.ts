import type { Step } from '@afterword/follow-up-policy';
import { Chronicle, type Sources } from './chronicle.ts';
import type { SeededEmployer } from './employer-rows.ts';
import { addInterview } from './interviews.ts';
import { applyOn } from './keep-applying.ts';
import type { Living } from './living.ts';
import type { SeededCandidate } from './people.ts';
import { dayInWords } from './words.ts';

/** From this hour on an interview can be over today; before it, it still lies ahead. */
const OVER_FROM = 11;

/**
 * The candidate of the demo's sign-in link: two rounds at Tessel Robotics, the second one today, and one thing left
 * to do tonight, whenever the demo is loaded.
 */
export function addAmara(
  sources: Sources,
  living: Living,
  candidate: SeededCandidate,
  employer: SeededEmployer,
): void {
  const { now } = sources;
  const local = now.toZonedDateTimeISO(employer.sketch.timeZone);
  const today = local.toPlainDate();
  const [rafael, sunniva, newcomer] = employer.contacts;
  if (!rafael || !sunniva || !newcomer) throw new Error(`${employer.sketch.name} has too few people.`);
  const chronicle = new Chronicle(sources, {
    candidate,
    employer,
    role: 'Controls engineer',
    stage: 'interviewing',
    dreamJob: true,
    createdAt: now.subtract({ hours: 24 * 21 }),
    involved: [
      { contact: rafael, roles: ['hiring_manager'] },
      { contact: sunniva, roles: ['interviewer'] },
      { contact: newcomer, roles: ['interviewer'] },
    ],
  });
  const firstDay = today.subtract({ days: 9 });
  addInterview(sources, chronicle, {
    day: firstDay,
    round: 1,
    people: [sunniva],
    startsAt: at(firstDay, 10, employer),
  });
  const isOver = local.hour >= OVER_FROM;
  const second = addInterview(sources, chronicle, {
    day: today,
    round: 2,
    people: isOver ? [rafael, sunniva] : [newcomer],
    startsAt: at(today, isOver ? 9 : 14, employer),
  });
  // Of the second round all is done but looking back, which is due by midnight.
  const after = (minutes: number) => second.end.add({ minutes });
  for (const contact of isOver ? [rafael, sunniva] : [])
    chronicle.tell({ type: 'step_done', at: after(12), kind: 'thank_you', contact: contact.id });
  const by = today.add({ days: 12 });
  chronicle.tell(
    { type: 'direction', at: after(5), kind: 'decision_by', by },
    { saidBy: rafael.id, quote: `You will have our answer by ${dayInWords(by)}.` },
  );
  const isTonights = (step: Step) =>
    step.kind === 'debrief' && Temporal.Instant.compare(step.notBefore, second.end) >= 0;
  living.through([chronicle], { looseEnds: 0, never: isTonights });
  for (const kind of ['keep_applying', 'prepare_interview'] as const)
    chronicle.tell({ type: 'step_done', at: earlierToday(now, candidate), kind });
  applyOn([chronicle]);
}

/** On the morning of the day of the demo, before both rounds that it may hold; in its first hours, just now. */
function earlierToday(now: Temporal.Instant, { timeZone }: SeededCandidate): Temporal.Instant {
  const morning = now.toZonedDateTimeISO(timeZone).startOfDay().add({ hours: 7, minutes: 40 }).toInstant();
  return Temporal.Instant.compare(morning, now) < 0 ? morning : now.subtract({ minutes: 1 });
}

function at(day: Temporal.PlainDate, hour: number, { sketch }: SeededEmployer): Temporal.Instant {
  return day
    .toZonedDateTime({ timeZone: sketch.timeZone, plainTime: Temporal.PlainTime.from({ hour }) })
    .toInstant();
}
