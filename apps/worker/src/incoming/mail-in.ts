import { readFile } from 'node:fs/promises';
import {
  type Clock,
  type FileStore,
  MAX_MAIL_BYTES,
  newId,
  parseReplyLocalPart,
  Refusal,
  receiveMail,
  systemContext,
  tenantOfReplyAddress,
  type UnitOfWork,
} from '@afterword/application';
import { type ListenedMail, MailListener } from '@afterword/mail';
import type { Settings } from '@afterword/settings';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CLOCK, FILE_STORE, LOG, SETTINGS, UNIT_OF_WORK } from '../tokens.js';

/** The mail server of the reply domain, where the settings ask for one. What comes in is kept; a job reads it. */
@Injectable()
export class MailIn {
  private listener: MailListener | undefined;

  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** The port that it listens on; null where the settings want none. */
  async start(): Promise<number | null> {
    const { MAIL_IN_PORT, MAIL_IN_HOST, MAIL_IN_CONNECTIONS, MAIL_REPLY_DOMAIN } = this.settings;
    if (MAIL_IN_PORT === undefined) return null;
    const tls = await this.tls();
    this.listener = new MailListener({
      host: MAIL_IN_HOST,
      port: MAIL_IN_PORT,
      maxBytes: MAX_MAIL_BYTES,
      maxConnections: MAIL_IN_CONNECTIONS,
      ...(tls && { tls }),
      accepts: async (recipient) =>
        (await tenantOfReplyAddress(this.unitOfWork, recipient, MAIL_REPLY_DOMAIN, `mail-${newId()}`)) !==
        null,
      keep: (mail) => this.keep(mail),
      onError: (err) => this.log.error({ err }, 'mail could not be taken in'),
    });
    return await this.listener.listen();
  }

  async stop(): Promise<void> {
    await this.listener?.close();
  }

  private async tls(): Promise<{ key: string; cert: string } | null> {
    const { MAIL_IN_TLS_CERT, MAIL_IN_TLS_KEY } = this.settings;
    if (MAIL_IN_TLS_CERT === undefined || MAIL_IN_TLS_KEY === undefined) return null;
    const [cert, key] = await Promise.all([
      readFile(MAIL_IN_TLS_CERT, 'utf8'),
      readFile(MAIL_IN_TLS_KEY, 'utf8'),
    ]);
    return { key, cert };
  }

  private async keep({ recipient, sender, remoteAddress, helo, bytes }: ListenedMail) {
    const token = parseReplyLocalPart(recipient.slice(0, recipient.lastIndexOf('@')));
    if (!token) throw new Error('An address was accepted that is none of ours.');
    const context = systemContext(token.tenantId, 'receive-mail', `mail-${newId()}`);
    const { unitOfWork, files, clock } = this;
    const receiving = { unitOfWork, files, clock, keepDays: this.settings.MAIL_KEEP_DAYS };
    const envelope = { recipient, sender, remoteAddress, helo };
    try {
      await receiveMail(receiving, context, { via: 'smtp', envelope, bytes });
      return 'kept' as const;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.errors[0].code === 'TOO_LARGE' ? ('too_large' as const) : ('empty' as const);
    }
  }
}
