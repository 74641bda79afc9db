import type {
  ApplicationPartFragment,
  FactPartFragment,
  InterviewPartFragment,
  MailPartFragment,
  StepPartFragment,
} from '@afterword/web/graphql';
import { isForAll } from '@afterword/web/series';
import { isOpen } from '../../../shared/standing.js';

/** Something on the rail of an application. */
export type Entry =
  | { kind: 'interview'; id: string; at: string; interview: InterviewPartFragment }
  | { kind: 'fact'; id: string; at: string; fact: FactPartFragment }
  | { kind: 'mail'; id: string; at: string; mail: MailPartFragment }
  | { kind: 'step'; id: string; at: string; step: StepPartFragment };

export interface Timeline {
  /** What happened up to now. */
  past: Entry[];
  /** Steps whose time has passed and that are still open. */
  missed: Entry[];
  /** What comes. */
  ahead: Entry[];
  /** Steps that nobody has to do any more. */
  cancelled: Entry[];
  /** The open step to take first; null where none is open. */
  nextStepId: string | null;
}

const stepEntry = (step: StepPartFragment): Entry => ({
  kind: 'step',
  id: step.id,
  at: step.doneAt ?? (step.state === 'DONE' || step.state === 'SENT' ? step.notBefore : step.dueAt),
  step,
});

/**
 * Interviews, what was said or came back, and steps in the order of time, parted by now. A step stands where it was done, else where
 * it is due; one that is done at no known moment, where it began. What was written down of an interview stands for the
 * step that asked for it.
 */
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
    ...steps.filter((step) => !isToldBy(step, application.facts)).map(stepEntry),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || rank(a) - rank(b));
  // What happened lies behind, also where the reader's clock has not quite reached it.
  const happened = (entry: Entry) =>
    entry.kind === 'fact' || (entry.kind === 'step' && entry.step.doneAt != null);
  const isPast = (entry: Entry) => happened(entry) || Date.parse(entry.at) <= now.getTime();
  const isOpenStep = (entry: Entry) => entry.kind === 'step' && isOpen(entry.step.state);
  const isCancelled = (entry: Entry) => entry.kind === 'step' && entry.step.state === 'CANCELLED';
  const standing = entries.filter((entry) => !isCancelled(entry));
  const open = standing.flatMap((entry) =>
    entry.kind === 'step' && isOpen(entry.step.state) ? [entry] : [],
  );
  const past = standing.filter(isPast);
  return {
    past: past.filter((entry) => !isOpenStep(entry)),
    missed: past.filter(isOpenStep),
    ahead: standing.filter((entry) => !isPast(entry)),
    cancelled: entries.filter(isCancelled),
    nextStepId: (open.find(({ step }) => !isForAll(step)) ?? open[0])?.step.id ?? null,
  };
}

/** A debrief or direction, which says more than that its step is done. */
const isToldBy = ({ kind, state, doneAt }: StepPartFragment, facts: readonly FactPartFragment[]): boolean =>
  state === 'DONE' &&
  facts.some(
    ({ type, at }) =>
      at === doneAt &&
      ((kind === 'DEBRIEF' && type === 'DEBRIEF') || (kind === 'RECORD_NEXT_STEPS' && type === 'DIRECTION')),
  );

const RANKS = { interview: 0, fact: 1, mail: 1, step: 2 } as const;

/** At one and the same moment the interview comes before what was said, and that before what it called for. */
const rank = ({ kind }: Entry) => RANKS[kind];
