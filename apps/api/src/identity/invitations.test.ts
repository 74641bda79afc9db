import { issueInvitation, newId, systemClock } from '@afterword/application';
import { createUnitOfWork, insertPeople } from '@afterword/persistence';
import {
  asAdmin,
  createStaff,
  createTestTenant,
  type TestTenant,
  testDatabase,
  testDataSource,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type LiveApi, linkIn, startLiveApi } from '../testing/live-api.js';

let api: LiveApi;
let dataSource: DataSource;
beforeAll(async () => {
  [api, dataSource] = [await startLiveApi(), await testDataSource()];
});
afterAll(async () => {
  await api.close();
  await dataSource.destroy();
});

/** A membership that was invited and nobody has accepted, with the token of its mail. */
async function invited(tenant: TestTenant, email = `${newId()}@example.test`) {
  const membershipId = newId();
  await asAdmin(
    `insert into membership (tenant_id, id, role, name, email, invited_at, created_at)
     values ($1, $2, 'advisor', 'Linh Trần', $3, now(), now())`,
    [tenant.id, membershipId, email],
  );
  return { membershipId, email, token: await issue(tenant, membershipId) };
}

const issue = (tenant: TestTenant, membershipId: string) =>
  createUnitOfWork(dataSource).run(tenant.system, (repositories) =>
    issueInvitation(repositories, tenant.id, systemClock, membershipId),
  );

const membership = async (id: string) => {
  const [row] = await asAdmin<{ person_id: string | null; invite_secret_hash: Buffer | null }>(
    'select person_id, invite_secret_hash from membership where id = $1',
    [id],
  );
  return row;
};

describe('an invitation', () => {
  it('starts a membership by its button, once, for somebody new here', async () => {
    const tenant = await createTestTenant();
    const { membershipId, email, token } = await invited(tenant);
    expect(token).toMatch(/^invite\.[\w-]{22}\.[\w-]{22}\.[\w-]{43}$/);
    const browser = api.browser();
    for (let visit = 1; visit <= 2; visit++) {
      const page = await browser.get(`/invitation?token=${token}`);
      expect(page.body).toContain(`Tenant ${tenant.id.slice(-6)} invites you`);
      expect(page.body).toContain(email);
    }
    expect(await membership(membershipId)).toMatchObject({ person_id: null });

    const done = await browser.post('/invitation', { token });
    expect([done.status, done.location]).toEqual([303, `/console/${tenant.slug}`]);
    const { data } = await browser.graphql('{ viewer { person { name email } membership { role } } }', {
      'afterword-tenant': tenant.slug,
    });
    expect(data.viewer).toEqual({ person: { name: 'Linh Trần', email }, membership: { role: 'ADVISOR' } });
    expect(await membership(membershipId)).toMatchObject({
      person_id: expect.any(String),
      invite_secret_hash: null,
    });

    const again = await api.browser().post('/invitation', { token });
    expect([again.status, again.headers.getSetCookie()]).toEqual([410, []]);
    expect(again.body).toContain('This invitation was accepted');
  });

  it('ends after 14 days, and with the next one', async () => {
    const tenant = await createTestTenant();
    const first = await invited(tenant);
    const [row] = await asAdmin<{ days: number }>(
      `select extract(epoch from invite_expires_at - now())::float / 86400 as days from membership where id = $1`,
      [first.membershipId],
    );
    expect(row?.days).toBeCloseTo(14, 1);
    const second = await issue(tenant, first.membershipId);
    const replaced = await api.browser().post('/invitation', { token: first.token });
    expect(replaced.status).toBe(410);
    expect(replaced.body).toContain('This invitation no longer works');
    await asAdmin('update membership set invite_expires_at = now() where id = $1', [first.membershipId]);
    expect((await api.browser().get(`/invitation?token=${second}`)).status).toBe(410);
    expect((await api.browser().post('/invitation', { token: second })).status).toBe(410);
    expect(await membership(first.membershipId)).toMatchObject({ person_id: null });
  });

  it('may be accepted by whoever signed in with the address invited, and by nobody else', async () => {
    const [home, away] = [await createTestTenant(), await createTestTenant()];
    const staff = await createStaff(home, 'viewer');
    const { personId } = staff.actor as { personId: string };
    const email = `${personId}@example.test`;
    await insertPeople((await testDatabase()).identityUrl, [{ id: personId, name: 'Ada', email }]);
    const { membershipId } = await invited(away, email.toUpperCase());
    const foreign = await invited(away);
    const browser = api.browser();
    await browser.postJson('/sign-in/link', { email });
    const token = new URL(linkIn(await api.mailTo(email))).searchParams.get('token') ?? '';
    await browser.post('/sign-in/confirm', { token });

    const page = await browser.get('/');
    expect(page.body).toContain('You are invited');
    expect(page.body).toContain(membershipId);
    await browser.post('/invitation/accept', { tenant: away.id, membership: foreign.membershipId });
    expect(await membership(foreign.membershipId)).toMatchObject({ person_id: null });
    const done = await browser.post('/invitation/accept', { tenant: away.id, membership: membershipId });
    expect(done.location).toBe(`/console/${away.slug}`);
    expect(await membership(membershipId)).toMatchObject({ person_id: personId });
  });

  it('lets somebody who lost the link ask for a sign-in link instead', async () => {
    const tenant = await createTestTenant();
    const { email } = await invited(tenant);
    const browser = api.browser();
    await browser.postJson('/sign-in/link', { email });
    const token = new URL(linkIn(await api.mailTo(email))).searchParams.get('token') ?? '';
    expect((await browser.post('/sign-in/confirm', { token })).location).toBe('/');
    expect((await browser.get('/')).body).toContain(`Join Tenant ${tenant.id.slice(-6)}`);
  });

  it('of staff is the act of an admin, and mailed by the worker', async () => {
    const tenant = await createTestTenant();
    const { token, email } = await invited(tenant);
    await asAdmin(`update membership set role = 'admin' where lower(email) = $1`, [email]);
    const browser = api.browser();
    await browser.post('/invitation', { token });
    const invite = (address: string, role = 'ADVISOR', key = address) =>
      browser.graphql(
        `mutation { inviteStaff(input: { idempotencyKey: "${key}", name: "Sam Reyes", email: "${address}", role: ${role} }) {
          membership { id role acceptedAt invitedAt } userErrors { code field } } }`,
        { 'afterword-tenant': tenant.slug },
      );
    const { data } = await invite('sam@example.test');
    expect(data.inviteStaff).toMatchObject({
      membership: { role: 'ADVISOR', acceptedAt: null, invitedAt: expect.any(String) },
      userErrors: [],
    });
    expect((await invite('sam@example.test')).data).toEqual(data);
    const queued = await asAdmin(
      `select 1 from notification where tenant_id = $1 and kind = 'invitation' and state = 'queued'`,
      [tenant.id],
    );
    expect(queued).toHaveLength(1);
    expect((await invite('SAM@example.test', 'VIEWER')).data.inviteStaff.userErrors).toEqual([
      { code: 'CONFLICT', field: 'email' },
    ]);
    expect((await invite('kim@example.test', 'CANDIDATE')).data.inviteStaff.userErrors).toEqual([
      { code: 'INVALID_INPUT', field: 'role' },
    ]);
  });
});
