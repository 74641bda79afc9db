import { MESSAGES_ORDER, type MessageChanges, type MessageRepository, newId } from '@afterword/application';
import { toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { type ConsideredRow, considered, toConsidered } from './considered-row.js';
import { MESSAGE_COLUMNS, type MessageRow, toMessage, toVersion, type VersionRow } from './message-row.js';

export function createMessageRepository({ context, manager }: TenantTransaction): MessageRepository {
  const { tenantId } = context;
  const addVersion: MessageRepository['addVersion'] = async (version, candidateId) => {
    await manager.query(
      `/* messages.addVersion */
       with added as (
         insert into message_version (tenant_id, id, message_id, candidate_id, number, subject, text, created_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning message_id, number, subject)
       update message m set version = v.number, subject = v.subject from added v
       where m.tenant_id = $1 and m.id = v.message_id`,
      [
        tenantId,
        newId(),
        version.messageId,
        candidateId,
        version.number,
        version.subject,
        version.text,
        version.createdAt.toString(),
        version.createdById,
      ],
    );
  };

  return {
    addVersion,

    async byIds(ids) {
      const rows: MessageRow[] = await manager.query(
        `/* messages.byIds */ select ${MESSAGE_COLUMNS} from message m where m.tenant_id = $1 and m.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toMessage);
    },

    async byApplicationIds(applicationIds) {
      const rows: MessageRow[] = await manager.query(
        `/* messages.byApplicationIds */ select ${MESSAGE_COLUMNS} from message m
         where m.tenant_id = $1 and m.application_id = any($2::uuid[]) order by m.id desc`,
        [tenantId, applicationIds],
      );
      return rows.map(toMessage);
    },

    async byStepIds(stepIds) {
      const rows: MessageRow[] = await manager.query(
        `/* messages.byStepIds */ select distinct on (m.step_id) ${MESSAGE_COLUMNS} from message m
         where m.tenant_id = $1 and m.step_id = any($2::uuid[])
         order by m.step_id, m.state in ('failed', 'cancelled'), m.id desc`,
        [tenantId, stepIds],
      );
      return rows.map(toMessage);
    },

    async versions(messageIds) {
      const rows: VersionRow[] = await manager.query(
        `/* messages.versions */ select id, message_id, number, subject, text, created_at, created_by
         from message_version where tenant_id = $1 and message_id = any($2::uuid[]) order by number`,
        [tenantId, messageIds],
      );
      return rows.map(toVersion);
    },

    async page({ states, candidateId }, request, after) {
      const parameters = new Parameters();
      const conditions = [`m.tenant_id = ${parameters.add(tenantId)}`];
      if (states) conditions.push(`m.state = any(${parameters.add(states)}::text[])`);
      if (candidateId) conditions.push(`m.candidate_id = ${parameters.add(candidateId)}`);
      if (after) conditions.push(`m.id < ${parameters.add(after.id)}`);
      const rows: (MessageRow & { sort_key: string })[] = await manager.query(
        `/* messages.page */ select ${MESSAGE_COLUMNS}, m.id::text as sort_key from message m
         where ${conditions.join(' and ')} order by m.id desc limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(rows, request, MESSAGES_ORDER, toMessage);
    },

    async consider(id, now) {
      const locked: unknown[] = await manager.query(
        '/* messages.lock */ select 1 from message where tenant_id = $1 and id = $2 for no key update',
        [tenantId, id],
      );
      if (locked.length === 0) return null;
      const rows: ConsideredRow[] = await manager.query(
        `/* messages.consider */ ${considered('message', '$3')} where m.tenant_id = $1 and m.id = $2`,
        [tenantId, id, now.toString()],
      );
      return rows[0] ? toConsidered(rows[0]) : null;
    },

    async insert(message) {
      const rows: unknown[] = await manager.query(INSERT, [
        tenantId,
        message.id,
        message.applicationId,
        message.candidateId,
        message.contactId,
        message.stepId,
        message.stepKey,
        message.kind,
        message.channel,
        message.toName,
        message.toAddress,
        message.toHash,
        message.subject,
        message.notBefore.toString(),
        message.expiresAt.toString(),
        message.messageId,
        message.answers,
        message.createdAt.toString(),
      ]);
      if (rows.length === 0) return false;
      const { id, subject, text, createdAt, createdById } = message;
      await addVersion(
        { messageId: id, number: 1, subject, text, createdAt, createdById },
        message.candidateId,
      );
      return true;
    },

    async addParts(messageId, parts) {
      const rows: { count: number }[] = await manager.query(ADD_PARTS, [
        tenantId,
        messageId,
        parts.map(() => newId()),
        parts.map(({ applicationId }) => applicationId),
        parts.map(({ stepKey }) => stepKey),
      ]);
      return rows[0]?.count ?? 0;
    },

    async update(id, changes) {
      const parameters = new Parameters();
      const where = `tenant_id = ${parameters.add(tenantId)} and id = ${parameters.add(id)}`;
      const set = Object.entries(changes).map(
        ([field, value]) =>
          `${COLUMN_OF[field as keyof MessageChanges]} = ${parameters.add(columnValue(value))}`,
      );
      await manager.query(
        `/* messages.update */ update message set ${set.join(', ')} where ${where}`,
        parameters.values,
      );
    },

    async holdBack(candidateId, problem) {
      await manager.query(
        `/* messages.holdBack */
         update message set state = 'draft', problem = $3, leaves_at = null, approved_at = null, approved_by = null
         where tenant_id = $1 and candidate_id = $2 and state = 'approved'`,
        [tenantId, candidateId, problem],
      );
    },

    async byOptOutSecret(id, secretHash) {
      const rows: MessageRow[] = await manager.query(
        `/* messages.byOptOutSecret */ select ${MESSAGE_COLUMNS} from message m
         where m.tenant_id = $1 and m.id = $2 and m.opt_out_secret_hash = $3`,
        [tenantId, id, secretHash],
      );
      return rows[0] ? toMessage(rows[0]) : null;
    },
  };
}

const INSERT = `/* messages.insert */
  insert into message (tenant_id, id, application_id, candidate_id, contact_id, step_id, step_key, kind, channel, to_name,
    to_address, to_hash, subject, version, state, not_before, expires_at, message_id, answers, created_at)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, 'draft', $14, $15, $16, $17, $18
  where not exists (
    select 1 from message_part p where p.tenant_id = $1 and p.application_id = $3 and p.step_key = $7)
  on conflict (tenant_id, application_id, step_key)
    where state in ('draft', 'approved', 'queued', 'sending', 'uncertain') do nothing
  returning id`;

/** A step that has an open message of its own keeps that. */
const ADD_PARTS = `/* messages.addParts */
  with added as (
    insert into message_part (tenant_id, id, message_id, application_id, candidate_id, step_key)
    select $1, w.id, $2, s.application_id, s.candidate_id, s.key
    from unnest($3::uuid[], $4::uuid[], $5::text[]) as w (id, application_id, step_key)
    join step s on s.tenant_id = $1 and s.application_id = w.application_id and s.key = w.step_key
      and s.state = 'planned'
    where not exists (
      select 1 from message m where m.tenant_id = $1 and m.application_id = s.application_id and m.step_key = s.key
        and m.state in ('draft', 'approved', 'queued', 'sending', 'uncertain'))
    on conflict (tenant_id, application_id, step_key) do nothing
    returning id),
  counted as (select count(*)::int as count from added),
  told as (
    update message m set others = m.others + c.count from counted c where m.tenant_id = $1 and m.id = $2)
  select count from counted`;

const COLUMN_OF: { readonly [F in keyof Required<MessageChanges>]: string } = {
  state: 'state',
  problem: 'problem',
  toName: 'to_name',
  toAddress: 'to_address',
  toHash: 'to_hash',
  byHand: 'by_hand',
  automatic: 'automatic',
  notBefore: 'not_before',
  expiresAt: 'expires_at',
  leavesAt: 'leaves_at',
  leaseUntil: 'lease_until',
  replySecretHash: 'reply_secret_hash',
  approvedAt: 'approved_at',
  approvedById: 'approved_by',
  sentAt: 'sent_at',
  messageId: 'message_id',
};

const columnValue = (value: unknown): unknown =>
  value instanceof Temporal.Instant ? value.toString() : value;
