import type { MemberRepository, Role } from '@afterword/application';
import { instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface InvitationRow {
  id: string;
  role: Role;
  name: string;
  email: string;
  tenant_name: string;
  invite_secret_hash: Buffer | null;
  invite_expires_at: Date | null;
  accepted_at: Date | null;
  ended_at: Date | null;
}

export function createMemberRepository({ context, manager }: TenantTransaction): MemberRepository {
  const { tenantId } = context;
  return {
    async insertStaff({ id, role, name, email, createdAt }) {
      await manager.query(
        `/* members.insertStaff */ insert into membership (tenant_id, id, role, name, email, created_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [tenantId, id, role, name, email, createdAt.toString()],
      );
    },

    async staffIdByEmail(email) {
      const rows: { id: string }[] = await manager.query(
        `/* members.staffIdByEmail */ select id from membership
         where tenant_id = $1 and email_key = lower($2) and role <> 'candidate' and ended_at is null`,
        [tenantId, email],
      );
      return rows[0]?.id ?? null;
    },

    async invitation(membershipId) {
      const [row]: InvitationRow[] = await manager.query(
        `/* members.invitation */ select m.id, m.role, m.name, m.email, t.name as tenant_name,
           m.invite_secret_hash, m.invite_expires_at, m.accepted_at, m.ended_at
         from membership m join tenant t on t.id = m.tenant_id where m.tenant_id = $1 and m.id = $2`,
        [tenantId, membershipId],
      );
      return row
        ? {
            membershipId: row.id,
            role: row.role,
            name: row.name,
            email: row.email,
            tenantName: row.tenant_name,
            secretHash: row.invite_secret_hash,
            expiresAt: instantOrNull(row.invite_expires_at),
            acceptedAt: instantOrNull(row.accepted_at),
            endedAt: instantOrNull(row.ended_at),
          }
        : null;
    },

    async setInvitation(membershipId, secretHash, expiresAt) {
      await manager.query(
        `/* members.setInvitation */ update membership
         set invite_secret_hash = $3, invite_expires_at = $4, invited_at = coalesce(invited_at, now())
         where tenant_id = $1 and id = $2`,
        [tenantId, membershipId, secretHash, expiresAt.toString()],
      );
    },

    async accept(membershipId, personId, at) {
      const [rows]: [{ candidate_id: string | null }[], number] = await manager.query(
        `/* members.accept */ update membership
         set person_id = $3, accepted_at = $4, last_seen_at = $4, invite_secret_hash = null, invite_expires_at = null,
           reminders_look_at = $4
         where tenant_id = $1 and id = $2 and accepted_at is null and ended_at is null
           and not exists (select 1 from membership o where o.tenant_id = $1 and o.person_id = $3
             and o.role = membership.role and o.ended_at is null)
         returning candidate_id`,
        [tenantId, membershipId, personId, at.toString()],
      );
      return rows[0] ? { candidateId: rows[0].candidate_id } : null;
    },

    async lockAdmins() {
      // In the order of their ids, so that two who end each other wait for one another and never for ever.
      const rows: { id: string }[] = await manager.query(
        `/* members.lockAdmins */ select id from membership
         where tenant_id = $1 and role = 'admin' and accepted_at is not null and ended_at is null order by id for update`,
        [tenantId],
      );
      return rows.map(({ id }) => id);
    },

    async lockOpen(membershipId) {
      const rows: unknown[] = await manager.query(
        `/* members.lockOpen */ select id from membership
         where tenant_id = $1 and id = $2 and ended_at is null for update`,
        [tenantId, membershipId],
      );
      return rows.length > 0;
    },

    async end(membershipId, at) {
      await manager.query(
        `/* members.end */ update membership
         set ended_at = $3, invite_secret_hash = null, invite_expires_at = null where tenant_id = $1 and id = $2`,
        [tenantId, membershipId, at.toString()],
      );
    },

    async seen(membershipId, at) {
      await manager.query(
        `/* members.seen */ update membership set last_seen_at = $3::timestamptz
         where tenant_id = $1 and id = $2 and (last_seen_at is null or last_seen_at < $3::timestamptz - interval '5 minutes')`,
        [tenantId, membershipId, at.toString()],
      );
    },
  };
}
