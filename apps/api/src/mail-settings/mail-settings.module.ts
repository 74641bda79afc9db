import { dnsRecords } from '@afterword/mail';
import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { DOMAIN_RECORDS } from '../tokens.js';
import { MailSettingsResolver } from './mail-settings.resolver.js';

@Module({
  imports: [GraphqlModule],
  providers: [{ provide: DOMAIN_RECORDS, useFactory: dnsRecords }, MailSettingsResolver],
})
export class MailSettingsModule {}
