import type { TenantRepository } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { TENANT_COLUMNS, type TenantRow, toTenant } from './tenant-row.js';

export function createTenantRepository({ context, manager }: TenantTransaction): TenantRepository {
  return {
    async insert(tenant) {
      await manager.query(
        `/* tenants.insert */ insert into tenant (id, name, slug, kind, time_zone, country, caseload_only,
           suppression_threshold, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          tenant.id,
          tenant.name,
          tenant.slug,
          tenant.kind,
          tenant.timeZone,
          tenant.country,
          tenant.caseloadOnly,
          tenant.suppressionThreshold,
          tenant.createdAt.toString(),
        ],
      );
    },

    async idOfSlug(slug) {
      const [row]: { id: string | null }[] = await manager.query(
        '/* tenants.idOfSlug */ select tenant_id_of_slug($1) as id',
        [slug],
      );
      return row?.id ?? null;
    },

    async own() {
      const [row]: TenantRow[] = await manager.query(
        `/* tenants.own */ select ${TENANT_COLUMNS} from tenant t where t.id = $1`,
        [context.tenantId],
      );
      if (!row) throw new Error(`There is no tenant ${context.tenantId}.`);
      return toTenant(row);
    },

    async byIds(ids) {
      const rows: TenantRow[] = await manager.query(
        `/* tenants.byIds */ select ${TENANT_COLUMNS} from tenant t where t.id = any($1::uuid[])`,
        [ids],
      );
      return rows.map(toTenant);
    },
  };
}
