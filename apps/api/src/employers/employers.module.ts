import { Module } from '@nestjs/common';
import { ContactLoader, EmployerContactsLoader } from './contact.loader.js';
import { ContactResolver } from './contact.resolver.js';
import { EmployerLoader } from './employer.loader.js';
import { EmployerConnectionResolver, EmployerResolver } from './employer.resolver.js';

@Module({
  providers: [
    ContactLoader,
    ContactResolver,
    EmployerConnectionResolver,
    EmployerContactsLoader,
    EmployerLoader,
    EmployerResolver,
  ],
  exports: [ContactLoader, EmployerLoader],
})
export class EmployersModule {}
