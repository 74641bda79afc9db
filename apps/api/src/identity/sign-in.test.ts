import { insertPeople } from '@afterword/persistence';
import { asAdmin, createStaff, createTestTenant, type TestTenant, testDatabase } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LiveApi, linkIn, startLiveApi } from '../testing/live-api.js';

let api: LiveApi;
beforeAll(async () => {
  api = await startLiveApi();
});
afterAll(() => api.close());

/** A member of staff who can sign in. */
async function createPerson(tenant: TestTenant, role: 'admin' | 'advisor' | 'viewer' = 'advisor') {
  const staff = await createStaff(tenant, role);
  const { personId } = staff.actor as { personId: string };
  const email = `${personId}@example.test`;
  await insertPeople((await testDatabase()).identityUrl, [{ id: personId, name: 'Ada Okafor', email }]);
  return { ...staff, personId, email };
}

async function linkFor(email: string, tenant?: TestTenant): Promise<string> {
  const answer = await api.browser().postJson('/sign-in/link', { email, tenant: tenant?.slug });
  expect(answer.status).toBe(204);
  return linkIn(await api.mailTo(email));
}

const tokenIn = (link: string) => new URL(link).searchParams.get('token') ?? '';

describe('a sign-in link', () => {
  it('signs in by its button, once, and leads to the right app', async () => {
    const tenant = await createTestTenant();
    const { email } = await createPerson(tenant);
    const browser = api.browser();
    const asked = await browser.post('/sign-in', { email: ` ${email.toUpperCase()} ` });
    expect(asked.status).toBe(200);
    expect(asked.body).toContain('Look into your mailbox');
    const link = linkIn(await api.mailTo(email));
    const token = tokenIn(link);
    expect(token).toMatch(/^signin\.[\w-]{22}\.[\w-]{22}\.[\w-]{43}$/);

    // A mail scanner follows it, twice.
    for (let visit = 1; visit <= 2; visit++) {
      const page = await api.browser().get(link);
      expect(page.status).toBe(200);
      expect(page.body).toContain(`Sign in to Tenant ${tenant.id.slice(-6)}`);
      expect(page.body).toContain(email);
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
      expect(page.headers.getSetCookie()).toEqual([]);
    }

    const done = await browser.post('/sign-in/confirm', { token });
    expect([done.status, done.location]).toEqual([303, `/console/${tenant.slug}`]);
    const [cookie] = done.headers.getSetCookie();
    expect(cookie).toMatch(/^afterword\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/);
    const { data } = await browser.graphql(
      '{ viewer { person { name email } memberships { tenant { slug } } } }',
    );
    expect(data.viewer).toEqual({
      person: { name: 'Ada Okafor', email },
      memberships: [{ tenant: { slug: tenant.slug } }],
    });

    const again = await api.browser().post('/sign-in/confirm', { token });
    expect(again.status).toBe(410);
    expect(again.body).toContain('Send a new link');
    expect(again.headers.getSetCookie()).toEqual([]);
    expect((await api.browser().get(link)).status).toBe(410);
  });

  it('leads back to where somebody was, and never to another site', async () => {
    const tenant = await createTestTenant();
    const { email } = await createPerson(tenant);
    const next = `/console/${tenant.slug}/candidates?standing=OVERDUE`;
    await api.browser().post('/sign-in', { email, next });
    const link = linkIn(await api.mailTo(email));
    expect(new URL(link).searchParams.get('next')).toBe(next);
    for (const wish of [
      '//evil.test/x',
      'https://evil.test',
      '/\\evil.test',
      '/x/..//evil.test',
      'javascript:alert(1)',
    ]) {
      const token = tokenIn(await linkFor(email, tenant));
      const done = await api.browser().post('/sign-in/confirm', { token, next: wish });
      expect([wish, done.location]).toEqual([wish, `/console/${tenant.slug}`]);
      await asAdmin('delete from auth.allowance');
    }
  });

  it('ends after 15 minutes', async () => {
    const { email } = await createPerson(await createTestTenant());
    const link = await linkFor(email);
    const [row] = await asAdmin<{ minutes: number }>(
      `select extract(epoch from "expiresAt" - now())::float / 60 as minutes from auth.verification where value like $1`,
      [`%${email}%`],
    );
    expect(row?.minutes).toBeGreaterThan(14);
    expect(row?.minutes).toBeLessThanOrEqual(15);
    await asAdmin(
      `update auth.verification set "expiresAt" = now() - interval '1 second' where value like $1`,
      [`%${email}%`],
    );
    const token = tokenIn(link);
    expect((await api.browser().post('/sign-in/confirm', { token })).status).toBe(410);
    expect((await api.browser().get(link)).status).toBe(410);
  });

  it('is refused in words where it did not arrive whole', async () => {
    for (const token of ['', 'signin', 'signin.any.x.y', `key.any.${'A'.repeat(22)}.${'A'.repeat(43)}`]) {
      const page = await api.browser().get(`/sign-in/confirm?token=${token}`);
      expect([token, page.status]).toEqual([token, 410]);
      expect(page.body).toContain('This link no longer works');
    }
  });

  it('is kept as a hash only, and named by no log line', async () => {
    const { email } = await createPerson(await createTestTenant());
    const link = await linkFor(email);
    const browser = api.browser({ referer: link });
    await browser.get(link);
    await browser.post('/sign-in/confirm', { token: tokenIn(link) });
    await browser.graphql('{ viewer { person { email } } }');
    const kept = await asAdmin<{ text: string }>(
      'select row_to_json(v)::text as text from auth.verification v',
    );
    const secret = tokenIn(link).split('.')[3] ?? '';
    expect(secret).toHaveLength(43);
    expect(kept.filter(({ text }) => text.includes(secret))).toEqual([]);
    const log = api.log.join('');
    expect(log).toContain('"path":"/sign-in/confirm"');
    for (const private_ of [secret, email, browser.cookie.slice(-20), '127.0.0.1'])
      expect(log).not.toContain(private_);
  });
});

