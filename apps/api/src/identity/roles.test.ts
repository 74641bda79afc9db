import { newId } from '@afterword/application';
import { insertPeople } from '@afterword/persistence';
import { asAdmin, createTestTenant, type TestTenant, testDatabase } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../graphql/global-id.js';
import { type LiveApi, linkIn, startLiveApi } from '../testing/live-api.js';
import { Identity } from './caller.js';

let api: LiveApi;
beforeAll(async () => {
  api = await startLiveApi();
});
afterAll(() => api.close());

interface Places {
  readonly tenant: TestTenant;
  readonly roles: readonly ('admin' | 'advisor' | 'viewer' | 'candidate')[];
}

/** A person with these memberships, signed in; returns their cookie and the ids of the memberships by role. */
async function signedIn(...places: Places[]) {
  const [personId, candidateId] = [newId(), newId()];
  const email = `${personId}@example.test`;
  await insertPeople((await testDatabase()).identityUrl, [{ id: personId, name: '', email }]);
  const ids: Record<string, string> = {};
  for (const { tenant, roles } of places) {
    for (const role of roles) {
      ids[role] = newId();
      if (role === 'candidate') {
        await asAdmin(
          `insert into candidate (tenant_id, id, name, email, time_zone, sort_name, search_text, created_at)
           values ($1, $2, 'Kwame Asante', $3, 'UTC', 'kwame', 'kwame', now())`,
          [tenant.id, candidateId, email],
        );
      }
      await asAdmin(
        `insert into membership (tenant_id, id, role, name, email, person_id, candidate_id, accepted_at, created_at)
         values ($1, $2, $3, 'Kwame Asante', $4, $5, $6, now(), now())`,
        [tenant.id, ids[role], role, email, personId, role === 'candidate' ? candidateId : null],
      );
    }
  }
  const browser = api.browser();
  await browser.postJson('/sign-in/link', { email });
  const token = new URL(linkIn(await api.mailTo(email))).searchParams.get('token') ?? '';
  const { location } = await browser.post('/sign-in/confirm', { token });
  return { browser, ids, candidateId, personId, location };
}

async function contextOf(cookie: string, tenant: TestTenant, app?: string) {
  const headers = { cookie, ...(app && { 'afterword-app': app }) };
  const caller = await api.app.get(Identity).identify(headers, tenant.slug, 'request');
  if (caller.kind !== 'person' || !caller.context) throw new Error('not a member');
  return caller.context;
}

describe('a role', () => {
  it.each([
    ['admin', { kind: 'tenant' }],
    ['advisor', { kind: 'tenant' }],
    ['viewer', { kind: 'none' }],
  ] as const)('of %s reaches what the role table says', async (role, scope) => {
    const tenant = await createTestTenant();
    const { browser, ids, personId } = await signedIn({ tenant, roles: [role] });
    expect(await contextOf(browser.cookie, tenant)).toEqual({
      tenantId: tenant.id,
      actor: { kind: 'member', personId, membershipId: ids[role], role },
      scope,
      requestId: 'request',
    });
  });

  it('of advisor reaches the own caseload where the tenant says so', async () => {
    const tenant = await createTestTenant({ caseloadOnly: true });
    const { browser, ids } = await signedIn({ tenant, roles: ['advisor'] });
    const { scope } = await contextOf(browser.cookie, tenant);
    expect(scope).toEqual({ kind: 'caseload', advisorId: ids['advisor'] });
    const { data } = await browser.graphql('{ candidates { totalCount } }', {
      'afterword-tenant': tenant.slug,
    });
    expect(data.candidates.totalCount).toBe(0);
  });

  it('of candidate reaches the own record, and leads to the portal', async () => {
    const tenant = await createTestTenant();
    const { browser, candidateId, location } = await signedIn({ tenant, roles: ['candidate'] });
    expect(location).toBe(`/portal/${tenant.slug}`);
    expect((await contextOf(browser.cookie, tenant)).scope).toEqual({ kind: 'own', candidateId });
  });

  it('is the one of the app where a person is both staff and candidate', async () => {
    const tenant = await createTestTenant();
    const { browser } = await signedIn({ tenant, roles: ['candidate', 'advisor'] });
    const roleIn = async (app?: string) => {
      const { actor } = await contextOf(browser.cookie, tenant, app);
      return actor.kind === 'member' && actor.role;
    };
    expect([await roleIn(), await roleIn('console'), await roleIn('portal')]).toEqual([
      'advisor',
      'advisor',
      'candidate',
    ]);
  });

  it('ends with the membership, in every session at once, and leaves the person their other places', async () => {
    const [tenant, other] = [await createTestTenant(), await createTestTenant()];
    const boss = await signedIn({ tenant, roles: ['admin'] });
    const { browser, ids } = await signedIn(
      { tenant: other, roles: ['viewer'] },
      { tenant, roles: ['advisor'] },
    );
    await contextOf(browser.cookie, tenant);
    const { data } = await boss.browser.graphql(
      `mutation { endMembership(input: { idempotencyKey: "${newId()}", membershipId: "${toGlobalId('Membership', ids['advisor'] ?? '')}" }) {
        membership { endedAt } } }`,
      { 'afterword-tenant': tenant.slug },
    );
    expect(data.endMembership.membership.endedAt).toEqual(expect.any(String));
    await expect(contextOf(browser.cookie, tenant)).rejects.toThrow('You do not belong to this place');
    const { errors } = await browser.graphql('{ staff { name } }', { 'afterword-tenant': tenant.slug });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await contextOf(browser.cookie, other)).scope).toEqual({ kind: 'none' });
    const { data: places } = await browser.graphql('{ viewer { memberships { tenant { slug } } } }');
    expect(places.viewer.memberships).toEqual([{ tenant: { slug: other.slug } }]);
  });

  it('notes when the member was here, every five minutes', async () => {
    const tenant = await createTestTenant();
    const { browser, ids } = await signedIn({ tenant, roles: ['viewer'] });
    const seen = async () => {
      const [row] = await asAdmin<{ last_seen_at: Date | null }>(
        'select last_seen_at from membership where id = $1',
        [ids['viewer']],
      );
      return row?.last_seen_at ?? null;
    };
    expect(await seen()).toBeNull();
    await contextOf(browser.cookie, tenant);
    const first = await seen();
    expect(first).not.toBeNull();
    await contextOf(browser.cookie, tenant);
    expect(await seen()).toEqual(first);
    await asAdmin(`update membership set last_seen_at = now() - interval '6 minutes' where id = $1`, [
      ids['viewer'],
    ]);
    await contextOf(browser.cookie, tenant);
    expect((await seen())?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });
});
