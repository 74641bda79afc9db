import type { Channel, Reason, StepKind, StepState } from '@afterword/follow-up-policy';

/** One dated thing to do, with its reasons. */
export interface Step {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  /** What the follow-up policy knows it by; the same from plan to plan. */
  readonly key: string;
  readonly kind: StepKind;
  readonly owner: 'candidate' | 'advisor';
  readonly contactId: string | null;
  readonly contactName: string | null;
  readonly employerName: string;
  readonly channel: Channel | null;
  readonly notBefore: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  /** The due time that was missed, where the step was dated anew since. */
  readonly overdueSince: Temporal.Instant | null;
  readonly hard: boolean;
  readonly state: StepState;
  /** When it was done or sent. */
  readonly doneAt: Temporal.Instant | null;
  /** Until when its candidate put the reminder of it off; it may be past. */
  readonly snoozedUntil: Temporal.Instant | null;
  readonly because: readonly Reason[];
}

export interface StepRepository {
  byIds(ids: readonly string[]): Promise<Step[]>;
  /** By due time. */
  byApplicationIds(applicationIds: readonly string[]): Promise<Step[]>;
  /**
   * The steps that one deed settles together with this one: that the candidate goes on applying is asked for by each
   * of their applications, and done for all. With this one.
   */
  alike(step: Step): Promise<Step[]>;
  /** Writes down that a step was done: a fact, from which the next plan shows it so. */
  recordDone(step: Step, at: Temporal.Instant, recordedBy: string | null): Promise<void>;
  /** Takes back every such record of a step. Answers how many there were. */
  forgetDone(step: Step): Promise<number>;
}