describe('asking for a link', () => {
  it('answers alike for an address that nobody has, and mails nothing', async () => {
    const { email } = await createPerson(await createTestTenant());
    const stranger = 'nobody@example.test';
    const answers = [];
    for (const address of [stranger, email]) {
      const { status, body } = await api.browser().postJson('/sign-in/link', { email: address });
      const page = await api.browser().post('/sign-in', { email: address });
      answers.push([status, body, page.status, page.body.replaceAll(address, '…')]);
    }
    expect(answers[0]).toEqual(answers[1]);
    await api.mailTo(email);
    await api.mailTo(email);
    expect(api.mailCount(stranger)).toBe(0);
  });

  it('floods no mailbox and serves no machine', async () => {
    const { email } = await createPerson(await createTestTenant());
    for (let time = 1; time <= 7; time++) {
      expect((await api.browser().postJson('/sign-in/link', { email })).status).toBe(204);
    }
    const other = await createPerson(await createTestTenant());
    await linkFor(other.email);
    for (let time = 1; time <= 5; time++) await api.mailTo(email);
    let status = 0;
    for (let time = 1; time <= 61 && status !== 429; time++) {
      ({ status } = await api.browser().postJson('/sign-in/link', { email: 'nobody@example.test' }));
    }
    expect(status).toBe(429);
    expect(api.mailCount(email)).toBe(5);
    await asAdmin('delete from auth.allowance');
  });

  it('says what an address looks like', async () => {
    const page = await api.browser().post('/sign-in', { email: 'ada<script>' });
    expect(page.status).toBe(400);
    expect(page.body).toContain('An e-mail address looks like name@example.org.');
    expect(page.body).toContain('value="ada&lt;script&gt;"');
  });
});

describe('a session', () => {
  it('shows two tenants in two tabs, and none that the person does not belong to', async () => {
    const [one, other, foreign] = [
      await createTestTenant(),
      await createTestTenant(),
      await createTestTenant(),
    ];
    const person = await createPerson(one, 'admin');
    await asAdmin(
      `insert into membership (tenant_id, id, role, name, email, person_id, accepted_at, created_at)
       values ($1, gen_random_uuid(), 'viewer', 'Ada', $2, $3, now(), now())`,
      [other.id, person.email, person.personId],
    );
    const browser = api.browser();
    const link = await linkFor(person.email);
    expect(tokenIn(link)).toMatch(/^signin\.any\./);
    const done = await browser.post('/sign-in/confirm', { token: tokenIn(link) });
    expect(done.location).toBe('/');
    const home = await browser.get('/');
    expect(home.body).toContain('Where to?');
    for (const { slug } of [one, other]) expect(home.body).toContain(`href="/console/${slug}"`);

    const query = '{ tenant { slug } viewer { membership { role } } }';
    const tabs = await Promise.all(
      [one, other].map(({ slug }) => browser.graphql(query, { 'afterword-tenant': slug })),
    );
    expect(tabs.map(({ data }) => [data.tenant.slug, data.viewer.membership.role])).toEqual([
      [one.slug, 'ADMIN'],
      [other.slug, 'VIEWER'],
    ]);
    for (const slug of [foreign.slug, 'nowhere']) {
      const refused = await browser.graphql(query, { 'afterword-tenant': slug });
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('ends when somebody signs out', async () => {
    const { email } = await createPerson(await createTestTenant());
    const browser = api.browser();
    await browser.post('/sign-in/confirm', { token: tokenIn(await linkFor(email)) });
    const { cookie } = browser;
    const out = await browser.post('/sign-out', {});
    expect([out.status, out.location, browser.cookie]).toEqual([303, '/sign-in', '']);
    const stolen = await api.browser({ cookie }).graphql('{ viewer { person { email } } }');
    expect(stolen.data.viewer).toBeNull();
    expect((await browser.get('/')).location).toBe('/sign-in');
  });
});
