import type { TenantRepository } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { TENANT_COLUMNS, type TenantRow, toTenant } from './tenant-row.js';

export function createTenantRepository({ context, manager }: TenantTransaction): TenantRepository {
  return {
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
