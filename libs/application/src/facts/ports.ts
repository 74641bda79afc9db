import type {
  Fact,
  InterviewFact,
  MessageSentFact,
  OutcomeFact,
  StepDoneFact,
} from '@afterword/follow-up-policy';

/** What people record by hand. Interviews have their own table; what was done or sent shows on its step. */
export type SaidFact = Exclude<Fact, InterviewFact | StepDoneFact | MessageSentFact>;
export type SaidFactType = SaidFact['type'];

/** What the employer decided, or the candidate did about it. */
export type OutcomeType = OutcomeFact['type'];

export interface QuestionAndAnswer {
  readonly question: string;
  /** Empty where it was not noted. */
  readonly answer: string;
}

/** Personal words around a fact. Plans never need them, so they lie apart from it. */
export interface FactContent {
  /** What the employer said, word for word. */
  readonly quote: string | null;
  /** The contact who said it. */
  readonly saidById: string | null;
  /** Of a debrief: the interview that it looks back at. */
  readonly interviewId: string | null;
  /** Of a reply: what it says. */
  readonly text: string | null;
  /** Of a debrief: from 1, not at all, to 5. */
  readonly satisfaction: number | null;
  readonly questions: readonly QuestionAndAnswer[];
  readonly openPoints: readonly string[];
}

/** A fact as somebody recorded it. */
export interface RecordedFact extends FactContent {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  /** As the follow-up policy reads it: when it happened, when it became known, and its own fields. */
  readonly fact: SaidFact & { readonly recorded: Temporal.Instant };
  /** The membership that recorded it; null for a system. */
  readonly recordedById: string | null;
  /** When it was taken back; null where it still counts. */
  readonly withdrawnAt: Temporal.Instant | null;
}

/** A fact to be recorded. */
export interface NewFact {
  readonly fact: SaidFact & { readonly recorded: Temporal.Instant };
  readonly content: FactContent;
}

export interface FactRepository {
  /** Also those that were taken back. */
  byIds(ids: readonly string[]): Promise<RecordedFact[]>;
  /** Those that count, the last to happen first; of each application at most `most`. */
  byApplicationIds(applicationIds: readonly string[], most: number): Promise<RecordedFact[]>;
  insert(
    application: { readonly id: string; readonly candidateId: string },
    facts: readonly (NewFact & { readonly id: string })[],
    recordedById: string | null,
  ): Promise<void>;
  /** Takes a fact back. It stays for the audit. */
  withdraw(id: string, at: Temporal.Instant, withdrawnById: string | null): Promise<void>;
}
