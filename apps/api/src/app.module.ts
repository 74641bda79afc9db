import { type Clock, systemClock } from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import type { Settings } from '@afterword/settings';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CohortsModule } from './cohorts/cohorts.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { MembershipsModule } from './memberships/memberships.module.js';
import { NodesModule } from './nodes/nodes.module.js';
import { TenantsModule } from './tenants/tenants.module.js';
import { CLOCK, SETTINGS, UNIT_OF_WORK } from './tokens.js';

/** What the api is made of, apart from its own code. Tests give a database of their own. */
export interface AppOptions {
  readonly settings: Settings;
  readonly dataSource: DataSource;
  readonly clock?: Clock;
}

@Global()
@Module({})
class EnvironmentModule {}

/** Every feature, each a module of its own. */
const FEATURES = [CohortsModule, MembershipsModule, NodesModule, TenantsModule];

@Module({})
export class AppModule {
  static register({ settings, dataSource, clock = systemClock }: AppOptions): DynamicModule {
    const environment = {
      module: EnvironmentModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: CLOCK, useValue: clock },
        { provide: UNIT_OF_WORK, useValue: createUnitOfWork(dataSource) },
      ],
      exports: [SETTINGS, CLOCK, UNIT_OF_WORK],
    };
    return { module: AppModule, imports: [environment, IdentityModule, GraphqlModule, ...FEATURES] };
  }
}
