import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Relative to this file both in src and in dist. */
const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** What the build leaves for browsers, by the first part of its address. */
export const WEB_APPS = { console: folder('console/dist'), portal: folder('portal/dist') } as const;
const OWN_FILES = fileURLToPath(new URL('../../public', import.meta.url));
/** The typeface of the design, as its package brings it. */
const TYPEFACE = fileURLToPath(
  new URL('.', import.meta.resolve('@fontsource-variable/hanken-grotesk/wght.css')),
);
const TYPEFACE_FILES = /^\/?(wght\.css|files\/[\w-]+\.woff2)$/;

/** Serves console and portal, each a single page whose addresses are its own, and the files of the sign-in pages. */
export async function serveWebApps(
  app: NestFastifyApplication,
  apps: Readonly<Record<string, string>> = WEB_APPS,
): Promise<void> {
  await app.register(fastifyStatic as never, { root: OWN_FILES, prefix: '/assets/', maxAge: '1h' });
  await app.register(fastifyStatic as never, {
    root: TYPEFACE,
    prefix: '/assets/typeface/',
    maxAge: '30d',
    decorateReply: false,
    allowedPath: (path: string) => TYPEFACE_FILES.test(path),
  });
  const instance = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const log = new Logger('WebApps');
  for (const [name, root] of Object.entries(apps)) {
    if (!existsSync(root)) log.warn(`The ${name} is not built, so /${name} shows how to build it.`);
    const page = (reply: FastifyReply) => sendPage(reply, name, root);
    instance.get(`/${name}`, (_request, reply) => page(reply));
    instance.get<{ Params: { '*': string } }>(`/${name}/*`, (request, reply) => {
      const path = request.params['*'];
      // No address of the apps' own has a dot in it; every file has.
      if (extname(path) === '') return page(reply);
      // Vite names what lies in assets by its content.
      const cache = path.startsWith('assets/')
        ? { maxAge: '365d', immutable: true }
        : { maxAge: '1h', immutable: false };
      return reply.sendFile(path, root, cache);
    });
  }
}

function sendPage(reply: FastifyReply, name: string, root: string): FastifyReply {
  if (!existsSync(root)) {
    return reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .send(`The ${name} is not built yet. Run: npm run build\n`);
  }
  return reply
    .header('cache-control', 'no-store')
    .sendFile('index.html', root, { cacheControl: false, etag: false, lastModified: false });
}
