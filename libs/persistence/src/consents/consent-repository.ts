import { type Consent, type ConsentRepository, newId } from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface ConsentRow {
  id: string;
  candidate_id: string;
  given_at: Date;
  revoked_at: Date | null;
}

const toConsent = (row: ConsentRow): Consent => ({
  id: row.id,
  candidateId: row.candidate_id,
  givenAt: instantOf(row.given_at),
  revokedAt: instantOrNull(row.revoked_at),
});

export function createConsentRepository({ context, manager }: TenantTransaction): ConsentRepository {
  const { tenantId } = context;
  return {
    async latest(candidateIds) {
      const rows: ConsentRow[] = await manager.query(
        `/* consents.latest */ select distinct on (candidate_id) id, candidate_id, given_at, revoked_at
         from candidate_consent where tenant_id = $1 and candidate_id = any($2::uuid[])
         order by candidate_id, id desc`,
        [tenantId, candidateIds],
      );
      return rows.map(toConsent);
    },

    async give(candidateId, at, givenBy) {
      await manager.query(
        `/* consents.give */ insert into candidate_consent (tenant_id, id, candidate_id, given_at, given_by)
         values ($1, $2, $3, $4, $5) on conflict (tenant_id, candidate_id) where revoked_at is null do nothing`,
        [tenantId, newId(), candidateId, at.toString(), givenBy],
      );
    },

    async revoke(candidateId, at, revokedBy) {
      const [, count]: [unknown, number] = await manager.query(
        `/* consents.revoke */ update candidate_consent set revoked_at = $3, revoked_by = $4
         where tenant_id = $1 and candidate_id = $2 and revoked_at is null`,
        [tenantId, candidateId, at.toString(), revokedBy],
      );
      return count > 0;
    },
  };
}
