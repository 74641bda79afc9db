import { createMailReader } from '@afterword/mail';
import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { FilesModule } from '../files/files.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MembershipsModule } from '../memberships/memberships.module.js';
import { MAIL_READER } from '../tokens.js';
import { IncomingFiles } from './incoming-files.js';
import { IncomingAttachmentsLoader, IncomingMailLoader } from './incoming-mail.loader.js';
import { IncomingMailResolver } from './incoming-mail.resolver.js';
import { MailHookLoader } from './mail-hook.loader.js';
import { MailHookResolver } from './mail-hook.resolver.js';

@Module({
  imports: [
    ApplicationsModule,
    CandidatesModule,
    EmployersModule,
    FactsModule,
    FilesModule,
    GraphqlModule,
    IdentityModule,
    MembershipsModule,
  ],
  providers: [
    IncomingAttachmentsLoader,
    IncomingFiles,
    IncomingMailLoader,
    IncomingMailResolver,
    MailHookLoader,
    MailHookResolver,
    { provide: MAIL_READER, useFactory: () => createMailReader() },
  ],
})
export class IncomingModule {}
