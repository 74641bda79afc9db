import { Module } from '@nestjs/common';
import { TenantLoader } from './tenant.loader.js';
import { TenantResolver } from './tenant.resolver.js';
import { TodayLoader } from './today.loader.js';

@Module({ providers: [TenantLoader, TenantResolver, TodayLoader], exports: [TenantLoader, TodayLoader] })
export class TenantsModule {}
