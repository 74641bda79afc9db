import { type IdempotencyRepository, newId } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';

export function createIdempotencyRepository({ context, manager }: TenantTransaction): IdempotencyRepository {
  const { tenantId } = context;
  return {
    async claim(caller, key, operation, requestHash) {
      const id = newId();
      // A key older than 24 hours is free again, also before the sweep has cleared it away.
      const taken: { id: string }[] = await manager.query(
        `/* idempotency.claim */
         insert into idempotency_key (tenant_id, id, caller, key, operation, request_hash, created_at)
         values ($1, $2, $3, $4, $5, $6, now())
         on conflict (tenant_id, caller, key) do update
           set id = excluded.id, operation = excluded.operation, request_hash = excluded.request_hash,
               response = null, created_at = now()
           where idempotency_key.created_at < now() - interval '24 hours'
         returning id`,
        [tenantId, id, caller, key, operation, requestHash],
      );
      if (taken.length > 0) return { kind: 'new', id };
      const [row]: { operation: string; request_hash: Buffer; response: unknown }[] = await manager.query(
        `/* idempotency.byKey */ select operation, request_hash, response from idempotency_key
         where tenant_id = $1 and caller = $2 and key = $3`,
        [tenantId, caller, key],
      );
      return row?.operation === operation && row.request_hash.equals(requestHash)
        ? { kind: 'answered', response: row.response }
        : { kind: 'reused' };
    },

    async answer(id, response) {
      await manager.query(
        '/* idempotency.answer */ update idempotency_key set response = $3 where tenant_id = $1 and id = $2',
        [tenantId, id, JSON.stringify(response)],
      );
    },

    async forget(ids) {
      await manager.query(
        `/* idempotency.forget */ delete from idempotency_key
         where tenant_id = $1 and id = any($2::uuid[]) and created_at < now() - interval '24 hours'`,
        [tenantId, ids],
      );
    },
  };
}
