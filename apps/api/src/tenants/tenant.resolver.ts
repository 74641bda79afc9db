import type { Tenant } from '@afterword/application';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';
import { TenantLoader } from './tenant.loader.js';
import { TenantType } from './tenant.type.js';

@Resolver(() => TenantType)
export class TenantResolver {
  constructor(private readonly loader: TenantLoader) {}

  @Query(() => TenantType, { description: 'The tenant of this request.' })
  @Access({ roles: ['admin', 'advisor', 'viewer', 'candidate'], keyScope: 'any' })
  tenant(@Context() context: GraphqlContext): Promise<Tenant> {
    return this.loader.own(context);
  }

  @ResolveField()
  id(@Parent() tenant: Tenant): string {
    return toGlobalId('Tenant', tenant.id);
  }
}
