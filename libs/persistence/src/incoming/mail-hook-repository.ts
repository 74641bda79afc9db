import type { MailHook, MailHookRepository } from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface MailHookRow {
  id: string;
  name: string;
  created_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

const toMailHook = (row: MailHookRow): MailHook => ({
  id: row.id,
  name: row.name,
  createdAt: instantOf(row.created_at),
  lastUsedAt: instantOrNull(row.last_used_at),
  revokedAt: instantOrNull(row.revoked_at),
});

const COLUMNS = 'id, name, created_at, last_used_at, revoked_at';

export function createMailHookRepository({
  context: { tenantId },
  manager,
}: TenantTransaction): MailHookRepository {
  return {
    async list() {
      const rows: MailHookRow[] = await manager.query(
        `/* mail-hooks.list */ select ${COLUMNS} from mail_hook where tenant_id = $1
         order by revoked_at is not null, id desc`,
        [tenantId],
      );
      return rows.map(toMailHook);
    },

    async byIds(ids) {
      const rows: MailHookRow[] = await manager.query(
        `/* mail-hooks.byIds */ select ${COLUMNS} from mail_hook where tenant_id = $1 and id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toMailHook);
    },

    async insert({ id, name, secretHash, createdBy, createdAt }) {
      await manager.query(
        `/* mail-hooks.insert */ insert into mail_hook (tenant_id, id, name, secret_hash, created_by, created_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [tenantId, id, name, secretHash, createdBy, createdAt.toString()],
      );
    },

    async revoke(id, at) {
      const [rows]: [unknown[], number] = await manager.query(
        `/* mail-hooks.revoke */ update mail_hook set revoked_at = coalesce(revoked_at, $3)
         where tenant_id = $1 and id = $2 returning id`,
        [tenantId, id, at.toString()],
      );
      return rows.length > 0;
    },

    async forCheck(id) {
      const [row]: (MailHookRow & { secret_hash: Buffer })[] = await manager.query(
        `/* mail-hooks.forCheck */ select ${COLUMNS}, secret_hash from mail_hook where tenant_id = $1 and id = $2`,
        [tenantId, id],
      );
      return row ? { ...toMailHook(row), secretHash: row.secret_hash } : null;
    },

    async used(id, at) {
      await manager.query(
        `/* mail-hooks.used */ update mail_hook set last_used_at = $3::timestamptz
         where tenant_id = $1 and id = $2
           and (last_used_at is null or last_used_at < $3::timestamptz - interval '1 minute')`,
        [tenantId, id, at.toString()],
      );
    },
  };
}
