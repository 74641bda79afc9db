import { Module } from '@nestjs/common';
import { TenantLoader } from './tenant.loader.js';
import { TenantResolver } from './tenant.resolver.js';

@Module({ providers: [TenantLoader, TenantResolver], exports: [TenantLoader] })
export class TenantsModule {}
