import type { DebriefInput, MyApplicationFragment, RecordFactsInput } from '@afterword/web/graphql';
import { directionsOf, emptySaid, type SaidDirection, type SaidDraft } from '@afterword/web/said';

/** The parts of a check-in, in their order. */
export const parts = ['people', 'went', 'mind', 'asked'] as const;
export type Part = (typeof parts)[number];

export const isPart = (text: string | null): text is Part => parts.some((part) => part === text);

/** How it was said: in the interview, or since then as an answer. */
export type SaidHow = 'interview' | 'email' | 'phone';

/** What a check-in holds until it is saved. Texts hold one thing a line. */
export interface CheckInDraft {
  satisfaction: number | null;
  weakAnswers: string;
  openPoints: string;
  ideas: string;
  questions: string;
  said: SaidDraft;
  saidById: string;
  how: SaidHow;
}

export function emptyCheckIn(saidById: string, how: SaidHow): CheckInDraft {
  return {
    satisfaction: null,
    weakAnswers: '',
    openPoints: '',
    ideas: '',
    questions: '',
    said: emptySaid(saidById),
    saidById,
    how,
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the candidate wrote of the interview; null where that is nothing. */
export function debriefOf(draft: CheckInDraft, interviewId: string): DebriefInput | null {
  const [weakAnswers, openPoints, ideas, questions] = [
    linesOf(draft.weakAnswers),
    linesOf(draft.openPoints),
    linesOf(draft.ideas),
    linesOf(draft.questions),
  ];
  if (
    draft.satisfaction === null &&
    [weakAnswers, openPoints, ideas, questions].every(({ length }) => length === 0)
  )
    return null;
  return {
    interviewId,
    ...(draft.satisfaction !== null && { satisfaction: draft.satisfaction }),
    weakAnswers,
    openPoints,
    ideas,
    questions: questions.map((question) => ({ question })),
  };
}

export interface CheckInInput {
  input: Omit<RecordFactsInput, 'idempotencyKey'>;
  directions: readonly SaidDirection[];
}

/** All that would be recorded; null where nothing was told. `interviewId` is the one that is looked back at. */
export function inputOf(
  draft: CheckInDraft,
  application: Pick<MyApplicationFragment, 'id' | 'employer'>,
  interviewId: string | null,
): CheckInInput | null {
  const directions = directionsOf(draft.said, application.employer.timeZone);
  const debrief = interviewId === null ? null : debriefOf(draft, interviewId);
  const answered = draft.how !== 'interview' && draft.saidById !== '' && directions.length > 0;
  if (directions.length === 0 && !debrief) return null;
  return {
    directions,
    input: {
      applicationId: application.id,
      ...(debrief && { debrief }),
      ...(directions.length > 0 && {
        directions: directions.map(({ input }) => input),
        ...(draft.saidById !== '' && { saidById: draft.saidById }),
      }),
      ...(answered && { reply: { contactId: draft.saidById, automatic: false } }),
    },
  };
}
