import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Forbidden, Unauthenticated } from '@afterword/application';
import type { Settings } from '@afterword/settings';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLError, type GraphQLFormattedError, parse, specifiedRules, validate } from 'graphql';
import { CloseCode, type Context } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { isOwnOrigin } from '../http/own-origin.js';
import { APP_HEADER, type Caller, Identity } from '../identity/caller.js';
import { SETTINGS } from '../tokens.js';
import { createGraphqlContext } from './context.js';
import { formatError } from './errors.js';
import { LIMITS, limitedOperation, subscriptionsOnly } from './limits.js';

/** What a client says when it connects: what the headers of a request would say. */
interface ConnectionParams extends Record<string, unknown> {
  readonly tenant?: unknown;
  readonly app?: unknown;
  readonly authorization?: unknown;
}

/** Who connected. */
interface Connected extends Record<PropertyKey, unknown> {
  caller?: Caller;
}

/** The most that one message may hold, in bytes. */
const MESSAGE_LIMIT = 64 * 1024;

/** A connection is ended after this time, in milliseconds; clients come again by themselves, and who they are is asked anew. */
const LIFETIME = 15 * 60_000;

/** "Come again": clients of the protocol take it for a reason to reconnect. */
const SERVICE_RESTART = 1012;

/** Subscriptions over WebSocket at /graphql, by the protocol graphql-transport-ws. */
@Injectable()
export class LiveConnections implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT });
  private dispose: () => Promise<void> = async () => {};

  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly identity: Identity,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    const disposable = useServer<ConnectionParams, Connected>(
      {
        schema: this.schemaHost.schema,
        parse: (source, options) => parse(source, { ...options, maxTokens: LIMITS.tokens }),
        validate: (schema, document) =>
          validate(schema, document, [...specifiedRules, limitedOperation, subscriptionsOnly]),
        onConnect: (connection) => this.connect(connection),
        // Nothing is kept from one event to the next, so each reads the present state.
        context: ({ extra }) => createGraphqlContext(extra.caller ?? { kind: 'anonymous' }, { keep: false }),
        onNext: (_connection, _id, _payload, _args, result) =>
          result.errors && { ...result, errors: result.errors.map(shown) },
        onError: (_connection, _id, _payload, errors) => errors.map((error) => shown(error as GraphQLError)),
      },
      this.sockets,
    );
    this.dispose = async () => disposable.dispose();
    const server = this.adapterHost.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  async onModuleDestroy(): Promise<void> {
    await this.dispose();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = request.url?.split('?')[0];
    if (path !== '/graphql') {
      refuse(socket, '404 Not Found');
      return;
    }
    // Browsers send cookies along with connections that other sites open, and always say which site it is.
    const { origin } = request.headers;
    if (origin !== undefined && !isOwnOrigin(request.headers, this.settings.PUBLIC_URL)) {
      refuse(socket, '403 Forbidden');
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const timer = setTimeout(() => webSocket.close(SERVICE_RESTART, 'Connect again.'), LIFETIME);
      webSocket.once('close', () => clearTimeout(timer));
      this.sockets.emit('connection', webSocket, request);
    });
  }

  private async connect({
    connectionParams,
    extra,
  }: Context<ConnectionParams, Extra & Connected>): Promise<boolean> {
    const { tenant, app, authorization } = connectionParams ?? {};
    const headers = {
      ...extra.request.headers,
      ...(typeof app === 'string' && { [APP_HEADER]: app }),
      ...(typeof authorization === 'string' && { authorization }),
    };
    try {
      extra.caller = await this.identity.identify(
        headers,
        typeof tenant === 'string' ? tenant : undefined,
        randomUUID(),
      );
      if (extra.caller.kind === 'anonymous') throw new Unauthenticated('Sign in first.');
      return true;
    } catch (error) {
      if (error instanceof Unauthenticated) extra.socket.close(CloseCode.Unauthorized, error.message);
      else if (!(error instanceof Forbidden)) throw error;
      return false;
    }
  }
}

/** GraphQL's own errors, about a request that it cannot run, are the caller's; they come without a cause. */
function shown(error: GraphQLError): GraphQLFormattedError {
  const callersOwn = error.originalError === undefined && error.extensions['code'] === undefined;
  const formatted = error.toJSON();
  return formatError(callersOwn ? { ...formatted, extensions: { code: 'BAD_REQUEST' } } : formatted, error);
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
