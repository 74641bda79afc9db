import type { ApiKey, ApiKeyRepository, ApiKeyScope } from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface ApiKeyRow {
  id: string;
  name: string;
  prefix: string;
  scopes: ApiKeyScope[];
  created_at: Date;
  last_used_at: Date | null;
  expires_at: Date | null;
  revoked_at: Date | null;
}

const toApiKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  scopes: row.scopes,
  createdAt: instantOf(row.created_at),
  lastUsedAt: instantOrNull(row.last_used_at),
  expiresAt: instantOrNull(row.expires_at),
  revokedAt: instantOrNull(row.revoked_at),
});

const COLUMNS = 'id, name, prefix, scopes, created_at, last_used_at, expires_at, revoked_at';

export function createApiKeyRepository({ context, manager }: TenantTransaction): ApiKeyRepository {
  const { tenantId } = context;
  return {
    async list() {
      const rows: ApiKeyRow[] = await manager.query(
        `/* api-keys.list */ select ${COLUMNS} from api_key where tenant_id = $1
         order by (revoked_at is not null or coalesce(expires_at, 'infinity') < now()), id desc`,
        [tenantId],
      );
      return rows.map(toApiKey);
    },

    async byIds(ids) {
      const rows: ApiKeyRow[] = await manager.query(
        `/* api-keys.byIds */ select ${COLUMNS} from api_key where tenant_id = $1 and id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toApiKey);
    },

    async insert(key) {
      await manager.query(
        `/* api-keys.insert */ insert into api_key
           (tenant_id, id, name, prefix, secret_hash, scopes, created_by, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          tenantId,
          key.id,
          key.name,
          key.prefix,
          key.secretHash,
          key.scopes,
          key.createdBy,
          key.createdAt.toString(),
          key.expiresAt?.toString() ?? null,
        ],
      );
    },

    async revoke(id, at) {
      const [rows]: [unknown[], number] = await manager.query(
        `/* api-keys.revoke */ update api_key set revoked_at = coalesce(revoked_at, $3)
         where tenant_id = $1 and id = $2 returning id`,
        [tenantId, id, at.toString()],
      );
      return rows.length > 0;
    },

    async forCheck(id) {
      const [row]: (ApiKeyRow & { secret_hash: Buffer })[] = await manager.query(
        `/* api-keys.forCheck */ select ${COLUMNS}, secret_hash from api_key where tenant_id = $1 and id = $2`,
        [tenantId, id],
      );
      return row ? { ...toApiKey(row), secretHash: row.secret_hash } : null;
    },

    async used(id, at) {
      await manager.query(
        `/* api-keys.used */ update api_key set last_used_at = $3::timestamptz
         where tenant_id = $1 and id = $2 and (last_used_at is null or last_used_at < $3::timestamptz - interval '1 minute')`,
        [tenantId, id, at.toString()],
      );
    },
  };
}
