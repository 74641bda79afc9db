import { type FileRepository, membershipIdOf, newId } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';

export function createFileRepository({ context, manager }: TenantTransaction): FileRepository {
  const { tenantId } = context;
  return {
    async insert({ id, name, createdAt }) {
      await manager.query(
        `/* files.insert */ insert into file (tenant_id, id, name, size, created_by, created_at)
         values ($1, $2, $3, 0, $4, $5)`,
        [tenantId, id, name, membershipIdOf(context), createdAt.toString()],
      );
    },

    async appendChunk(fileId, position, bytes) {
      await manager.query(
        `/* files.appendChunk */ insert into file_chunk (tenant_id, id, file_id, position, bytes)
         values ($1, $2, $3, $4, $5)`,
        [tenantId, newId(), fileId, position, bytes],
      );
    },

    async setSize(fileId, size) {
      await manager.query('/* files.setSize */ update file set size = $3 where tenant_id = $1 and id = $2', [
        tenantId,
        fileId,
        size,
      ]);
    },

    async chunk(fileId, position) {
      const [row]: { bytes: Buffer }[] = await manager.query(
        `/* files.chunk */ select bytes from file_chunk
         where tenant_id = $1 and file_id = $2 and position = $3`,
        [tenantId, fileId, position],
      );
      return row?.bytes ?? null;
    },

    async delete(fileId) {
      await manager.query('/* files.delete */ delete from file where tenant_id = $1 and id = $2', [
        tenantId,
        fileId,
      ]);
    },

    async deleteStrays(before) {
      await manager.query(
        `/* files.deleteStrays */ delete from file where tenant_id = $1 and created_at < $2
           and not exists (select 1 from import i where i.tenant_id = file.tenant_id and i.file_id = file.id)
           and not exists (select 1 from incoming_mail m where m.tenant_id = file.tenant_id and m.file_id = file.id)`,
        [tenantId, before.toString()],
      );
    },
  };
}
