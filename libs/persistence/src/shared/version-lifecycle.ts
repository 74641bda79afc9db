import { membershipIdOf } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';

/** What becomes of a version of a document, whichever document it is: it comes out, is retired, or is thrown away. */
export interface VersionLifecycle {
  publish(id: string, at: Temporal.Instant): Promise<void>;
  retire(id: string, at: Temporal.Instant): Promise<void>;
  discard(id: string): Promise<void>;
}

/** @param name what the statements are named by, such as `templates`. */
export function versionLifecycle(
  { context, manager }: TenantTransaction,
  table: 'playbook_version' | 'template_version',
  name: string,
): VersionLifecycle {
  const { tenantId } = context;
  return {
    async publish(id, at) {
      await manager.query(
        `/* ${name}.publish */ update ${table}
         set state = 'published', published_at = $3, published_by = $4 where tenant_id = $1 and id = $2`,
        [tenantId, id, at.toString(), membershipIdOf(context)],
      );
    },

    async retire(id, at) {
      await manager.query(
        `/* ${name}.retire */ update ${table}
         set state = 'retired', retired_at = $3, retired_by = $4 where tenant_id = $1 and id = $2`,
        [tenantId, id, at.toString(), membershipIdOf(context)],
      );
    },

    async discard(id) {
      await manager.query(`/* ${name}.discard */ delete from ${table} where tenant_id = $1 and id = $2`, [
        tenantId,
        id,
      ]);
    },
  };
}
