import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '@afterword/settings';
import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import type { Options } from 'pino-http';

/** What a caller may choose as the id of a request. Anything else could break a log line. */
const REQUEST_ID = /^[\w.:-]{1,100}$/;

/** The tenants of requests under way. */
const tenants = new WeakMap<IncomingMessage, string>();

/** The caller's own `x-request-id`, or a new one. */
export function requestIdOf({ headers }: { headers: IncomingHttpHeaders }): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/** Has the request's log line name the tenant. */
export function nameTenantInLog(request: IncomingMessage, tenantId: string): void {
  tenants.set(request, tenantId);
}

/** The path of a hook ends with its token. */
const pathOf = (url: string | undefined) =>
  (url?.split('?')[0] ?? '').replace(/^(\/+hooks\/+[^/]+\/).*/i, '$1…');

/**
 * One JSON line a request: method, path, status, time, request id, tenant id. No query, since tokens travel there;
 * no headers, no bodies, no addresses.
 */
export function loggingOptions({ LOG_LEVEL }: Settings, stream?: DestinationStream): Params {
  const options: Options = {
    level: LOG_LEVEL,
    genReqId: (request) => request.id ?? requestIdOf(request),
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    customProps: (request) => {
      const tenantId = tenants.get(request);
      return tenantId ? { tenantId } : {};
    },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
    serializers: {
      req: ({ method, url }: { method: string; url?: string }) => ({ method, path: pathOf(url) }),
      res: ({ statusCode }: ServerResponse) => ({ status: statusCode }),
    },
    autoLogging: { ignore: (request) => pathOf(request.url).startsWith('/health/') },
    // A second net under code that logs more than it should.
    redact: { paths: ['*.token', '*.secret', '*.cookie', '*.authorization', '*.email'], remove: true },
  };
  return {
    pinoHttp: stream ? [options, stream] : options,
    // The default pattern of nestjs-pino matches nothing on Fastify.
    forRoutes: [{ path: '*path', method: RequestMethod.ALL }],
  };
}
