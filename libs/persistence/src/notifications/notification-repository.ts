import type { ClaimedNotification, NotificationKind, NotificationRepository } from '@afterword/application';
import { instantOf } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import {
  type DigestRow,
  NOTIFICATION_COLUMNS,
  type NotificationRow,
  toDigest,
  toNotification,
} from './notification-row.js';

interface ClaimRow {
  id: string;
  kind: NotificationKind;
  candidate_id: string | null;
  membership_id: string | null;
  message_id: string;
  attempts: number;
  tries: number;
  lease_until: Date;
}

const toClaimed = (row: ClaimRow): ClaimedNotification => ({
  id: row.id,
  kind: row.kind,
  candidateId: row.candidate_id,
  membershipId: row.membership_id,
  messageId: row.message_id,
  attempts: row.attempts,
  tries: row.tries,
  leaseUntil: instantOf(row.lease_until),
});

export function createNotificationRepository({
  context,
  manager,
}: TenantTransaction): NotificationRepository {
  const { tenantId } = context;
  /** What an update or a deletion with `returning` gives back. */
  const changed = async <Row>(sql: string, values: unknown[]): Promise<Row[]> => {
    const [rows]: [Row[], number] = await manager.query(sql, values);
    return rows;
  };

  return {
    async lockCandidate(candidateId) {
      const rows: unknown[] = await manager.query(
        '/* notifications.lockCandidate */ select id from candidate where tenant_id = $1 and id = $2 for no key update',
        [tenantId, candidateId],
      );
      return rows.length > 0;
    },

    async insertDigest({ id, kind, candidateId, messageId, createdAt }, stepIds) {
      await manager.query(
        `/* notifications.insertDigest */
         insert into notification (tenant_id, id, kind, candidate_id, state, message_id, not_before, created_at)
         values ($1, $2, $3, $4, 'queued', $5, $6, $6)`,
        [tenantId, id, kind, candidateId, messageId, createdAt.toString()],
      );
      await manager.query(
        `/* notifications.markReminded */ update step set reminded_in = $2, reminded_at = $4, snoozed_until = null
         where tenant_id = $1 and id = any($3::uuid[])`,
        [tenantId, id, stepIds, createdAt.toString()],
      );
    },

    async insertCaseloadDigest({ id, membershipId, messageId, createdAt }) {
      await manager.query(
        `/* notifications.insertCaseloadDigest */
         insert into notification (tenant_id, id, kind, membership_id, state, message_id, not_before, created_at)
         values ($1, $2, 'caseload', $3, 'queued', $4, $5, $5)`,
        [tenantId, id, membershipId, messageId, createdAt.toString()],
      );
    },

    async claim(id, now, leaseUntil) {
      const [row] = await changed<ClaimRow>(
        `/* notifications.claim */
         update notification set lease_until = $4, attempts = attempts + 1
         where tenant_id = $1 and id = $2 and state = 'queued' and not_before <= $3
           and (lease_until is null or lease_until < $3)
         returning id, kind, candidate_id, membership_id, message_id, attempts, attempts - tries_from as tries, lease_until`,
        [tenantId, id, now.toString(), leaseUntil.toString()],
      );
      return row ? toClaimed(row) : null;
    },

    async digest(id) {
      const rows: DigestRow[] = await manager.query(
        `/* notifications.digest */
         select n.kind as notification_kind, m.id as membership_id, c.name, c.email, c.time_zone, coalesce(c.country, t.country) as country,
           t.name as tenant_name, t.slug, s.id, s.kind, s.channel, s.not_before, s.due_at, s.because -> 0 ->> 'text' as why,
           co.name as contact_name, e.name as employer_name, a.role
         from notification n
         join candidate c on c.tenant_id = n.tenant_id and c.id = n.candidate_id
         join tenant t on t.id = n.tenant_id
         left join membership m on m.tenant_id = c.tenant_id and m.candidate_id = c.id and m.ended_at is null
         left join step s on s.tenant_id = n.tenant_id and s.reminded_in = n.id and s.state = 'planned'
         left join application a on a.tenant_id = s.tenant_id and a.id = s.application_id
         left join employer e on e.tenant_id = a.tenant_id and e.id = a.employer_id
         left join contact co on co.tenant_id = s.tenant_id and co.id = s.contact_id
         where n.tenant_id = $1 and n.id = $2 order by coalesce(s.overdue_since, s.due_at), s.id`,
        [tenantId, id],
      );
      return toDigest(rows);
    },

    async setStopSecret(id, secretHash) {
      await manager.query(
        '/* notifications.setStopSecret */ update notification set stop_secret_hash = $3 where tenant_id = $1 and id = $2',
        [tenantId, id, secretHash],
      );
    },

    async markSending({ id, leaseUntil: held }, leaseUntil) {
      const rows = await changed(
        `/* notifications.markSending */ update notification set state = 'sending', lease_until = $4
         where tenant_id = $1 and id = $2 and state = 'queued' and lease_until = $3 returning id`,
        [tenantId, id, held.toString(), leaseUntil.toString()],
      );
      return rows.length > 0;
    },

    async record({ id, attempts }, outcome) {
      await manager.query(
        `/* notifications.record */
         update notification set state = $3, problem = $4, sent_at = $5, lease_until = null,
           not_before = coalesce($6, not_before)
         where tenant_id = $1 and id = $2 and attempts = $7 and state in ('queued', 'sending', 'uncertain')`,
        [
          tenantId,
          id,
          outcome.state,
          outcome.state === 'sent' ? null : outcome.problem,
          outcome.state === 'sent' ? outcome.at.toString() : null,
          outcome.state === 'queued' ? outcome.notBefore.toString() : null,
          attempts,
        ],
      );
    },

    async remove(id) {
      await manager.query(
        '/* notifications.unmarkReminded */ update step set reminded_at = null where tenant_id = $1 and reminded_in = $2',
        [tenantId, id],
      );
      await manager.query(
        '/* notifications.remove */ delete from notification where tenant_id = $1 and id = $2',
        [tenantId, id],
      );
    },

    async giveUpExpired(id, now, problem) {
      const rows = await changed(
        `/* notifications.giveUpExpired */
         update notification set state = 'uncertain', problem = $4, lease_until = null
         where tenant_id = $1 and id = $2 and state = 'sending' and lease_until < $3 returning id`,
        [tenantId, id, now.toString(), problem],
      );
      return rows.length > 0;
    },

    async markArrived(id) {
      const rows = await changed(
        `/* notifications.markArrived */ update notification set state = 'sent', problem = null
         where tenant_id = $1 and id = $2 and state = 'uncertain' returning id`,
        [tenantId, id],
      );
      return rows.length > 0;
    },

    async sendAgain(id, at) {
      const rows = await changed(
        `/* notifications.sendAgain */ update notification
         set state = 'queued', problem = null, not_before = $3, tries_from = attempts, let_be_at = null
         where tenant_id = $1 and id = $2 and state in ('uncertain', 'failed') returning id`,
        [tenantId, id, at.toString()],
      );
      return rows.length > 0;
    },

    async letBe(id, at) {
      const rows = await changed(
        `/* notifications.letBe */ update notification set let_be_at = $3
         where tenant_id = $1 and id = $2 and state = 'failed' and let_be_at is null returning id`,
        [tenantId, id, at.toString()],
      );
      return rows.length > 0;
    },

    async withProblems() {
      const rows: NotificationRow[] = await manager.query(
        `/* notifications.withProblems */ select ${NOTIFICATION_COLUMNS}
         from notification n where n.tenant_id = $1 and n.state in ('uncertain', 'failed') and n.let_be_at is null
         order by n.id desc limit 200`,
        [tenantId],
      );
      return rows.map(toNotification);
    },

    async byIds(ids) {
      const rows: NotificationRow[] = await manager.query(
        `/* notifications.byIds */ select ${NOTIFICATION_COLUMNS}
         from notification n where n.tenant_id = $1 and n.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toNotification);
    },
  };
}
