import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/employers.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { ApplicationTidbitsLoader, TidbitLoader } from './tidbit.loader.js';
import { ApplicationTidbitsResolver, TidbitResolver } from './tidbit.resolver.js';

@Module({
  imports: [EmployersModule, GraphqlModule],
  providers: [ApplicationTidbitsLoader, ApplicationTidbitsResolver, TidbitLoader, TidbitResolver],
})
export class TidbitsModule {}
