import type {
  Channel,
  ContactRole,
  Employer,
  Playbook,
  Step,
  StepKind,
  StepState,
} from '@afterword/follow-up-policy';
import type { Position } from '../shared/cursor.js';
import type { Page, PageRequest } from '../shared/page.js';

/**
 * How far a message to a contact has come:
 * `draft` waits for a person; `approved` waits for its first allowed moment; `queued` was claimed and is on its way to the
 * mail server; `sending` is being handed over, or was taken along by a person who has not said yet whether it left;
 * `sent` counts; `uncertain` may have arrived or not; `failed` and `cancelled` are over.
 */
export type MessageState =
  | 'draft'
  | 'approved'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'uncertain'
  | 'failed'
  | 'cancelled';

/** How a person takes a text along to send it themselves. */
export type ByHand = 'copy' | 'mailto' | 'eml';

/** A step that a message speaks for beside its own: one notice or request a day names all that it concerns. */
export interface MessagePart {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly stepKey: string;
}

/** One text to one recipient, made for a step of a plan. */
export interface Message {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  /** Null once the contact was deleted. */
  readonly contactId: string | null;
  /** Null while the plan has no such step. */
  readonly stepId: string | null;
  /** What the plan calls the step. */
  readonly stepKey: string;
  readonly kind: StepKind;
  readonly channel: Channel;
  readonly state: MessageState;
  /** In words, where something stands in its way or went wrong. */
  readonly problem: string | null;
  /** The recipient as it was when the text was last touched. */
  readonly toName: string;
  readonly toAddress: string | null;
  readonly subject: string;
  /** Counts the texts that it had; the present one has this number. */
  readonly version: number;
  readonly byHand: ByHand | null;
  /** No person approved it: the tenant lets its kind go out by itself. */
  readonly automatic: boolean;
  /** The step's window. */
  readonly notBefore: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  /** When it is to leave; null before it is approved. */
  readonly leavesAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
  readonly approvedAt: Temporal.Instant | null;
  readonly approvedById: string | null;
  readonly sentAt: Temporal.Instant | null;
  readonly parts: readonly MessagePart[];
}

/** A text that a message had. Versions are only ever added. */
export interface MessageVersion {
  readonly id: string;
  readonly messageId: string;
  readonly number: number;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Temporal.Instant;
  /** The membership that wrote it; null for the product itself. */
  readonly createdById: string | null;
}

export interface NewMessage
  extends Pick<
    Message,
    | 'id'
    | 'applicationId'
    | 'candidateId'
    | 'contactId'
    | 'stepId'
    | 'stepKey'
    | 'kind'
    | 'channel'
    | 'toName'
    | 'toAddress'
    | 'subject'
    | 'notBefore'
    | 'expiresAt'
    | 'createdAt'
  > {
  readonly toHash: Uint8Array | null;
  readonly messageId: string;
  /** The Message-ID of a mail of theirs that it answers. */
  readonly answers: string | null;
  readonly text: string;
  readonly createdById: string | null;
}

/** What may change of a message beside its text. */
export type MessageChanges = Partial<
  Pick<
    Message,
    | 'state'
    | 'problem'
    | 'toName'
    | 'toAddress'
    | 'byHand'
    | 'automatic'
    | 'notBefore'
    | 'expiresAt'
    | 'leavesAt'
    | 'approvedAt'
    | 'approvedById'
    | 'sentAt'
  > & {
    readonly toHash: Uint8Array | null;
    readonly leaseUntil: Temporal.Instant | null;
    readonly replySecretHash: Uint8Array;
    /** The Message-ID that it really had, where a person sent it by hand. */
    readonly messageId: string;
  }
>;

/** A message with everything that says whether it may go now. */
export interface Considered {
  readonly message: Message;
  /** The step that the plan has for it; null where it has none any more. */
  readonly step: {
    readonly owner: Step['owner'];
    readonly state: StepState;
    readonly notBefore: Temporal.Instant;
    readonly dueAt: Temporal.Instant;
    /** Before the cap moved it or it was dated anew. */
    readonly firstDueAt: Temporal.Instant;
    readonly hard: boolean;
  } | null;
  /** The version of the playbook that the plan came from; null where there is no plan. */
  readonly playbookVersionId: string | null;
  /** The plan is older than the facts, or time has overtaken it. */
  readonly planIsStale: boolean;
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly roles: readonly ContactRole[];
    readonly timeZone: string | null;
    readonly country: string | null;
    readonly region: string | null;
    readonly optedOut: boolean;
  } | null;
  readonly candidate: {
    readonly name: string;
    readonly email: string;
    readonly timeZone: string;
    readonly country: string | null;
    readonly advisorId: string | null;
  };
  readonly employer: Omit<Employer, 'thankYouNotes'>;
  readonly suppressed: boolean;
  readonly consented: boolean;
  readonly domainVerified: boolean;
}

/** A message with the playbook by whose hours and caps it goes: that of its plan. */
export interface Judged extends Considered {
  readonly playbook: Playbook;
}

/** The order of lists of messages, for their cursors. */
export const MESSAGES_ORDER = 'messages.newest';

export interface MessageFilter {
  readonly states?: readonly MessageState[];
  readonly candidateId?: string;
}

/** Reading, writing and approving. Only messages of candidates that the caller may see. */
export interface MessageRepository {
  byIds(ids: readonly string[]): Promise<Message[]>;
  /** The newest first. */
  byApplicationIds(applicationIds: readonly string[]): Promise<Message[]>;
  /** Of each step the one that is open, else the newest. */
  byStepIds(stepIds: readonly string[]): Promise<Message[]>;
  /** The oldest first. */
  versions(messageIds: readonly string[]): Promise<MessageVersion[]>;
  /** The newest first. */
  page(filter: MessageFilter, request: PageRequest, after: Position | null): Promise<Page<Message>>;
  /** Locks a message until the transaction ends, and reads what says whether it may go. */
  consider(id: string, now: Temporal.Instant): Promise<Considered | null>;
  /** False where the step has an open message already. */
  insert(message: NewMessage): Promise<boolean>;
  /** Has an open message speak for more steps, as far as those still wait for a text. Answers how many it took. */
  addParts(messageId: string, parts: readonly MessagePart[]): Promise<number>;
  addVersion(version: Omit<MessageVersion, 'id'>, candidateId: string): Promise<void>;
  update(id: string, changes: MessageChanges): Promise<void>;
  /** Makes drafts of a candidate's messages that were approved and have not left. */
  holdBack(candidateId: string, problem: string): Promise<void>;
  /** The message whose opt-out link has this secret; null where there is none. */
  byOptOutSecret(id: string, secretHash: Uint8Array): Promise<Message | null>;
}
