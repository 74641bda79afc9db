import { fromCursor, type IncomingMailRepository, newId } from '@afterword/application';
import { instantOf } from '../shared/instant.js';
import { toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { createForwards } from './forwards.js';
import {
  ANSWERED,
  type AnsweredRow,
  type AttachmentRow,
  INCOMING_MAILS,
  type IncomingMailRow,
  toAnswered,
  toAttachment,
  toIncomingMail,
} from './incoming-mail-row.js';
import * as statements from './incoming-statements.js';

/** The order of the list, for its cursors. */
const NEWEST = 'incoming.newest';

export function createIncomingMailRepository(transaction: TenantTransaction): IncomingMailRepository {
  const { context, manager } = transaction;
  const { tenantId } = context;
  /** What an update or a deletion with `returning` gives back. */
  const changed = async <Row>(sql: string, values: unknown[]): Promise<Row[]> => {
    const [rows]: [Row[], number] = await manager.query(sql, values);
    return rows;
  };
  const answered = async (sql: string, values: unknown[]) => {
    const [row]: AnsweredRow[] = await manager.query(sql, [tenantId, ...values]);
    return row ? toAnswered(row) : null;
  };

  return {
    ...createForwards(transaction),

    async byIds(ids) {
      const rows: IncomingMailRow[] = await manager.query(
        `/* incoming.byIds */ ${INCOMING_MAILS} where m.tenant_id = $1 and m.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toIncomingMail);
    },

    async page({ waiting, candidateId }, request) {
      const parameters = new Parameters();
      const conditions = [`m.tenant_id = ${parameters.add(tenantId)}`];
      if (waiting !== undefined)
        conditions.push(`m.state ${waiting ? 'in' : 'not in'} ('unverified', 'unmatched', 'quarantined')`);
      if (candidateId) conditions.push(`m.candidate_id = ${parameters.add(candidateId)}`);
      if (request.after)
        conditions.push(`m.id < ${parameters.add(fromCursor(NEWEST, request.after).id)}::uuid`);
      const rows: (IncomingMailRow & { sort_key: string })[] = await manager.query(
        `/* incoming.page */ ${INCOMING_MAILS} where ${conditions.join(' and ')}
         order by m.id desc limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(
        rows.map((row) => ({ ...row, sort_key: row.id })),
        request,
        NEWEST,
        toIncomingMail,
      );
    },

    async attachments(mailIds) {
      const rows: AttachmentRow[] = await manager.query(
        `/* incoming.attachments */ select id, mail_id, position, name, type, size, opened_at from incoming_attachment
         where tenant_id = $1 and mail_id = any($2::uuid[]) order by mail_id, position`,
        [tenantId, mailIds],
      );
      return rows.map(toAttachment);
    },

    async markOpened(mailId, position, at, by) {
      await manager.query(
        `/* incoming.markOpened */ update incoming_attachment set opened_at = $4, opened_by = $5
         where tenant_id = $1 and mail_id = $2 and position = $3 and opened_at is null`,
        [tenantId, mailId, position, at.toString(), by],
      );
    },

    async insert({ id, via, envelope, fileId, size, digest, ownIdHash, receivedAt, keepUntil }) {
      const rows: unknown[] = await manager.query(statements.INSERT, [
        tenantId,
        id,
        fileId,
        via,
        size,
        digest,
        ownIdHash,
        receivedAt.toString(),
        keepUntil.toString(),
        envelope.recipient,
        envelope.sender,
        envelope.remoteAddress,
        envelope.helo,
      ]);
      return rows.length > 0;
    },

    async claim(id, now, leaseUntil) {
      const [row] = await changed<ClaimRow>(statements.CLAIM, [
        tenantId,
        id,
        now.toString(),
        leaseUntil.toString(),
      ]);
      if (!row) return null;
      const { recipient, sender, remote_address: remoteAddress, helo } = row;
      return {
        id: row.id,
        envelope: { recipient, sender, remoteAddress, helo },
        fileId: row.file_id,
        receivedAt: instantOf(row.received_at),
        attempts: row.attempts,
        leaseUntil: instantOf(row.lease_until),
      };
    },

    async hold({ id, leaseUntil }) {
      const rows: unknown[] = await manager.query(
        `/* incoming.hold */ select 1 from incoming_mail
         where tenant_id = $1 and id = $2 and state = 'received' and lease_until = $3 for no key update`,
        [tenantId, id, leaseUntil.toString()],
      );
      return rows.length > 0;
    },

    async lock(id) {
      const [row]: IncomingMailRow[] = await manager.query(
        `/* incoming.lock */ ${INCOMING_MAILS} where m.tenant_id = $1 and m.id = $2 for no key update of m`,
        [tenantId, id],
      );
      return row ? toIncomingMail(row) : null;
    },

    async writeContent(id, candidateId, read, why) {
      const { from, bounce, attachments } = read;
      await manager.query(statements.WRITE_CONTENT, [
        tenantId,
        id,
        from?.name || null,
        from?.address ?? null,
        read.subject || null,
        read.text,
        why,
        bounce?.diagnostic ?? null,
        read.ownMessageId,
        read.references,
        candidateId,
        read.returnsOn?.toString() ?? null,
        bounce?.hard ?? null,
        bounce?.status ?? null,
      ]);
      if (attachments.length > 0)
        await manager.query(statements.INSERT_ATTACHMENTS, [
          tenantId,
          id,
          candidateId,
          attachments.map(() => newId()),
          attachments.map(({ name }) => name),
          attachments.map(({ type }) => type),
          attachments.map(({ size }) => size),
        ]);
    },

    async settle(id, outcome, by) {
      await manager.query(statements.SETTLE, [
        tenantId,
        id,
        outcome.state,
        outcome.kind,
        outcome.verified,
        outcome.candidateId,
        outcome.applicationId,
        outcome.contactId,
        outcome.messageId,
        outcome.factId,
        by?.at.toString() ?? null,
        by?.membershipId ?? null,
      ]);
    },

    byReplySecret: (messageId, secretHash) =>
      answered(
        `/* incoming.byReplySecret */ ${ANSWERED} where m.tenant_id = $1 and m.id = $2 and m.reply_secret_hash = $3`,
        [messageId, secretHash],
      ),

    async byMessageIds(messageIds) {
      if (messageIds.length === 0) return null;
      return await answered(
        `/* incoming.byMessageIds */ ${ANSWERED} where m.tenant_id = $1 and m.message_id = any($2::text[])
         order by array_position($2::text[], m.message_id) limit 1`,
        [messageIds],
      );
    },

    lastTo: (addressHash, since) =>
      answered(
        `/* incoming.lastTo */ ${ANSWERED} where m.tenant_id = $1 and m.to_hash = $2 and m.sent_at >= $3
         order by m.sent_at desc, m.id desc limit 1`,
        [addressHash, since.toString()],
      ),

    async markUndelivered(messageId, problem, at) {
      await manager.query(statements.MARK_UNDELIVERED, [tenantId, messageId, problem, at.toString()]);
    },

    async noteTrouble(messageId, problem) {
      await manager.query(
        `/* incoming.noteTrouble */ update message set problem = $3
         where tenant_id = $1 and id = $2 and state in ('sent', 'uncertain')`,
        [tenantId, messageId, problem],
      );
    },

    async forget(ids, now) {
      const rows = await changed<{ id: string }>(statements.FORGET, [tenantId, ids, now.toString()]);
      await manager.query(statements.FORGET_FILES, [tenantId, rows.map(({ id }) => id)]);
      await manager.query(statements.FORGET_CONTENTS, [tenantId, rows.map(({ id }) => id)]);
      return rows.length;
    },
  };
}

interface ClaimRow {
  id: string;
  file_id: string | null;
  received_at: Date;
  attempts: number;
  lease_until: Date;
  recipient: string;
  sender: string;
  remote_address: string | null;
  helo: string | null;
}
