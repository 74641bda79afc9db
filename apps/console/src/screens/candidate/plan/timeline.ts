import type {
  ApplicationPartFragment,
  FactPartFragment,
  InterviewPartFragment,
  MailPartFragment,
  StepPartFragment,
} from '@afterword/web/graphql';

/** Something on the rail of an application. */
export type Entry =
  | { kind: 'interview'; id: string; at: string; interview: InterviewPartFragment }
  | { kind: 'fact'; id: string; at: string; fact: FactPartFragment }
  | { kind: 'mail'; id: string; at: string; mail: MailPartFragment }
  | { kind: 'step'; id: string; at: string; step: StepPartFragment };

export interface Timeline {
  /** What happened, and what should have: up to now. */
  past: Entry[];
  /** What comes. */
  ahead: Entry[];
  /** The open step to take first; null where none is open. */
  nextStepId: string | null;
}

const isOpen = ({ state }: StepPartFragment) =>
  state === 'PLANNED' || state === 'WAITING' || state === 'BLOCKED';

const stepEntry = (step: StepPartFragment): Entry => ({
  kind: 'step',
  id: step.id,
  at: step.doneAt ?? step.dueAt,
  step,
});

/** Interviews, what was said or came back, and steps in the order of time, parted by now. A step stands where it was done, else where it is due. */
export function timelineOf(
  application: Pick<ApplicationPartFragment, 'interviews' | 'facts' | 'plan'>,
  now: Date,
  mails: readonly MailPartFragment[] = [],
): Timeline {
  // A mail that became a fact is shown once, as the mail.
  const told = new Set(mails.map(({ fact }) => fact?.id));
  const steps = application.plan?.steps ?? [];
  const entries: Entry[] = [
    ...application.interviews.map(
      (interview): Entry => ({ kind: 'interview', id: interview.id, at: interview.startsAt, interview }),
    ),
    ...application.facts
      .filter(({ id }) => !told.has(id))
      .map((fact): Entry => ({ kind: 'fact', id: fact.id, at: fact.at, fact })),
    ...mails.map((mail): Entry => ({ kind: 'mail', id: mail.id, at: mail.receivedAt, mail })),
    ...steps.map(stepEntry),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || rank(a) - rank(b));
  const isPast = ({ at }: Entry) => Date.parse(at) <= now.getTime();
  const next = entries.find((entry) => entry.kind === 'step' && isOpen(entry.step));
  return {
    past: entries.filter(isPast),
    ahead: entries.filter((entry) => !isPast(entry)),
    nextStepId: next?.id ?? null,
  };
}

const RANKS = { interview: 0, fact: 1, mail: 1, step: 2 } as const;

/** At one and the same moment the interview comes before what was said, and that before what it called for. */
const rank = ({ kind }: Entry) => RANKS[kind];
