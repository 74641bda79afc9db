import type { Channel, Scenario, StepKind, StepState, Warning, Withheld } from '@afterword/follow-up-policy';
import type { ApplicationStage } from '../applications/ports.js';

/** What a playbook made of one application. */
export interface Plan {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  /** The playbook's name, such as `balanced`. */
  readonly playbook: string;
  /** The version that made it, and makes it again until the plan is moved to another. */
  readonly playbookVersionId: string;
  readonly plannedAt: Temporal.Instant;
  /** Since when it could not be made anew, so that it is older than what is known; null where it is as it should be. */
  readonly failingSince: Temporal.Instant | null;
  readonly withheld: readonly Withheld[];
  readonly warnings: readonly Warning[];
}

/** Everything that planning one application needs. */
export interface Dossier {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly stage: ApplicationStage;
  readonly scenario: Scenario;
  /** The plan that is there, if any. */
  readonly planId: string | null;
  readonly steps: readonly StoredStep[];
}

/**
 * A step as planning reads, compares and writes it: plain values only, because a move of many plans compares millions
 * of them and finds most unchanged. Times are milliseconds since the epoch.
 */
export interface StoredStep {
  readonly id: string;
  /** What the follow-up policy knows it by; the same from plan to plan. */
  readonly key: string;
  readonly kind: StepKind;
  readonly owner: 'candidate' | 'advisor';
  readonly contactId: string | null;
  readonly channel: Channel | null;
  readonly notBefore: number;
  readonly dueAt: number;
  readonly overdueSince: number | null;
  /** When it was due before the cap over all candidates moved it; claims are ranked by it. */
  readonly dueBeforeCap: number | null;
  readonly hard: boolean;
  readonly state: StepState;
  readonly doneAt: number | null;
  /** Its reasons as JSON: text compares as it is. */
  readonly because: string;
  /** When the candidate is to be reminded; null where that is not for them or no longer of use. */
  readonly remindAt: number | null;
  /** True where a reminder of it has been made. */
  readonly reminded: boolean;
}

/** A plan that was made, which is fresh whatever became of the tries before it. */
export type NewPlan = Omit<Plan, 'failingSince'> & { readonly replanAt: Temporal.Instant | null };

/** The same step, by its key, as it was and as it is now. `reminded` that is no longer makes a reminder due again. */
export interface ChangedStep {
  readonly before: StoredStep;
  readonly after: StoredStep;
}

/** What a new plan changes in what is kept. */
export interface PlanChange {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly stage: { readonly before: ApplicationStage; readonly after: ApplicationStage };
  readonly plan: NewPlan;
  readonly added: readonly StoredStep[];
  readonly changed: readonly ChangedStep[];
  readonly removed: readonly StoredStep[];
}

/** An application to be planned. */
export interface PlannableApplication {
  readonly id: string;
  readonly candidateId: string;
  /** The version that its plan came from; null where nothing was planned yet. */
  readonly playbookVersionId: string | null;
}

/** A plan that time has overtaken. */
export interface OvertakenPlan {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  /** How often in a row it could not be made anew. */
  readonly failures: number;
}

/** Whose dossier is wanted, and from when on it counts that other candidates wrote to a contact. */
export interface DossierRequest {
  readonly applicationId: string;
  readonly touchesSince: Temporal.Instant;
}

export interface PlanRepository {
  /**
   * Locks the candidates of these applications until the transaction ends, so that each plan is made from all that
   * was known before it. Answers those applications that are there.
   */
  lock(applicationIds: readonly string[]): Promise<PlannableApplication[]>;
  /** In a fixed number of statements, however many are wanted. */
  dossiers(wanted: readonly DossierRequest[]): Promise<Dossier[]>;
  save(changes: readonly PlanChange[]): Promise<void>;
  /**
   * Names the earliest open step of each candidate, and when it is due. That they go on applying is named only where
   * nothing else is open.
   */
  refreshNextSteps(candidateIds: readonly string[]): Promise<void>;
  /** Of these plans, those that `now` has overtaken. */
  overtaken(planIds: readonly string[], now: Temporal.Instant): Promise<OvertakenPlan[]>;
  /** Writes down that a plan could not be made anew, so often in a row, and when it is tried again. */
  markFailing(id: string, failures: number, now: Temporal.Instant, nextTry: Temporal.Instant): Promise<void>;
  /** The planned applications of these candidates, the youngest first. */
  ofCandidates(candidateIds: readonly string[]): Promise<string[]>;
  /** Has these applications planned again by the next sweep. */
  makeDue(applicationIds: readonly string[], now: Temporal.Instant): Promise<void>;
  byIds(ids: readonly string[]): Promise<Plan[]>;
  byApplicationIds(applicationIds: readonly string[]): Promise<Plan[]>;
}
