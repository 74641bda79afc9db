import type { Tenant, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Tenant', { roles: ['admin', 'advisor', 'viewer', 'candidate'], keyScope: 'any' })
@Injectable()
export class TenantLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Tenant | null> {
    return context
      .loader<string, Tenant | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ tenants }) => tenants.byIds(ids))),
      )
      .load(id);
  }

  /** The tenant of the request. */
  async own(context: GraphqlContext): Promise<Tenant> {
    const { tenantId } = context.request();
    const tenant = await this.load(context, tenantId);
    if (!tenant) throw new Error(`There is no tenant ${tenantId}.`);
    return tenant;
  }
}
