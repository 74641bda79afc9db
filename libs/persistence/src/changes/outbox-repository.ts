import { type Change, type ChangeRepository, newId, systemClock } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { OutboxEntity } from './outbox-entity.js';

/** Changes leave through the outbox: written in the transaction that causes them, told after it commits. */
export function createChangeRepository({ context, manager, outbox }: TenantTransaction): ChangeRepository {
  const { tenantId } = context;
  return {
    async add(...changes) {
      const rows = changes.map((change) => ({ id: newId(), change }));
      const createdAt = systemClock.now();
      await manager.insert(
        OutboxEntity,
        rows.map(({ id, change }) => ({ tenantId, id, topic: change.topic, body: change, createdAt })),
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
