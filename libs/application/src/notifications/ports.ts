import type { Channel, StepKind } from '@afterword/follow-up-policy';
import type { NotificationState } from '../candidates/ports.js';

/**
 * - `digest`: a candidate's daily mail; `urgent`: what of it could not wait;
 * - `caseload`: what of an advisor's caseload needs them today;
 * - `invitation`, and `forward`: a contact's reply.
 */
export type NotificationKind = 'digest' | 'urgent' | 'caseload' | 'invitation' | 'forward';

/** A mail to one of the tenant's own people. */
export interface Notification {
  readonly id: string;
  readonly kind: NotificationKind;
  /** Null for a mail to staff. */
  readonly candidateId: string | null;
  readonly state: NotificationState;
  /** In words, where it is uncertain or failed. */
  readonly problem: string | null;
  readonly stepCount: number;
  readonly createdAt: Temporal.Instant;
  readonly sentAt: Temporal.Instant | null;
}

/** A notification that this process alone may send until its lease runs out. */
export interface ClaimedNotification {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly candidateId: string | null;
  readonly membershipId: string | null;
  readonly messageId: string;
  /** Numbers the claims of this notification, from 1. */
  readonly attempts: number;
  /** How often it was tried since it was made or a person had it sent again; 1 for the first time. */
  readonly tries: number;
  /** Names the claim in later calls. */
  readonly leaseUntil: Temporal.Instant;
}

/** A step as a digest tells of it. */
export interface DigestStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly channel: Channel | null;
  readonly contactName: string | null;
  readonly employerName: string;
  /** The role applied for. */
  readonly role: string;
  /** From when on it can be done. */
  readonly notBefore: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  /** The first reason, in a sentence; null where the step has none. */
  readonly why: string | null;
}

/** Who gets a digest, where its times are, and what it tells. */
export interface Digest {
  /** Whether it is the daily mail, or could not wait for it. */
  readonly kind: 'digest' | 'urgent';
  readonly candidate: { readonly name: string; readonly email: string; readonly timeZone: string };
  /** The candidate's own; null where they have left. */
  readonly membershipId: string | null;
  /** ISO 3166-1 alpha-2: the candidate's, else the tenant's. Says how dates are written. */
  readonly country: string;
  readonly tenant: { readonly name: string; readonly slug: string };
  /** Those still open, by due time; one that was missed and dated anew stands where it was first due. */
  readonly steps: readonly DigestStep[];
}

/**
 * What a person says of a mail that did not go well:
 * - `arrived`: they know that it came;
 * - `send_again`: it is to be sent once more;
 * - `let_be`: it failed, and nobody needs it any more.
 */
export type NotificationAnswer = 'arrived' | 'send_again' | 'let_be';

/** What became of a try to send. */
export type SendingOutcome =
  | { readonly state: 'sent'; readonly at: Temporal.Instant }
  | { readonly state: 'queued'; readonly notBefore: Temporal.Instant; readonly problem: string }
  | { readonly state: 'uncertain' | 'failed'; readonly problem: string };

/** What every mail to one of our own people begins with. */
export interface NewNotification {
  readonly id: string;
  readonly messageId: string;
  readonly createdAt: Temporal.Instant;
}

export interface NotificationRepository {
  /** Keeps others from making a digest for this candidate until the transaction ends. False where there is none. */
  lockCandidate(candidateId: string): Promise<boolean>;
  /** Its steps count as told from now on, and no snooze of theirs holds any more. */
  insertDigest(
    digest: NewNotification & { kind: 'digest' | 'urgent'; candidateId: string },
    stepIds: readonly string[],
  ): Promise<void>;
  insertCaseloadDigest(digest: NewNotification & { membershipId: string }): Promise<void>;

  /** Claims a queued notification whose time has come, unless another process holds it. */
  claim(id: string, now: Temporal.Instant, leaseUntil: Temporal.Instant): Promise<ClaimedNotification | null>;
  /** What a claimed digest tells; null where its candidate is gone. */
  digest(id: string): Promise<Digest | null>;
  /** Keeps the hash of the secret with which this try's mail can be stopped from coming again. */
  setStopSecret(id: string, secretHash: Uint8Array): Promise<void>;
  /** Marks it as being handed over, and renews the lease. False where this claim is no longer the one that holds it. */
  markSending(claimed: ClaimedNotification, leaseUntil: Temporal.Instant): Promise<boolean>;
  /**
   * Writes down what became of it, also where it had to be called uncertain meanwhile. Changes nothing where another
   * has claimed it since, or where it was settled as arrived.
   */
  record(claimed: ClaimedNotification, outcome: SendingOutcome): Promise<void>;
  /** Forgets one that has nothing left to say. Its steps count as never told by it. */
  remove(id: string): Promise<void>;
  /** True where it was being handed over when its lease ran out: now it is uncertain. */
  giveUpExpired(id: string, now: Temporal.Instant, problem: string): Promise<boolean>;

  /** A person knows that it came. False where it is not uncertain. */
  markArrived(id: string): Promise<boolean>;
  /** Queues it once more, to be sent from `at` on. False where it is neither uncertain nor failed. */
  sendAgain(id: string, at: Temporal.Instant): Promise<boolean>;
  /** It failed and nobody needs it any more. False where it has not failed or was let be before. */
  letBe(id: string, at: Temporal.Instant): Promise<boolean>;

  /** Uncertain and failed ones that the caller may see and nobody let be, newest first, 200 at most. */
  withProblems(): Promise<Notification[]>;
  byIds(ids: readonly string[]): Promise<Notification[]>;
}
