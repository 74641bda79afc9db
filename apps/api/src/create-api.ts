import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule, type AppOptions } from './app.module.js';
import { requestIdOf } from './http/logging.js';
import { secure } from './http/security.js';
import { serveWebApps } from './http/web-apps.js';

/** The most that a request may carry, in bytes; uploads have limits of their own. */
const BODY_LIMIT = 1_000_000;

/** The whole api, ready to listen. */
export async function createApi(options: AppOptions): Promise<NestFastifyApplication> {
  const { settings } = options;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(options),
    new FastifyAdapter({
      bodyLimit: BODY_LIMIT,
      genReqId: requestIdOf,
      ...(settings.TRUST_PROXY !== undefined && { trustProxy: settings.TRUST_PROXY }),
    }),
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Logger));
  const instance = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  instance.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  finishConnections(instance);
  await secure(app, settings);
  await serveWebApps(app);
  return app;
}

/** While the api stops, each connection ends with the answer that is under way on it, instead of idling on. */
function finishConnections(instance: FastifyInstance): void {
  let stopping = false;
  instance.addHook('preClose', async () => {
    stopping = true;
  });
  instance.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
}
