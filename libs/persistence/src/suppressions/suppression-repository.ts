import {
  newId,
  normalisedAddress,
  type SuppressionReason,
  type SuppressionRepository,
} from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { isBouncedSql } from './address-hash-sql.js';

export function createSuppressionRepository({ context, manager }: TenantTransaction): SuppressionRepository {
  const { tenantId } = context;
  return {
    async reasonFor(addressHash) {
      const rows: { reason: SuppressionReason }[] = await manager.query(
        `/* suppressions.reasonFor */ select reason from suppression where tenant_id = $1 and address_hash = $2
         order by id limit 1`,
        [tenantId, addressHash],
      );
      return rows[0]?.reason ?? null;
    },

    async insert(addressHash, reason, at) {
      await manager.query(
        `/* suppressions.insert */ insert into suppression (tenant_id, id, address_hash, reason, created_at)
         values ($1, $2, $3, $4, $5) on conflict (tenant_id, address_hash, reason) do nothing`,
        [tenantId, newId(), addressHash, reason, at.toString()],
      );
    },

    async optOutContacts(address, at) {
      const rows: { application_id: string }[] = await manager.query(
        `/* suppressions.optOutContacts */
         with opted as (
           update contact set opted_out_at = coalesce(opted_out_at, $3)
           where tenant_id = $1 and lower(email) = $2 returning id)
         select distinct ac.application_id from application_contact ac
         join opted o on o.id = ac.contact_id where ac.tenant_id = $1 order by 1 desc`,
        [tenantId, normalisedAddress(address), at.toString()],
      );
      return rows.map((row) => row.application_id);
    },

    async applicationsKnowing(address) {
      const rows: { application_id: string }[] = await manager.query(
        `/* suppressions.applicationsKnowing */
         select distinct ac.application_id from application_contact ac
         join contact k on k.tenant_id = ac.tenant_id and k.id = ac.contact_id
         where ac.tenant_id = $1 and lower(k.email) = $2 order by 1 desc`,
        [tenantId, normalisedAddress(address)],
      );
      return rows.map((row) => row.application_id);
    },

    async bouncedContacts(contactIds) {
      const rows: { id: string }[] = await manager.query(
        `/* suppressions.bouncedContacts */ select k.id from contact k
         where k.tenant_id = $1 and k.id = any($2::uuid[]) and ${isBouncedSql('k')}`,
        [tenantId, contactIds],
      );
      return new Set(rows.map((row) => row.id));
    },
  };
}
