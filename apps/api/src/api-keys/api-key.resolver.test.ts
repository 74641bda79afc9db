import type { Clock } from '@afterword/application';
import { asAdmin, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { type LiveApi, startLiveApi } from '../testing/live-api.js';

/** A clock that a test can put forward. */
class SteppingClock implements Clock {
  private ahead = Temporal.Duration.from({ seconds: 0 });

  now(): Temporal.Instant {
    return Temporal.Now.instant().add(this.ahead).round('millisecond');
  }

  step(duration: Temporal.DurationLike): void {
    this.ahead = this.ahead.add(duration);
  }
}

const clock = new SteppingClock();
let admins: ApiHarness;
let live: LiveApi;
beforeAll(async () => {
  [admins, live] = [await startApi(), await startLiveApi({ clock })];
});
afterAll(async () => {
  await admins.close();
  await live.close();
});

const CREATE = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { apiKey { id name prefix scopes lastUsedAt } secret userErrors { code field message } }
}`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) { apiKey { id revokedAt } userErrors { code field } }
}`;

const call = (key: string, query = '{ viewer { scopes } tenant { slug } }') =>
  live.browser({ authorization: `Bearer ${key}` }).graphql(query);

describe('an API key', () => {
  it('is shown once, works in its tenant with its scopes, and ends when it is revoked', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const input = { idempotencyKey: 'a', name: 'Student system', scopes: ['CANDIDATES_READ'] };
    const { createApiKey } = (await admins.graphql(admin, CREATE, { input })).data;
    expect(createApiKey).toMatchObject({
      apiKey: { name: 'Student system', scopes: ['CANDIDATES_READ'], lastUsedAt: null },
      userErrors: [],
    });
    const { secret, apiKey } = createApiKey;
    expect(secret).toMatch(/^key\.[\w-]{22}\.[\w-]{22}\.[\w-]{43}$/);
    expect(secret.startsWith(apiKey.prefix)).toBe(true);
    const again = (await admins.graphql(admin, CREATE, { input })).data.createApiKey;
    expect(again).toEqual({ ...createApiKey, secret: null });
    const kept = await asAdmin<{ text: string }>(
      `select k::text as text from api_key k where tenant_id = $1
       union all select i::text from idempotency_key i where tenant_id = $1`,
      [tenant.id],
    );
    expect(kept.some(({ text }) => text.includes(secret.split('.')[3]))).toBe(false);

    expect((await call(secret)).data).toEqual({
      viewer: { scopes: ['CANDIDATES_READ'] },
      tenant: { slug: tenant.slug },
    });
    expect((await call(secret, '{ cohorts { name } }')).data).toEqual({ cohorts: [] });
    const write = await call(
      secret,
      'mutation { createCohort(input: { idempotencyKey: "x", name: "x" }) { cohort { id } } }',
    );
    expect(write.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await call(secret, '{ apiKeys { id } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');

    const listed = (await admins.graphql(admin, '{ apiKeys { id lastUsedAt } }')).data.apiKeys;
    expect(listed).toEqual([{ id: apiKey.id, lastUsedAt: expect.any(String) }]);

    const revoke = { input: { idempotencyKey: 'b', apiKeyId: apiKey.id } };
    expect((await admins.graphql(admin, REVOKE, revoke)).data.revokeApiKey).toEqual({
      apiKey: { id: apiKey.id, revokedAt: expect.any(String) },
      userErrors: [],
    });
    clock.step({ seconds: 10 });
    expect((await call(secret)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is refused where a bit of it is wrong, and after its day', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const expiresAt = clock.now().add({ hours: 1 }).toString();
    const input = { idempotencyKey: 'a', name: 'x', scopes: ['REPORTS_READ'], expiresAt };
    const { secret } = (await admins.graphql(admin, CREATE, { input })).data.createApiKey;
    expect((await call(secret)).errors).toBeUndefined();
    const other = await createTestTenant();
    const [kind, , id, tail] = secret.split('.');
    const elsewhere = Buffer.from(other.id.replaceAll('-', ''), 'hex').toString('base64url');
    const flipped = secret.slice(0, -2) + (secret.at(-2) === 'A' ? 'B' : 'A') + secret.slice(-1);
    for (const wrong of [
      flipped,
      `${kind}.${elsewhere}.${id}.${tail}`,
      secret.replace('key.', 'invite.'),
      'key',
      'x',
    ]) {
      const refused = await live
        .browser({ authorization: `Bearer ${wrong}` })
        .postJson('/graphql', { query: '{ viewer { scopes } }' });
      expect([wrong, refused.status]).toEqual([wrong, 401]);
      expect(refused.body).toContain('This API key is not valid.');
    }
    clock.step({ hours: 2 });
    expect((await call(secret)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is made and seen by admins alone, with a name, a scope and a future', async () => {
    const tenant = await createTestTenant();
    const [admin, advisor] = [await createStaff(tenant, 'admin'), await createStaff(tenant, 'advisor')];
    const input = { idempotencyKey: 'a', name: 'x', scopes: ['REPORTS_READ'] };
    expect((await admins.graphql(advisor, CREATE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await admins.graphql(advisor, '{ apiKeys { id } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const fieldRefused = async (wrong: object) => {
      const key = JSON.stringify(wrong);
      const answer = await admins.graphql(admin, CREATE, {
        input: { ...input, idempotencyKey: key, ...wrong },
      });
      return answer.data.createApiKey.userErrors[0]?.field;
    };
    expect(await fieldRefused({ name: ' ' })).toBe('name');
    expect(await fieldRefused({ scopes: [] })).toBe('scopes');
    expect(await fieldRefused({ expiresAt: '2020-01-01T00:00:00Z' })).toBe('expiresAt');
    const foreign = await createStaff(await createTestTenant(), 'admin');
    const { apiKey } = (await admins.graphql(admin, CREATE, { input })).data.createApiKey;
    const revoke = { input: { idempotencyKey: 'b', apiKeyId: apiKey.id } };
    expect((await admins.graphql(foreign, REVOKE, revoke)).data.revokeApiKey).toEqual({
      apiKey: null,
      userErrors: [{ code: 'NOT_FOUND', field: 'apiKeyId' }],
    });
  });
});
