import type { ByHand, MessageState } from '../messages/ports.js';
import type { Page, PageRequest } from '../shared/page.js';

/** What a mail that came back is. `own_copy`: the blind copy of a message that a person sent by hand. */
export type IncomingKind =
  | 'reply'
  | 'automatic'
  | 'bounce'
  | 'complaint'
  | 'opt_out'
  | 'own_copy'
  | 'unknown';

/**
 * How far a mail that came back has come:
 * `received` is kept and waits to be read; `filed` was read and acted upon; `unverified` may not come from whom it says,
 * `unmatched` belongs to no message of ours, and `quarantined` could not be understood, so that each waits for a person;
 * `accepted` and `dismissed` are what that person said.
 */
export type IncomingState =
  | 'received'
  | 'filed'
  | 'unverified'
  | 'unmatched'
  | 'quarantined'
  | 'accepted'
  | 'dismissed';

/** By which way it came. */
export type IncomingWay = 'smtp' | 'hook';

/** What the delivery said of a mail, beside the mail itself. */
export interface IncomingEnvelope {
  /** The address that it came to; empty where the hook does not say. */
  readonly recipient: string;
  /** Empty for the null sender of reports. */
  readonly sender: string;
  /** The address that connected, and the name that it gave; null where a provider took the mail in. */
  readonly remoteAddress: string | null;
  readonly helo: string | null;
}

/** What people wrote in it. Forgotten when its retention date has come. */
export interface IncomingContent {
  readonly fromName: string | null;
  readonly fromAddress: string | null;
  readonly recipient: string;
  readonly subject: string | null;
  /** The writer's own words, without what is quoted. */
  readonly text: string | null;
  /** What decided, in sentences. */
  readonly why: string | null;
  /** Of a bounce: the other server's words. */
  readonly diagnostic: string | null;
}

/** A mail that came back. */
export interface IncomingMail {
  readonly id: string;
  readonly state: IncomingState;
  /** Null until it was read. */
  readonly kind: IncomingKind | null;
  readonly via: IncomingWay;
  /** Whether it comes from the recipient of our message, proved by their domain. */
  readonly verified: boolean;
  readonly receivedAt: Temporal.Instant;
  /** Bytes of the raw mail. */
  readonly size: number;
  readonly candidateId: string | null;
  readonly applicationId: string | null;
  readonly contactId: string | null;
  /** Our message that it is about. */
  readonly messageId: string | null;
  /** The fact that it became. */
  readonly factId: string | null;
  /** Of an automatic reply: the first day on which its writer is back. */
  readonly returnsOn: Temporal.PlainDate | null;
  /** Of a bounce; `status` by RFC 3463. */
  readonly bounce: { readonly hard: boolean; readonly status: string | null } | null;
  readonly settledAt: Temporal.Instant | null;
  /** The membership that accepted or dismissed it. */
  readonly settledById: string | null;
  /** Null once it was forgotten. */
  readonly content: IncomingContent | null;
  /** The raw mail; null once it was forgotten. */
  readonly fileId: string | null;
}

/** What hangs on a mail. Its bytes stay in the raw mail, closed, until a person asks for them. */
export interface IncomingAttachment {
  readonly id: string;
  readonly mailId: string;
  /** From 0. */
  readonly position: number;
  /** As the sender named it; no safe file name. */
  readonly name: string | null;
  /** As the sender claims. */
  readonly type: string;
  readonly size: number;
  /** When somebody first opened it. */
  readonly openedAt: Temporal.Instant | null;
}

/** A mail to be kept. */
export interface NewIncomingMail {
  readonly id: string;
  readonly via: IncomingWay;
  readonly envelope: IncomingEnvelope;
  readonly fileId: string;
  readonly size: number;
  /** Of its recipient and its bytes. */
  readonly digest: Uint8Array;
  /** Of its own Message-ID and its recipient; null where it has none. */
  readonly ownIdHash: Uint8Array | null;
  readonly receivedAt: Temporal.Instant;
  readonly keepUntil: Temporal.Instant;
}

/** A mail that this process alone may read and file until its lease runs out. */
export interface ClaimedIncomingMail {
  readonly id: string;
  readonly envelope: IncomingEnvelope;
  readonly fileId: string | null;
  readonly receivedAt: Temporal.Instant;
  /** 1 for the first try. */
  readonly attempts: number;
  /** Names the claim in later calls. */
  readonly leaseUntil: Temporal.Instant;
}

/** What was read in a mail. */
export interface ReadMail {
  readonly kind: IncomingKind;
  /** What decided, in sentences. */
  readonly why: string;
  /** Whether its From address is proved by its domain, and why or why not. */
  readonly from: {
    readonly name: string;
    readonly address: string;
    readonly proved: boolean;
    readonly why: string;
  } | null;
  /** The addresses that its header names as recipients, open ones and those in copy. */
  readonly to: readonly string[];
  readonly subject: string;
  /** Its own Message-ID and those that it answers, the nearest last; without brackets. */
  readonly ownMessageId: string | null;
  readonly references: readonly string[];
  readonly text: string | null;
  readonly returnsOn: Temporal.PlainDate | null;
  readonly bounce: {
    readonly hard: boolean;
    readonly status: string | null;
    readonly recipient: string | null;
    readonly diagnostic: string | null;
  } | null;
  /** Message-IDs of ours that it may be about, the likeliest first. */
  readonly about: readonly string[];
  /** One of our own mails that has come back. */
  readonly isLoop: boolean;
  readonly attachments: readonly Pick<IncomingAttachment, 'name' | 'type' | 'size'>[];
}

