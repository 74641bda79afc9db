import type { Message, MessageVersion } from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';

/** A message as the driver returns it. */
export interface MessageRow {
  id: string;
  application_id: string;
  candidate_id: string;
  contact_id: string | null;
  step_id: string | null;
  step_key: string;
  kind: Message['kind'];
  channel: Message['channel'];
  state: Message['state'];
  problem: string | null;
  to_name: string;
  to_address: string | null;
  subject: string;
  version: number;
  by_hand: Message['byHand'];
  automatic: boolean;
  not_before: Date;
  expires_at: Date;
  leaves_at: Date | null;
  created_at: Date;
  approved_at: Date | null;
  approved_by: string | null;
  sent_at: Date | null;
  /** Null where it speaks for no other step. */
  parts: [applicationId: string, candidateId: string, stepKey: string][] | null;
}

/** Of the table `message`, named `m`. */
export const MESSAGE_COLUMNS = `m.id, m.application_id, m.candidate_id, m.contact_id, m.step_id, m.step_key, m.kind,
  m.channel, m.state, m.problem, m.to_name, m.to_address, m.subject, m.version, m.by_hand, m.automatic, m.not_before,
  m.expires_at, m.leaves_at, m.created_at, m.approved_at, m.approved_by, m.sent_at,
  case when m.others > 0 then (
    select json_agg(json_build_array(p.application_id, p.candidate_id, p.step_key) order by p.id) from message_part p
    where p.tenant_id = m.tenant_id and p.message_id = m.id) end as parts`;

export const toMessage = (row: MessageRow): Message => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  contactId: row.contact_id,
  stepId: row.step_id,
  stepKey: row.step_key,
  kind: row.kind,
  channel: row.channel,
  state: row.state,
  problem: row.problem,
  toName: row.to_name,
  toAddress: row.to_address,
  subject: row.subject,
  version: row.version,
  byHand: row.by_hand,
  automatic: row.automatic,
  notBefore: instantOf(row.not_before),
  expiresAt: instantOf(row.expires_at),
  leavesAt: instantOrNull(row.leaves_at),
  createdAt: instantOf(row.created_at),
  approvedAt: instantOrNull(row.approved_at),
  approvedById: row.approved_by,
  sentAt: instantOrNull(row.sent_at),
  parts: (row.parts ?? []).map(([applicationId, candidateId, stepKey]) => ({
    applicationId,
    candidateId,
    stepKey,
  })),
});

export interface VersionRow {
  id: string;
  message_id: string;
  number: number;
  subject: string;
  text: string;
  created_at: Date;
  created_by: string | null;
}

export const toVersion = (row: VersionRow): MessageVersion => ({
  id: row.id,
  messageId: row.message_id,
  number: row.number,
  subject: row.subject,
  text: row.text,
  createdAt: instantOf(row.created_at),
  createdById: row.created_by,
});
