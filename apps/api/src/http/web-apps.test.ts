import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveWebApps } from './web-apps.js';

@Module({})
class NothingElse {}

let app: NestFastifyApplication;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>console</title>');
  await writeFile(join(folder, 'assets', 'index-B1a2c3.js'), 'export {}');
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
  app = await NestFactory.create<NestFastifyApplication>(NothingElse, new FastifyAdapter(), {
    logger: false,
  });
  await serveWebApps(app, { console: folder, portal: join(folder, 'not-built') });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function get(url: string) {
  const { statusCode, headers, body } = await app.inject({ method: 'GET', url });
  return { status: statusCode, cache: headers['cache-control'], type: headers['content-type'], body };
}

describe('a web app', () => {
  it.each(['/console', '/console/', '/console/lakemont', '/console/lakemont/candidates/abc?x=1'])(
    'answers %s with its one page, fresh each time',
    async (url) => {
      expect(await get(url)).toEqual({
        status: 200,
        cache: 'no-store',
        type: 'text/html; charset=utf-8',
        body: '<title>console</title>',
      });
    },
  );

  it('lets browsers keep what is named by its content, and little else', async () => {
    expect(await get('/console/assets/index-B1a2c3.js')).toMatchObject({
      status: 200,
      cache: 'public, max-age=31536000, immutable',
    });
    expect(await get('/console/favicon.svg')).toMatchObject({ status: 200, cache: 'public, max-age=3600' });
  });

  it('has no page for a file that is not there, and nothing above its folder', async () => {
    expect((await get('/console/assets/index-OLD.js')).status).toBe(404);
    expect((await get('/console/..%2f..%2fetc/passwd.txt')).status).not.toBe(200);
  });

  it('that is not built says how to build it', async () => {
    expect(await get('/portal/lakemont')).toMatchObject({
      status: 503,
      body: 'The portal is not built yet. Run: npm run build\n',
    });
  });
});
