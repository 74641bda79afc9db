import type { Channel, StepKind } from '@afterword/follow-up-policy';
import type { Writer } from '@afterword/templates';
import type { Message, MessageState } from '../messages/ports.js';
import type { Mergeable } from '../messages/together.js';
import type { Position } from '../shared/cursor.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { TemplatePurpose } from '../templates/ports.js';

/** Where a message's text came from. */
export interface Drafting {
  readonly messageId: string;
  /** The number of the last text that the product made. A message at a later one was edited by a person. */
  readonly version: number;
  /** Which of the wordings for its purpose. */
  readonly variant: string;
  /** Of the template. */
  readonly templateVersion: number;
  /** BCP 47. */
  readonly language: string;
  /** Whose words they are. */
  readonly writer: Writer;
}

/** A wording that a contact was written, by whichever candidate, or is about to be. */
export interface UsedWording {
  readonly messageId: string;
  readonly contactId: string;
  readonly kind: StepKind;
  readonly variant: string;
}

/** A text of a candidate, for comparing others with. */
export interface CandidateText {
  readonly messageId: string;
  readonly candidateId: string;
  readonly applicationId: string;
  readonly contactId: string | null;
  readonly stepKey: string;
  readonly kind: StepKind;
  readonly channel: Channel;
  readonly state: MessageState;
  readonly toName: string;
  readonly employerName: string;
  readonly text: string;
  readonly sentAt: Temporal.Instant | null;
}

/** The order of the list of drafts to be read, for its cursors: the first to be due first. */
export const APPROVALS_ORDER = 'drafts.due';

export interface ApprovalFilter {
  /** Kinds that staff lets go. Whatever staff signs is among them. Absent: all, also what candidates send themselves. */
  readonly kinds?: readonly StepKind[];
  /** Only of this advisor's candidates. */
  readonly advisorId?: string;
}

/** A draft, or a message that was let go and has not left, whose text no person has touched. */
export interface JoinableMessage extends Omit<Mergeable, 'day'> {
  readonly messageId: string;
  readonly automatic: boolean;
}

export interface DraftRepository {
  /** E-mail drafts that somebody has to read. */
  toApprove(filter: ApprovalFilter, request: PageRequest, after: Position | null): Promise<Page<Message>>;
  countToApprove(filter: ApprovalFilter): Promise<number>;
  byMessageIds(messageIds: readonly string[]): Promise<Drafting[]>;
  /** Of drafts of these applications whose text no person has touched. */
  untouched(applicationIds: readonly string[]): Promise<Drafting[]>;
  /** Whose applications have drafts for a purpose that no person has touched, in whichever language and by whichever way. */
  applicationsOfUntouched(purpose: Pick<TemplatePurpose, 'kind' | 'writer'>): Promise<string[]>;
  /** Writes it, or what changed of it. */
  save(drafting: Drafting, candidateId: string): Promise<void>;
  /** Over all candidates of the tenant, also those whom the caller may not see: only names of wordings leave. */
  used(contactIds: readonly string[]): Promise<UsedWording[]>;
  /** The present texts of these candidates that were sent or may be: of each the newest `most`. */
  texts(candidateIds: readonly string[], most: number): Promise<CandidateText[]>;
  /** Of these steps those that still wait for a text, and whether they have or had a message all the same. */
  waiting(stepIds: readonly string[]): Promise<{ readonly id: string; readonly written: boolean }[]>;
  /** Steps of these kinds for these contacts that wait for a text and may go by then. */
  alongWith(
    contactIds: readonly string[],
    kinds: readonly StepKind[],
    until: Temporal.Instant,
  ): Promise<string[]>;
  /** What could speak for more steps of these kinds to these contacts; the oldest first. */
  joinable(contactIds: readonly string[], kinds: readonly StepKind[]): Promise<JoinableMessage[]>;
  /** No text is made of these steps by itself any more. */
  markDrafted(stepIds: readonly string[]): Promise<void>;
}
