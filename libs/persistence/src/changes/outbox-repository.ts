import { type Change, type ChangeRepository, newId, systemClock } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';

/** Changes leave through the outbox: written in the transaction that causes them, told after it commits. */
export function createChangeRepository({
  context,
  manager,
  prepared,
  outbox,
}: TenantTransaction): ChangeRepository {
  const { tenantId } = context;
  return {
    async add(...changes) {
      const rows = changes.map((change) => ({ id: newId(), change }));
      // One statement with few parameters, because a bulk act changes thousands of things.
      await prepared(
        `/* outbox.add */ insert into outbox (tenant_id, id, topic, body, created_at)
         select $1, x.id, x.body ->> 'topic', x.body, $4 from unnest($2::uuid[], $3::jsonb[]) as x (id, body)`,
        [
          tenantId,
          rows.map(({ id }) => id),
          rows.map(({ change }) => JSON.stringify(change)),
          systemClock.now().toString(),
        ],
      );
      outbox.push(...rows);
    },

    async open(ids) {
      const rows: { id: string; body: Change }[] = await manager.query(
        `/* outbox.open */ select id, body from outbox
         where tenant_id = $1 and id = any($2::uuid[]) order by id`,
        [tenantId, ids],
      );
      return rows.map((row) => ({ id: row.id, change: row.body }));
    },

    async markPublished(ids) {
      await manager.query(
        '/* outbox.markPublished */ delete from outbox where tenant_id = $1 and id = any($2::uuid[])',
        [tenantId, ids],
      );
    },
  };
}
