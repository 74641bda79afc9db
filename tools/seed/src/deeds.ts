import type { Step } from '@afterword/follow-up-policy';
import { chance, chosen, chosenSome, count } from './chance.ts';
import type { Chronicle } from './chronicle.ts';
import { tellDirection } from './directions.ts';
import {
  dayInWords,
  FEEDBACK,
  IDEAS,
  OPEN_POINTS,
  OUT_OF_OFFICE,
  QUESTIONS,
  REPLIES,
  WEAK_ANSWERS,
} from './words.ts';

/** Shares of what was written from here, of debriefs with words, and of next steps that the employer had named. */
const SENT_FROM_HERE = 0.7;
const DEBRIEFED = 0.8;
const DIRECTED = 0.6;
const DIRECTED_BETWEEN = 0.1;
const ANSWERED = 0.3;
const FEEDBACK_GIVEN = 0.4;
const AWAY = 0.05;

/** Writes down that a step was done, as its kind is: a mark, a message, a debrief or what the employer asked for. */
export function tellDeed(
  chronicle: Chronicle,
  step: Step,
  at: Temporal.Instant,
  asOf: Temporal.Instant,
): void {
  const luck = (what: string) => chance(chronicle.applicationId, step.id, what);
  if (step.kind === 'debrief' && luck('words') < DEBRIEFED) tellDebrief(chronicle, step, at);
  else if (step.kind === 'record_next_steps' && luck('directed') < directed(chronicle, at))
    tellDirection(chronicle, step.id, at);
  else markDone(chronicle, step, at, asOf);
}

/** What comes after the last round is the decision; after the others, mostly just another round. */
function directed({ interviews }: Chronicle, at: Temporal.Instant): number {
  const last = interviews.at(-1);
  return last && Temporal.Instant.compare(at, last.end) >= 0 ? DIRECTED : DIRECTED_BETWEEN;
}

function markDone(chronicle: Chronicle, step: Step, at: Temporal.Instant, asOf: Temporal.Instant): void {
  const luck = (what: string) => chance(chronicle.applicationId, step.id, what);
  const { id, kind, contact, channel } = step;
  const isMail = channel === 'email' && step.state !== 'blocked';
  if (contact && isMail && luck('sent') < SENT_FROM_HERE)
    chronicle.tell({ type: 'message_sent', at, kind, contact, channel, step: id });
  else chronicle.tell({ type: 'step_done', at, kind, step: id, ...(contact && { contact }) });
  if (contact && isMail) tellAnswer(chronicle, step, contact, at, asOf);
}

function tellDebrief(chronicle: Chronicle, step: Step, at: Temporal.Instant): void {
  const words = [chronicle.applicationId, step.id] as const;
  const interview = chronicle.interviews.findLast((it) => Temporal.Instant.compare(it.end, at) <= 0);
  const satisfaction = count(2, 5, ...words, 'satisfaction');
  const some = (from: readonly string[], most: number, what: string) =>
    chosenSome(from, count(0, most, ...words, what), ...words, what);
  chronicle.tell(
    {
      type: 'debrief',
      at,
      weakAnswers: some(WEAK_ANSWERS, satisfaction > 3 ? 1 : 2, 'weak'),
      ideas: some(IDEAS, 1, 'ideas'),
    },
    {
      ...(interview?.id && { interviewId: interview.id }),
      details: {
        satisfaction,
        openPoints: some(OPEN_POINTS, 1, 'open'),
        questions: chosenSome(QUESTIONS, count(1, 3, ...words, 'asked'), ...words, 'asked'),
      },
    },
  );
}

/**
 * Where a contact had heard enough from the others: the question was part of the answer to their rejection, and of all
 * else they wrote themselves before this candidate did.
 */
export function tellWithoutTouch(chronicle: Chronicle, step: Step, at: Temporal.Instant): void {
  const { contact, id, kind } = step;
  if (kind === 'feedback_request') chronicle.tell({ type: 'step_done', at, kind, step: id });
  if (!contact || kind === 'feedback_request') return;
  const text = chosen(REPLIES, chronicle.applicationId, id, 'news');
  chronicle.tell({ type: 'reply', at, contact, automatic: false }, { saidBy: contact, details: { text } });
}

/** Some answer what goes on, some are away, most say nothing. */
function tellAnswer(
  chronicle: Chronicle,
  step: Step,
  contact: string,
  at: Temporal.Instant,
  asOf: Temporal.Instant,
): void {
  const words = [chronicle.applicationId, step.id, 'answer'] as const;
  const luck = chance(...words);
  const { timeZone } = chronicle.application.employer.sketch;
  if (step.kind === 'follow_up' && luck > 1 - AWAY) {
    const returnsOn = at
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .add({ days: count(4, 15, ...words) });
    const text = chosen(OUT_OF_OFFICE, ...words).replace('{day}', dayInWords(returnsOn));
    chronicle.tell(
      { type: 'reply', at: at.add({ minutes: 1 }), contact, automatic: true, returnsOn },
      { saidBy: contact, details: { text } },
    );
    return;
  }
  const isFeedback = step.kind === 'feedback_request';
  if (luck > (isFeedback ? FEEDBACK_GIVEN : step.kind === 'follow_up' ? ANSWERED : 0)) return;
  const answeredAt = at.add({ minutes: count(150, 50 * 60, ...words, 'when') });
  if (Temporal.Instant.compare(answeredAt, asOf) >= 0) return;
  const text = chosen(isFeedback ? FEEDBACK : REPLIES, ...words);
  chronicle.tell(
    { type: 'reply', at: answeredAt, contact, automatic: false },
    { saidBy: contact, details: { text } },
  );
}
