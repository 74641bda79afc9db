import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/drafts.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { MembershipsModule } from '../memberships/memberships.module.js';
import { TemplateVersionLoader } from './template.loader.js';
import { TemplateResolver } from './template.resolver.js';
import { TemplateChangesResolver } from './template-changes.resolver.js';
import { TemplateVersionResolver } from './template-version.resolver.js';

@Module({
  imports: [DraftsModule, GraphqlModule, MembershipsModule],
  providers: [TemplateChangesResolver, TemplateResolver, TemplateVersionLoader, TemplateVersionResolver],
})
export class TemplatesModule {}
