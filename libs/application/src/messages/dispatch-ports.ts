import type { StepKind } from '@afterword/follow-up-policy';
import type { Considered, MessageState } from './ports.js';
import type { Rival } from './turns.js';

/** A message that this process alone may hand over until its lease runs out. */
export interface ClaimedMessage {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  /** The candidate, or the advisor who writes for them. */
  readonly senderName: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly automatic: boolean;
  readonly messageId: string;
  /** Whether it answers a mail of theirs. */
  readonly isReply: boolean;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** 1 for the first try. */
  readonly attempts: number;
  readonly expiresAt: Temporal.Instant;
  /** Names the claim in later calls. */
  readonly leaseUntil: Temporal.Instant;
}

/** A claim to be made, with the secrets of the tokens that this try carries. */
export interface Claim {
  readonly id: string;
  readonly replySecretHash: Uint8Array;
  readonly optOutSecretHash: Uint8Array;
}

/** What became of a try to hand a message over. */
export type MessageOutcome =
  | { readonly state: 'sent'; readonly at: Temporal.Instant }
  | { readonly state: 'approved'; readonly leavesAt: Temporal.Instant; readonly problem: string }
  | { readonly state: 'uncertain' | 'failed'; readonly problem: string };

/** A message that was recorded as sent, as its fact tells it. */
export interface SentMessage {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
}

/** Sending: claims, marks and records, all in sets. For jobs, with sight of the whole tenant. */
export interface DispatchRepository {
  /** Messages whose time has come and that no process holds, the first to leave first; locked, passing over locked ones. */
  due(now: Temporal.Instant, limit: number): Promise<Considered[]>;
  /** Locks contacts in one order until the transaction ends, so that no two claims count their touches at once. */
  lockContacts(contactIds: readonly string[]): Promise<void>;
  /**
   * How many capped messages each contact got since an instant from each candidate, with those that are on their way or
   * uncertain, but for the messages that are asked about. Call it once the contacts are locked.
   */
  touches(
    contactIds: readonly string[],
    kinds: readonly StepKind[],
    since: Temporal.Instant,
    except: readonly string[],
  ): Promise<readonly { readonly contactId: string; readonly candidateId: string; readonly count: number }[]>;
  /** Messages of these kinds to these contacts that are let go and leave by then, but for those that are asked about. */
  rivals(
    contactIds: readonly string[],
    kinds: readonly StepKind[],
    leavingBy: Temporal.Instant,
    except: readonly string[],
  ): Promise<readonly Rival[]>;
  /** How many of the wanted mails may leave in this minute, by domain; `*` is all together. */
  takeAllowance(
    minute: Temporal.Instant,
    wanted: ReadonlyMap<string, number>,
    limits: { readonly perMinute: number; readonly perDomainMinute: number },
  ): Promise<ReadonlyMap<string, number>>;
  /**
   * Messages of these kinds that these contacts got since an instant, from any candidate, but for those that are asked
   * about. What is on its way or uncertain has no instant.
   */
  latest(
    contactIds: readonly string[],
    kinds: readonly StepKind[],
    since: Temporal.Instant,
    except: readonly string[],
  ): Promise<
    readonly {
      readonly contactId: string;
      readonly kind: StepKind;
      readonly at: Temporal.Instant | null;
    }[]
  >;
  claim(claims: readonly Claim[], leaseUntil: Temporal.Instant): Promise<ClaimedMessage[]>;
  /** Writes down what stands in the way of messages that are not claimed. */
  settle(
    changes: readonly {
      readonly id: string;
      readonly state: MessageState;
      readonly problem: string | null;
      readonly leavesAt: Temporal.Instant | null;
      /** Where its window ends later than it did. */
      readonly expiresAt?: Temporal.Instant;
    }[],
  ): Promise<void>;
  /** Marks messages as being handed over. Answers those that the claims still hold. */
  markSending(
    claims: readonly { readonly id: string; readonly leaseUntil: Temporal.Instant }[],
    leaseUntil: Temporal.Instant,
  ): Promise<ReadonlySet<string>>;
  /**
   * Writes down what became of messages, where they are still open. Of those that were sent it writes the fact and marks
   * the step; the plan is the caller's to make. Answers those that were sent,
   * once for each application that they speak for.
   */
  record(
    outcomes: readonly { readonly id: string; readonly outcome: MessageOutcome }[],
    now: Temporal.Instant,
    recordedBy: string | null,
  ): Promise<SentMessage[]>;
  /** Those of `ids` whose hand-over was under way when their lease ran out: now they are uncertain. */
  giveUpExpired(now: Temporal.Instant, problem: string): Promise<SentMessage[]>;
  /**
   * Lets open messages follow their steps once these applications were planned again. Answers the applications, others
   * than these too, of messages that no longer speak for one of theirs.
   */
  followPlans(applicationIds: readonly string[], now: Temporal.Instant): Promise<string[]>;
}
