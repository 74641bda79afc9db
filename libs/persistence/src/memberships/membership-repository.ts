import type { Membership, MembershipRepository, Role } from '@afterword/application';
import { instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { TENANT_COLUMNS, type TenantRow, toTenant } from '../tenants/tenant-row.js';

/** A row of `MEMBERSHIPS`. */
export interface MembershipRow extends TenantRow {
  id: string;
  role: Role;
  name: string;
  email: string;
  candidate_id: string | null;
  invited_at: Date | null;
  accepted_at: Date | null;
  last_seen_at: Date | null;
  ended_at: Date | null;
}

export const toMembership = (row: MembershipRow): Membership => ({
  id: row.id,
  tenant: toTenant(row),
  role: row.role,
  name: row.name,
  email: row.email,
  candidateId: row.candidate_id,
  invitedAt: instantOrNull(row.invited_at),
  acceptedAt: instantOrNull(row.accepted_at),
  lastSeenAt: instantOrNull(row.last_seen_at),
  endedAt: instantOrNull(row.ended_at),
});

/** `membership m` with its tenant. Add the condition. */
export const MEMBERSHIPS = `select m.id, m.role, m.name, m.email, m.candidate_id, m.invited_at, m.accepted_at,
    m.last_seen_at, m.ended_at, ${TENANT_COLUMNS}
  from membership m join tenant t on t.id = m.tenant_id`;

export function createMembershipRepository({ context, manager }: TenantTransaction): MembershipRepository {
  const { tenantId } = context;
  return {
    async byIds(ids) {
      const rows: MembershipRow[] = await manager.query(
        `/* memberships.byIds */ ${MEMBERSHIPS} where m.tenant_id = $1 and m.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toMembership);
    },

    async byCandidateIds(candidateIds) {
      const rows: MembershipRow[] = await manager.query(
        `/* memberships.byCandidateIds */ ${MEMBERSHIPS}
         where m.tenant_id = $1 and m.candidate_id = any($2::uuid[]) and m.ended_at is null`,
        [tenantId, candidateIds],
      );
      return rows.map(toMembership);
    },

    async staff({ held } = { held: false }) {
      const rows: MembershipRow[] = await manager.query(
        `/* memberships.staff */ ${MEMBERSHIPS}
         where m.tenant_id = $1 and m.role <> 'candidate' and m.ended_at is null order by lower(m.name), m.id
         ${held ? 'for key share of m' : ''}`,
        [tenantId],
      );
      return rows.map(toMembership);
    },

    async mayAdvise(id) {
      const rows: unknown[] = await manager.query(
        `/* memberships.mayAdvise */ select 1 from membership
         where tenant_id = $1 and id = $2 and role in ('admin', 'advisor') and ended_at is null for key share`,
        [tenantId, id],
      );
      return rows.length > 0;
    },

    async isOpen(id) {
      const rows: unknown[] = await manager.query(
        '/* memberships.isOpen */ select 1 from membership where tenant_id = $1 and id = $2 and ended_at is null',
        [tenantId, id],
      );
      return rows.length > 0;
    },
  };
}
