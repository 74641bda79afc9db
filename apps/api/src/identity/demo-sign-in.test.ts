import { demoSignInToken, newId } from '@afterword/application';
import { insertPeople } from '@afterword/persistence';
import { parseSettings } from '@afterword/settings';
import { createStaff, createTestTenant, testDatabase } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LiveApi, startLiveApi } from '../testing/live-api.js';

const SECRET = 'made anew with each start 0123456789';

let api: LiveApi;
let usual: LiveApi;
beforeAll(async () => {
  api = await startLiveApi({ settings: { DEMO_SIGN_IN_SECRET: SECRET, HOST: '127.0.0.1' } });
  usual = await startLiveApi();
});
afterAll(async () => {
  await api.close();
  await usual.close();
});

async function demoMember() {
  const tenant = await createTestTenant();
  const { actor, membershipId } = await createStaff(tenant, 'advisor');
  const { personId } = actor as { personId: string };
  // As seeds make them: the member's address is the person's.
  await insertPeople((await testDatabase()).identityUrl, [
    { id: personId, name: 'Ada', email: `${membershipId}@example.test` },
  ]);
  return { tenant, membershipId };
}

describe('a demo link', () => {
  it('signs in with one button, as often as somebody likes', async () => {
    const { tenant, membershipId } = await demoMember();
    const as = demoSignInToken(SECRET, tenant.id, membershipId);
    for (let time = 1; time <= 2; time++) {
      const browser = api.browser();
      const page = await browser.get(`/sign-in/demo?as=${as}`);
      expect(page.body).toContain('As <b>The advisor</b>, advisor');
      expect(page.body.match(/<button/g)).toHaveLength(1);
      expect(browser.cookie).toBe('');
      const done = await browser.post('/sign-in/demo', { as });
      expect([done.status, done.location]).toEqual([303, `/console/${tenant.slug}`]);
      const { data } = await browser.graphql('{ tenant { slug } }', { 'afterword-tenant': tenant.slug });
      expect(data.tenant.slug).toBe(tenant.slug);
    }
  });

  it('is worth nothing with another secret, for another member, or where there are no demo people', async () => {
    const { tenant, membershipId } = await demoMember();
    const good = demoSignInToken(SECRET, tenant.id, membershipId);
    const tail = good.split('.')[3];
    const other = demoSignInToken(SECRET, tenant.id, newId()).split('.').slice(0, 3).join('.');
    for (const [where, as] of [
      [api, demoSignInToken('x'.repeat(32), tenant.id, membershipId)],
      [api, `${other}.${tail}`],
      [usual, good],
    ] as const) {
      const page = await where.browser().post('/sign-in/demo', { as });
      expect([page.status, page.headers.getSetCookie()]).toEqual([410, []]);
    }
  });

  it('is refused by the settings on an address that others can reach', () => {
    const environment = {
      DATABASE_URL: 'postgresql://a:b@localhost/c',
      SECRET_KEY: '0'.repeat(64),
      SMTP_URL: 'smtp://localhost',
      DEMO_SIGN_IN_SECRET: SECRET,
    };
    expect(() => parseSettings({ ...environment, HOST: '0.0.0.0' })).toThrow(
      /DEMO_SIGN_IN_SECRET must be unset/,
    );
    expect(parseSettings({ ...environment, HOST: '::1' }).DEMO_SIGN_IN_SECRET).toBe(SECRET);
  });
});
