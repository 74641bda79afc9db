import { openDataSource } from '@afterword/persistence';
import { parseSettings } from '@afterword/settings';
import { cloneDatabase } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createApi } from '../create-api.js';
import { LIMITS } from '../graphql/limits.js';
import { type LiveApi, startLiveApi } from '../testing/live-api.js';

let api: LiveApi;
beforeAll(async () => {
  api = await startLiveApi();
});
afterAll(() => api.close());

describe('every answer', () => {
  it.each(['/sign-in', '/health/live', '/nowhere', '/assets/pages.css', '/graphql'])(
    'of %s forbids foreign code, frames and referrers',
    async (path) => {
      const { headers } = await api.browser().get(path);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "connect-src 'self' ws://afterword.test",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
      ]) {
        expect(policy.split(';')).toContain(rule);
      }
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.has('strict-transport-security')).toBe(false);
      expect(headers.has('x-powered-by')).toBe(false);
    },
  );

  it('carries the request id, the caller’s own where it can be logged', async () => {
    const idFor = async (id: string) =>
      (await api.browser({ 'x-request-id': id }).get('/sign-in')).headers.get('x-request-id');
    expect(await idFor('trace-7')).toBe('trace-7');
    expect(api.log.join('')).toContain('"requestId":"trace-7"');
    expect(await idFor('{"evil":1}')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is logged without the token of a hook, which stands in its path', async () => {
    for (const path of ['/hooks/mail/hook.secret-of-a-hook', '/hooks/mail/hook.secret-of-a-hook?x=1'])
      await api.browser().get(path);
    const log = api.log.join('');
    expect(log).toContain('/hooks/mail/…');
    expect(log).not.toContain('secret-of-a-hook');
  });
});

describe('a change', () => {
  it.each([
    [{ origin: 'https://evil.test' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://afterword.test' }, 403],
    [{ origin: 'http://afterword.test' }, 200],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 200],
    [{}, 200],
  ])('asked for by %j is answered with %i', async (headers, status) => {
    const page = await api
      .browser(headers as Record<string, string>)
      .post('/sign-in', { email: 'a@example.test' });
    expect(page.status).toBe(status);
  });

  it('by GraphQL needs more than a form can send', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ viewer { scopes } }' }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await api.browser().get('/graphql?query={viewer{scopes}}')).status).toBe(400);
  });
});

describe('a GraphQL request', () => {
  const codeOf = async (query: string) => {
    const { errors } = await api.browser().graphql(query);
    return [errors?.[0]?.extensions.code, errors?.[0]?.message];
  };

  it('is refused where it is too deep, asks for too much or is too long', async () => {
    const deep = `{ tenant { ${'a { '.repeat(LIMITS.depth)} b ${'} '.repeat(LIMITS.depth)} } }`;
    expect(await codeOf(deep)).toContain('GRAPHQL_VALIDATION_FAILED');
    const wide = `{ candidates(first: 200) { nodes { ${Array.from({ length: 300 }, (_, i) => `a${i}: name`).join(' ')} } } }`;
    expect((await codeOf(wide))[1]).toContain('Ask for shorter pages or fewer fields');
    const bomb = `{ ...a0 } ${Array.from({ length: 30 }, (_, i) => `fragment a${i} on Query { ...a${i + 1} ...a${i + 1} viewer { scopes } }`).join(' ')} fragment a30 on Query { viewer { scopes } }`;
    expect((await codeOf(bomb))[1]).toContain('Ask for shorter pages or fewer fields');
    expect((await codeOf(`{ viewer { ${'scopes '.repeat(LIMITS.tokens)} } }`))[0]).toBe(
      'GRAPHQL_PARSE_FAILED',
    );
  });

  it('is one at a time, and no longer than a megabyte', async () => {
    const batch = await api.browser().postJson('/graphql', [{ query: '{ viewer { scopes } }' }]);
    expect(batch.status).toBe(400);
    const long = await api
      .browser()
      .postJson('/graphql', { query: `{ viewer { scopes } } # ${'x'.repeat(1_100_000)}` });
    expect(long.status).toBe(413);
  });
});

describe('health', () => {
  it('is ready where the database answers and is up to date', async () => {
    expect(JSON.parse((await api.browser().get('/health/live')).body)).toEqual({ status: 'ok' });
    const ready = await api.browser().get('/health/ready');
    expect([ready.status, JSON.parse(ready.body)]).toEqual([200, { status: 'ok' }]);
    expect(api.log.join('')).not.toContain('/health/ready","');
  });

  it('names what is missing', async () => {
    const database = await cloneDatabase('afterword_health');
    const dataSource = await openDataSource({
      url: database.applicationUrl,
      poolSize: 2,
      applicationName: 'test',
    });
    const settings = parseSettings({
      DATABASE_URL: database.applicationUrl,
      SECRET_KEY: '0'.repeat(64),
      SMTP_URL: 'smtp://127.0.0.1:1',
      PUBLIC_URL: 'https://afterword.test',
      LOG_LEVEL: 'silent',
    });
    const app = await createApi({ settings, dataSource });
    await app.init();
    const ready = async () => {
      const response = await app.inject({ method: 'GET', url: '/health/ready' });
      return [response.statusCode, JSON.parse(response.body)];
    };
    const secure = await app.inject({ method: 'GET', url: '/health/live' });
    expect(secure.headers['strict-transport-security']).toBe('max-age=31536000');
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query(`delete from migrations where name = 'Identity1767000007000'`);
    await admin.end();
    expect(await ready()).toEqual([
      503,
      { status: 'unavailable', missing: { migrations: 'Not run yet: Identity1767000007000.' } },
    ]);
    await dataSource.destroy();
    expect(await ready()).toEqual([
      503,
      { status: 'unavailable', missing: { database: 'It does not answer.' } },
    ]);
    await app.close();
  });
});
