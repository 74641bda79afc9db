import { Readable } from 'node:stream';
import {
  type Clock,
  type FileStore,
  Forbidden,
  faultyCsv,
  MAX_FILE_BYTES,
  notFound,
  Refusal,
  type RequestContext,
  receiveImport,
  refuse,
  Unauthenticated,
  type UnitOfWork,
  type UserError,
} from '@afterword/application';
import multipart from '@fastify/multipart';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AccessRule, allows } from '../graphql/access.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { TENANT_HEADER } from '../graphql/graphql.module.js';
import { nameTenantInLog } from '../http/logging.js';
import { Identity } from '../identity/caller.js';
import { CLOCK, FILE_STORE, UNIT_OF_WORK } from '../tokens.js';
import { IMPORT_READERS } from './import.loader.js';
import { sendError } from './upload-errors.js';

const MAY_IMPORT: AccessRule = { roles: ['admin', 'advisor'], keyScope: 'candidates:write' };

/** What a form adds around its file. */
const FORM_BYTES = 100_000;

/**
 * Files in and out, for which GraphQL is no place: `POST /upload/import` takes a list of candidates, as a form's
 * file or as the body itself; `GET /imports/<id>/faulty.csv` gives the rows that stayed out. Both stream.
 */
@Injectable()
export class ImportFiles implements OnModuleInit {
  private readonly log = new Logger('ImportFiles');

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly identity: Identity,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  async onModuleInit(): Promise<void> {
    const instance = this.host.httpAdapter.getInstance<FastifyInstance>();
    // A scope of its own, so that nothing else takes bodies as these do.
    await instance.register(async (scope) => {
      scope.setErrorHandler((error, request, reply) => sendError(error, request, reply, this.log));
      scope.removeAllContentTypeParsers();
      await scope.register(multipart, {
        limits: { files: 1, fields: 10, parts: 11, fileSize: MAX_FILE_BYTES + 1 },
      });
      // Browsers and scripts call a CSV many things; what it is, its content says.
      scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
      scope.post('/upload/import', { bodyLimit: MAX_FILE_BYTES + FORM_BYTES }, (request, reply) =>
        this.receive(request, reply),
      );
      scope.get<{ Params: { id: string }; Querystring: { tenant?: string } }>(
        '/imports/:id/faulty.csv',
        (request, reply) => this.sendFaulty(request, reply),
      );
    });
  }

  private async receive(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { headers } = request;
    // A page of another site can send a form, but no header of ours.
    if (headers['x-requested-with'] === undefined && !/^Bearer\s/i.test(headers.authorization ?? ''))
      throw new Forbidden('Send the header x-requested-with, or an API key as bearer.');
    const context = await this.callerOf(request, headers[TENANT_HEADER], MAY_IMPORT);
    if (context.scope.kind !== 'tenant')
      throw new Forbidden('You see your caseload only, and importing needs sight of all candidates.');
    const upload = request.isMultipart()
      ? await fileOf(request)
      : { fileName: nameOf(headers['content-disposition']), bytes: bodyOf(request) };
    const { importId } = await receiveImport(this.unitOfWork, context, this.clock, this.files, upload);
    return await reply.code(201).send({ importId: toGlobalId('Import', importId) });
  }

  /** A link can carry no header, so that it names the tenant in its address. */
  private async sendFaulty(
    request: FastifyRequest<{ Params: { id: string }; Querystring: { tenant?: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const tenant = request.headers[TENANT_HEADER] ?? request.query.tenant;
    const context = await this.callerOf(request, tenant, IMPORT_READERS);
    const id = fromGlobalId('Import', request.params.id, 'id');
    const [found] = await this.unitOfWork.run(context, ({ imports }) => imports.byIds([id]));
    if (!found) notFound('import', 'id');
    const name = `${found.fileName.replace(/\.\w+$/, '')} - faulty rows.csv`;
    return await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(Readable.from(faultyCsv(this.unitOfWork, context, found)));
  }

  private async callerOf(
    request: FastifyRequest,
    tenant: string | string[] | undefined,
    rule: AccessRule,
  ): Promise<RequestContext> {
    const slug = typeof tenant === 'string' ? tenant : undefined;
    const caller = await this.identity.identify(request.headers, slug, request.id);
    if (caller.kind === 'anonymous') throw new Unauthenticated('Sign in first.');
    if (!caller.context) throw new Forbidden(`Name the tenant in the header ${TENANT_HEADER}.`);
    nameTenantInLog(request.raw, caller.context.tenantId);
    if (!allows(rule, caller.context)) throw new Forbidden('Your role does not allow this.');
    return caller.context;
  }
}

interface Upload {
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

async function fileOf(request: FastifyRequest): Promise<Upload> {
  const part = await request.file().catch(() => {
    throw new Refusal([BROKEN]);
  });
  if (!part) refuse('INVALID_INPUT', 'The form has no file. Send the list in a field of type file.', 'file');
  return { fileName: part.filename, bytes: arriving(part.file) };
}

function bodyOf({ body }: FastifyRequest): AsyncIterable<Uint8Array> {
  if (body instanceof Readable) return arriving(body);
  refuse('INVALID_INPUT', 'The request has no body. Send the list as text/csv.', 'file');
}

/** The bytes as they come. A line that breaks is the caller's to know of, not a fault of ours. */
async function* arriving(bytes: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch {
    throw new Refusal([BROKEN]);
  }
}

const BROKEN: UserError = {
  code: 'INVALID_INPUT',
  message: 'The upload broke off or is not a whole form. Send the file again.',
  field: 'file',
};

/** The file's name as the header `content-disposition: attachment; filename="…"` gives it. */
function nameOf(disposition: string | undefined): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? '';
}
