import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { ChangeEmployerResolver } from './change-employer.resolver.js';
import { BouncedContactLoader, ContactLoader, EmployerContactsLoader } from './contact.loader.js';
import { ContactResolver } from './contact.resolver.js';
import { EmployerLoader } from './employer.loader.js';
import { EmployerConnectionResolver, EmployerResolver } from './employer.resolver.js';
import { ContactPlanCountLoader, EmployerPlanCountLoader } from './plan-count.loader.js';

@Module({
  imports: [GraphqlModule],
  providers: [
    BouncedContactLoader,
    ChangeEmployerResolver,
    ContactLoader,
    ContactPlanCountLoader,
    ContactResolver,
    EmployerConnectionResolver,
    EmployerContactsLoader,
    EmployerLoader,
    EmployerPlanCountLoader,
    EmployerResolver,
  ],
  exports: [ContactLoader, EmployerLoader],
})
export class EmployersModule {}
