import { dnsRecords, guardedDial, smtpTrial } from '@afterword/mail';
import type { Settings } from '@afterword/settings';
import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { DOMAIN_RECORDS, MAIL_SERVER_TRIAL, SETTINGS } from '../tokens.js';
import { MailSettingsResolver } from './mail-settings.resolver.js';

/** Somebody waits for a server that is tried, in milliseconds. */
const PATIENCE = 10_000;

@Module({
  imports: [GraphqlModule],
  providers: [
    { provide: DOMAIN_RECORDS, useFactory: dnsRecords },
    {
      provide: MAIL_SERVER_TRIAL,
      inject: [SETTINGS],
      useFactory: ({ ALLOW_PRIVATE_ADDRESSES }: Settings) =>
        smtpTrial(guardedDial({ allowPrivate: ALLOW_PRIVATE_ADDRESSES, patience: PATIENCE }), PATIENCE),
    },
    MailSettingsResolver,
  ],
})
export class MailSettingsModule {}
