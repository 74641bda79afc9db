import { type ExternalReferenceRepository, newId } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';

export function createExternalReferenceRepository({
  context,
  manager,
}: TenantTransaction): ExternalReferenceRepository {
  return {
    async add({ source, kind, externalId, entityId }) {
      const added: unknown[] = await manager.query(
        `/* external-references.add */
         insert into external_reference (tenant_id, id, source, kind, external_id, entity_id)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
        [context.tenantId, newId(), source, kind, externalId, entityId],
      );
      return added.length > 0;
    },
  };
}
