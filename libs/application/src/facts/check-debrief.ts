import type { InterviewFact } from '@afterword/follow-up-policy';
import type { FactCheck } from './fact-check.js';
import type { DebriefInput } from './fact-input.js';
import type { NewFact, QuestionAndAnswer } from './ports.js';

const MOST_LINES = 20;
const MOST_QUESTIONS = 30;
const LINE_LENGTH = 1000;
const ANSWER_LENGTH = 4000;

/** The candidate's own look back at an interview, as a fact. */
export function checkDebrief(check: FactCheck, debrief: DebriefInput): NewFact | undefined {
  const { problems } = check;
  const lines = (name: 'weakAnswers' | 'ideas' | 'openPoints') =>
    checkLines(check, debrief[name] ?? [], `debrief.${name}`);
  const satisfaction = debrief.satisfaction ?? null;
  if (satisfaction !== null && !(Number.isInteger(satisfaction) && satisfaction >= 1 && satisfaction <= 5))
    problems.add('debrief.satisfaction', 'Say how satisfied they are by a number from 1 to 5.');
  const [weakAnswers, ideas, openPoints] = [lines('weakAnswers'), lines('ideas'), lines('openPoints')];
  const questions = checkQuestions(check, debrief.questions ?? []);
  if (satisfaction === null && [weakAnswers, ideas, openPoints, questions].every((list) => list.length === 0))
    problems.add('debrief', 'Write down at least one thing, such as how satisfied they are.');
  const interview = checkInterview(check, debrief.interviewId);
  if (!interview) return undefined;
  const fact = { type: 'debrief', at: momentOf(check, interview), weakAnswers, ideas } as const;
  return check.fact(fact, { interviewId: interview.id ?? null, satisfaction, openPoints, questions });
}

/** The interview that it looks back at, which must have begun. */
function checkInterview(check: FactCheck, id: string | null | undefined): InterviewFact | undefined {
  const { problems } = check;
  const interviews = interviewsOf(check);
  if (id != null) {
    const named = interviews.find((interview) => interview.id === id);
    if (!named)
      problems.add('debrief.interviewId', 'There is no such interview of this application.', 'NOT_FOUND');
    else if (!begunBy(named, check.at))
      problems.add('debrief.interviewId', 'This interview is still to come. Look back once it is over.');
    return named;
  }
  const last = interviews.findLast((interview) => begunBy(interview, check.at));
  if (!last) problems.add('debrief', 'There was no interview by then to look back at. Record one first.');
  return last;
}

/**
 * A debrief counts for the interview that began last before it. One that comes after the next interview has begun is
 * therefore dated to just before that.
 */
function momentOf(check: FactCheck, interview: InterviewFact): Temporal.Instant {
  const next = interviewsOf(check).find((other) => Temporal.Instant.compare(other.at, interview.at) > 0);
  return next && begunBy(next, check.at) ? next.at.subtract({ milliseconds: 1 }) : check.at;
}

/** The first to begin first. */
function interviewsOf({ dossier }: FactCheck): InterviewFact[] {
  return dossier.scenario.facts
    .filter((fact) => fact.type === 'interview')
    .filter(({ cancelled }) => !cancelled)
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
}

const begunBy = ({ at }: InterviewFact, instant: Temporal.Instant): boolean =>
  Temporal.Instant.compare(at, instant) <= 0;

/** Without empty ones. */
function checkLines(check: FactCheck, lines: readonly string[], path: string): string[] {
  if (lines.length > MOST_LINES) check.problems.add(path, `This takes at most ${MOST_LINES} entries.`);
  return lines
    .slice(0, MOST_LINES)
    .map((line, index) => check.text(line, `${path}.${index}`, LINE_LENGTH))
    .filter((line) => line !== null);
}

function checkQuestions(
  check: FactCheck,
  questions: NonNullable<DebriefInput['questions']>,
): QuestionAndAnswer[] {
  const path = 'debrief.questions';
  if (questions.length > MOST_QUESTIONS)
    check.problems.add(path, `This takes at most ${MOST_QUESTIONS} questions.`);
  return questions.slice(0, MOST_QUESTIONS).flatMap(({ question, answer }, index) => {
    const asked = check.text(question, `${path}.${index}.question`, LINE_LENGTH);
    const answered = check.text(answer, `${path}.${index}.answer`, ANSWER_LENGTH) ?? '';
    if (asked === null && answered !== '')
      check.problems.add(`${path}.${index}.question`, 'Say what was asked.');
    return asked === null ? [] : [{ question: asked, answer: answered }];
  });
}
