import type { AnsweredMessage, IncomingAttachment, IncomingMail } from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';

/** A mail joined with its content as the driver returns it. */
export interface IncomingMailRow {
  id: string;
  state: IncomingMail['state'];
  kind: IncomingMail['kind'];
  via: IncomingMail['via'];
  verified: boolean;
  received_at: Date;
  size: number;
  candidate_id: string | null;
  application_id: string | null;
  contact_id: string | null;
  message_id: string | null;
  fact_id: string | null;
  file_id: string | null;
  returns_on: string | null;
  bounce_hard: boolean | null;
  bounce_status: string | null;
  settled_at: Date | null;
  settled_by: string | null;
  /** Null where the content was forgotten. */
  recipient: string | null;
  from_name: string | null;
  from_address: string | null;
  subject: string | null;
  text: string | null;
  why: string | null;
  diagnostic: string | null;
}

/** Of `incoming_mail` named `m`. */
export const INCOMING_MAILS = `select m.id, m.state, m.kind, m.via, m.verified, m.received_at, m.size, m.candidate_id,
    m.application_id, m.contact_id, m.message_id, m.fact_id, m.file_id, m.returns_on::text as returns_on, m.bounce_hard,
    m.bounce_status, m.settled_at, m.settled_by,
    c.recipient, c.from_name, c.from_address, c.subject, c.text, c.why, c.diagnostic
  from incoming_mail m
  left join incoming_content c on c.tenant_id = m.tenant_id and c.id = m.id`;

export const toIncomingMail = (row: IncomingMailRow): IncomingMail => ({
  id: row.id,
  state: row.state,
  kind: row.kind,
  via: row.via,
  verified: row.verified,
  receivedAt: instantOf(row.received_at),
  size: row.size,
  candidateId: row.candidate_id,
  applicationId: row.application_id,
  contactId: row.contact_id,
  messageId: row.message_id,
  factId: row.fact_id,
  fileId: row.file_id,
  returnsOn: row.returns_on === null ? null : Temporal.PlainDate.from(row.returns_on),
  bounce: row.bounce_hard === null ? null : { hard: row.bounce_hard, status: row.bounce_status },
  settledAt: instantOrNull(row.settled_at),
  settledById: row.settled_by,
  content:
    row.recipient === null
      ? null
      : {
          recipient: row.recipient,
          fromName: row.from_name,
          fromAddress: row.from_address,
          subject: row.subject,
          text: row.text,
          why: row.why,
          diagnostic: row.diagnostic,
        },
});

export interface AttachmentRow {
  id: string;
  mail_id: string;
  position: number;
  name: string | null;
  type: string;
  size: number;
  opened_at: Date | null;
}

export const toAttachment = (row: AttachmentRow): IncomingAttachment => ({
  id: row.id,
  mailId: row.mail_id,
  position: row.position,
  name: row.name,
  type: row.type,
  size: row.size,
  openedAt: instantOrNull(row.opened_at),
});

export interface AnsweredRow {
  id: string;
  application_id: string;
  candidate_id: string;
  contact_id: string | null;
  to_address: string | null;
  candidate_email: string;
  state: AnsweredMessage['state'];
  by_hand: AnsweredMessage['byHand'];
  is_over: boolean;
  names_several: boolean;
}

/** Of `message` named `m`. Only e-mail that we sent has been anywhere that could answer. */
export const ANSWERED = `select m.id, m.application_id, m.candidate_id, m.contact_id, m.to_address, c.email as candidate_email,
    m.state, m.by_hand,
    a.stage in ('rejected', 'withdrawn', 'accepted', 'declined') as is_over,
    exists (select 1 from message_part p where p.tenant_id = m.tenant_id and p.message_id = m.id
      and p.candidate_id <> m.candidate_id) as names_several
  from message m
  join candidate c on c.tenant_id = m.tenant_id and c.id = m.candidate_id
  join application a on a.tenant_id = m.tenant_id and a.id = m.application_id`;

export const toAnswered = (row: AnsweredRow): AnsweredMessage => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  contactId: row.contact_id,
  toAddress: row.to_address,
  candidateEmail: row.candidate_email,
  state: row.state,
  byHand: row.by_hand,
  isOver: row.is_over,
  namesSeveral: row.names_several,
});