/** Reads raw mails, whatever is in them: bounded, and never throwing. */
export interface MailReader {
  read(raw: Uint8Array, envelope: IncomingEnvelope): Promise<ReadMail>;
  /** One attachment by its position; null where there is none. */
  attachment(
    raw: Uint8Array,
    position: number,
  ): Promise<{ readonly name: string | null; readonly content: Uint8Array } | null>;
  /** Whether two addresses are one mailbox, as far as mail servers tell them apart. */
  isSameMailbox(one: string, other: string): boolean;
}

/** A message of ours that a mail is about, with its people. */
export interface AnsweredMessage {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly contactId: string | null;
  readonly toAddress: string | null;
  readonly candidateEmail: string;
  readonly state: MessageState;
  /** By which way a person took it along; null where we send it. */
  readonly byHand: ByHand | null;
  /** An outcome ended the application. */
  readonly isOver: boolean;
  /** It named several candidates, so that nobody knows whom an answer is about. */
  readonly namesSeveral: boolean;
}

/** What is written down of a mail once it was read, or once a person spoke. */
export interface IncomingOutcome {
  readonly state: IncomingState;
  readonly kind: IncomingKind;
  readonly verified: boolean;
  readonly candidateId: string | null;
  readonly applicationId: string | null;
  readonly contactId: string | null;
  readonly messageId: string | null;
  readonly factId: string | null;
}

export interface IncomingFilter {
  /** Only those that wait for a person, or only those that do not. */
  readonly waiting?: boolean;
  readonly candidateId?: string;
}

/** A reply as it is passed on to its candidate. */
export interface ForwardedReply {
  readonly candidate: { readonly name: string; readonly email: string };
  readonly tenant: { readonly name: string; readonly slug: string };
  readonly from: { readonly name: string; readonly address: string };
  /** The address that their answer is to reach as well, so that it is heard of; null where there is none. */
  readonly replyAddress: string | null;
  readonly subject: string;
  readonly text: string | null;
  readonly attachmentCount: number;
  readonly employerName: string;
  readonly role: string;
  readonly ownMessageId: string | null;
  readonly references: readonly string[];
}

export interface IncomingMailRepository {
  byIds(ids: readonly string[]): Promise<IncomingMail[]>;
  /** The newest first. */
  page(filter: IncomingFilter, request: PageRequest): Promise<Page<IncomingMail>>;
  /** In their order. */
  attachments(mailIds: readonly string[]): Promise<IncomingAttachment[]>;
  /** Notes that somebody opened it; the first time stays. */
  markOpened(mailId: string, position: number, at: Temporal.Instant, by: string | null): Promise<void>;

  /** False where this very mail is kept already. */
  insert(mail: NewIncomingMail): Promise<boolean>;
  /** Claims a mail that waits to be read, unless another process holds it. */
  claim(id: string, now: Temporal.Instant, leaseUntil: Temporal.Instant): Promise<ClaimedIncomingMail | null>;
  /** Locks a claimed mail until the transaction ends. False where this claim no longer holds it. */
  hold(claimed: ClaimedIncomingMail): Promise<boolean>;
  /** Locks a mail until the transaction ends; null where there is none. */
  lock(id: string): Promise<IncomingMail | null>;
  /** Writes down what was read; once for each mail. */
  writeContent(id: string, candidateId: string | null, read: ReadMail, why: string): Promise<void>;
  settle(
    id: string,
    outcome: IncomingOutcome,
    by: { readonly at: Temporal.Instant; readonly membershipId: string | null } | null,
  ): Promise<void>;

  /** The message whose reply address has this secret. */
  byReplySecret(messageId: string, secretHash: Uint8Array): Promise<AnsweredMessage | null>;
  /** The first of these Message-IDs that is a message of ours. */
  byMessageIds(messageIds: readonly string[]): Promise<AnsweredMessage | null>;
  /** The last message that went to an address since a moment. */
  lastTo(addressHash: Uint8Array, since: Temporal.Instant): Promise<AnsweredMessage | null>;
  /** Takes back that a message was sent: it did not arrive. */
  markUndelivered(messageId: string, problem: string, at: Temporal.Instant): Promise<void>;
  /** What a server says of a message that may still arrive. */
  noteTrouble(messageId: string, problem: string): Promise<void>;

  /** Has a reply passed on to its candidate, once. */
  queueForward(forward: {
    readonly id: string;
    readonly mailId: string;
    readonly candidateId: string;
    readonly messageId: string;
    readonly at: Temporal.Instant;
  }): Promise<void>;
  /** What a forward tells; null where its content was forgotten. */
  forwardedBy(notificationId: string): Promise<ForwardedReply | null>;

  /** Forgets what people wrote in mails whose retention date has come and that nobody has to look at any more. */
  forget(ids: readonly string[], now: Temporal.Instant): Promise<number>;
}
