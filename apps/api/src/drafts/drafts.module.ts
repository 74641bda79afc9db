import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { StepsModule } from '../steps/steps.module.js';
import { ApprovalsResolver } from './approvals.resolver.js';
import { CallWindowsLoader, FindingsLoader, MailSettingsLoader, WordingsLoader } from './draft.loader.js';
import { DraftResolver } from './draft.resolver.js';
import { Spelling } from './spelling.js';
import { TextReader } from './text-reader.js';

@Module({
  imports: [ApplicationsModule, EmployersModule, GraphqlModule, MessagesModule, StepsModule],
  providers: [
    ApprovalsResolver,
    CallWindowsLoader,
    DraftResolver,
    FindingsLoader,
    MailSettingsLoader,
    Spelling,
    TextReader,
    WordingsLoader,
  ],
  exports: [TextReader],
})
export class DraftsModule {}
