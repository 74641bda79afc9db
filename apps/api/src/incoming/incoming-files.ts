import { Readable } from 'node:stream';
import {
  type Clock,
  type FileStore,
  Forbidden,
  hookCaller,
  type IncomingMail,
  MAX_MAIL_BYTES,
  type MailReader,
  membershipIdOf,
  notFound,
  type RequestContext,
  rawMail,
  receiveMail,
  refuse,
  Unauthenticated,
  type UnitOfWork,
} from '@afterword/application';
import type { Settings } from '@afterword/settings';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allows } from '../graphql/access.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { TENANT_HEADER } from '../graphql/graphql.module.js';
import { nameTenantInLog } from '../http/logging.js';
import { Identity } from '../identity/caller.js';
import { sendError } from '../imports/upload-errors.js';
import { CLOCK, FILE_STORE, MAIL_READER, SETTINGS, UNIT_OF_WORK } from '../tokens.js';
import { INCOMING_READERS } from './incoming-mail.loader.js';

/**
 * Raw mails in and out: `POST /hooks/mail/<token>` takes one as its body, by any content type, and answers 202 once it is
 * kept; `GET /incoming/<id>/original.eml` and `/incoming/<id>/attachments/<position>` give one out, to be saved and never
 * to be shown by a browser.
 */
@Injectable()
export class IncomingFiles implements OnModuleInit {
  private readonly log = new Logger('IncomingFiles');

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly identity: Identity,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(MAIL_READER) private readonly reader: MailReader,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onModuleInit(): Promise<void> {
    const instance = this.host.httpAdapter.getInstance<FastifyInstance>();
    // A scope of its own, so that nothing else takes bodies as these do.
    await instance.register(async (scope) => {
      scope.setErrorHandler((error, request, reply) => sendError(error, request, reply, this.log));
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
      scope.post<{ Params: { token: string } }>(
        '/hooks/mail/:token',
        // What is too large is refused in words as it streams in.
        { bodyLimit: 4 * MAX_MAIL_BYTES },
        (request, reply) => this.receive(request, reply),
      );
      scope.get<{ Params: { id: string } }>('/incoming/:id/original.eml', (request, reply) =>
        this.sendOriginal(request, reply),
      );
      scope.get<{ Params: { id: string; position: string } }>(
        '/incoming/:id/attachments/:position',
        (request, reply) => this.sendAttachment(request, reply),
      );
    });
  }

  private async receive(
    request: FastifyRequest<{ Params: { token: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { unitOfWork, files, clock } = this;
    const context = await hookCaller(unitOfWork, clock, request.params.token, request.id);
    if (!context) throw new Unauthenticated('This hook is not valid.');
    nameTenantInLog(request.raw, context.tenantId);
    if (!(request.body instanceof Readable)) refuse('INVALID_INPUT', 'Send the raw mail as the body.');
    const receiving = { unitOfWork, files, clock, keepDays: this.settings.MAIL_KEEP_DAYS };
    // Nobody signs what a hook says of the delivery, so nothing but the mail itself counts.
    const envelope = { recipient: '', sender: '', remoteAddress: null, helo: null };
    await receiveMail(receiving, context, { via: 'hook', envelope, bytes: arriving(request.body) });
    return await reply.code(202).send({ accepted: true });
  }

  private async sendOriginal(
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { context, mail } = await this.mailOf(request, request.params.id);
    if (mail.fileId === null) notFound('mail', 'id');
    return await asDownload(reply, 'mail.eml', 'message/rfc822').send(
      Readable.from(this.files.read(context, mail.fileId)),
    );
  }

  private async sendAttachment(
    request: FastifyRequest<{ Params: { id: string; position: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { context, mail } = await this.mailOf(request, request.params.id);
    const position = /^\d{1,4}$/.test(request.params.position) ? Number(request.params.position) : -1;
    const found =
      mail.fileId === null || position < 0
        ? null
        : await this.reader.attachment(await rawMail(this.files, context, mail.fileId), position);
    if (!found) notFound('attachment', 'position');
    await this.unitOfWork.run(context, ({ incoming }) =>
      incoming.markOpened(mail.id, position, this.clock.now(), membershipIdOf(context)),
    );
    return await asDownload(reply, fileName(found.name, position), 'application/octet-stream').send(
      Buffer.from(found.content),
    );
  }

  /** The mail, if the caller may see it. A link can carry no header, so that it names the tenant in its address. */
  private async mailOf(
    request: FastifyRequest,
    globalId: string,
  ): Promise<{ context: RequestContext; mail: IncomingMail }> {
    const { tenant } = request.query as { tenant?: unknown };
    const slug = request.headers[TENANT_HEADER] ?? tenant;
    const caller = await this.identity.identify(
      request.headers,
      typeof slug === 'string' ? slug : undefined,
      request.id,
    );
    if (caller.kind === 'anonymous') throw new Unauthenticated('Sign in first.');
    if (!caller.context) throw new Forbidden(`Name the tenant in the header ${TENANT_HEADER}.`);
    const { context } = caller;
    nameTenantInLog(request.raw, context.tenantId);
    if (!allows(INCOMING_READERS, context)) throw new Forbidden('Your role does not allow this.');
    const id = fromGlobalId('IncomingMail', globalId, 'id');
    const [mail] = await this.unitOfWork.run(context, ({ incoming }) => incoming.byIds([id]));
    if (!mail) notFound('mail', 'id');
    return { context, mail };
  }
}

/** The bytes as they come. A line that breaks is the caller's to know of, not a fault of ours. */
async function* arriving(bytes: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch {
    refuse('INVALID_INPUT', 'The mail broke off. Send it again.');
  }
}

/** Saved, never shown, whatever is in it. */
function asDownload(reply: FastifyReply, name: string, type: string): FastifyReply {
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store');
}

/** A name that is safe to save under: no folders, nothing hidden, and text that reads as it is written. */
function fileName(name: string | null, position: number): string {
  const safe = (name ?? '')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '_')
    .replace(/^\.+/, '')
    .trim();
  return safe || `attachment-${position + 1}`;
}
