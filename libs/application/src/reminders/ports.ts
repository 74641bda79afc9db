import type { Channel, RemindableStep, ReminderWishes, StepKind } from '@afterword/follow-up-policy';
import type { Role } from '../shared/context.js';

/** How a member wants to be written to by us. Who never said has `defaultPreferences`. */
export interface ReminderPreferences extends ReminderWishes {
  /** IANA; of staff only, and null for the tenant's. A candidate's is the one of their record. */
  readonly timeZone: string | null;
}

/** A member who may be reminded, and what was decided about them last. */
export interface Reminded {
  readonly membershipId: string;
  readonly role: Role;
  /** Null for staff. */
  readonly candidateId: string | null;
  /** IANA: the candidate's, else the one that they chose, else the tenant's. */
  readonly timeZone: string;
  readonly preferences: ReminderPreferences;
  /** Whether anything may be written: a candidate was invited, staff are in. */
  readonly isReachable: boolean;
  /** The time of the daily mail that something waits for. */
  readonly dailyAt: Temporal.Instant | null;
  /** When the last daily mail was made. */
  readonly lastDailyAt: Temporal.Instant | null;
}

/** What the next look at a member needs to know. */
export interface ReminderSchedule {
  /** Null: not by itself. */
  readonly lookAt: Temporal.Instant | null;
  readonly dailyAt: Temporal.Instant | null;
  readonly lastDailyAt: Temporal.Instant | null;
}

/** A draft that waits for an advisor. */
export interface CaseloadDraft {
  readonly messageId: string;
  readonly candidateName: string;
  readonly kind: StepKind;
  readonly channel: Channel;
  readonly toName: string;
  readonly employerName: string;
  /** When its step is due. */
  readonly dueAt: Temporal.Instant;
}

/** A step of a candidate that an advisor is told of. */
export interface CaseloadStep {
  readonly stepId: string;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly kind: StepKind;
  readonly channel: Channel | null;
  readonly contactName: string | null;
  readonly employerName: string;
  /** When it is due, or was first where it was missed. */
  readonly dueAt: Temporal.Instant;
  /** How many steps of the candidate are like this, with this one. */
  readonly count: number;
}

/** What of an advisor's caseload needs them today, each list by due time. */
export interface Caseload {
  /** Drafts that staff lets go. */
  readonly drafts: readonly CaseloadDraft[];
  /** Their own steps that are due today or were missed. */
  readonly own: readonly CaseloadStep[];
  /** For each candidate the step that they missed first. */
  readonly overdue: readonly CaseloadStep[];
}

export interface CaseloadQuestion {
  readonly advisorId: string;
  readonly now: Temporal.Instant;
  /** The end of the advisor's day. */
  readonly until: Temporal.Instant;
  /** Kinds of messages that staff lets go. */
  readonly kindsOfStaff: readonly StepKind[];
  readonly mutedKinds: readonly StepKind[];
}

/** Whose mails a link in one of them stops. */
export interface StopLink {
  readonly membershipId: string;
  readonly name: string;
  readonly tenantName: string;
}

export interface ReminderRepository {
  /**
   * Null where there is no such member or they have left. `held`: nobody else decides about them until the transaction
   * ends.
   */
  person(membershipId: string, options?: { readonly held: boolean }): Promise<Reminded | null>;
  save(membershipId: string, preferences: ReminderPreferences, at: Temporal.Instant): Promise<void>;
  /** Writes down what was decided. */
  schedule(membershipId: string, schedule: ReminderSchedule): Promise<void>;
  /** Has the member looked at again from `at` on, if not before. */
  lookAgain(membershipId: string, at: Temporal.Instant): Promise<void>;
  /** The same for these candidates, of whom something has changed; passes over those who were never invited. */
  lookAgainAt(candidateIds: readonly string[], at: Temporal.Instant): Promise<void>;
  /** What a candidate may be reminded of, by due time. */
  stepsOf(candidateId: string): Promise<RemindableStep[]>;
  /** Null takes a snooze back. */
  snooze(stepIds: readonly string[], until: Temporal.Instant | null): Promise<void>;
  /** At most so many of each list that nobody reads further. */
  caseload(question: CaseloadQuestion): Promise<Caseload>;
  /** The member to whom the mail went that carries this link; null where there is none or they have left. */
  stopLink(notificationId: string, secretHash: Uint8Array): Promise<StopLink | null>;
}
