import { fileMail, newId, type RequestContext, systemClock } from '@afterword/application';
import {
  addApplication,
  addCandidate,
  apiKeyContext,
  asAdmin,
  caseloadOnly,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  type TestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { FILE_STORE, MAIL_READER, UNIT_OF_WORK } from '../tokens.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const EML = [
  'From: Dana Smith <dana@acme.example>',
  'To: Ana Silva <ana@lakemont.example>',
  'Subject: Hello',
  'Message-ID: <first@acme.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'We would like to see Ana again.',
  '--b',
  'Content-Type: text/html; name="../offer\u0001.html"',
  'Content-Disposition: attachment; filename="../offer.html"',
  '',
  '<script>alert(1)</script>',
  '--b--',
  '',
].join('\r\n');

async function hookOf(tenant: TestTenant, admin?: RequestContext) {
  const caller = admin ?? (await createStaff(tenant, 'admin'));
  const { data } = await api.graphql(
    caller,
    `mutation ($input: CreateMailHookInput!) { createMailHook(input: $input) {
      mailHook { id name lastUsedAt revokedAt } address userErrors { message } } }`,
    { input: { idempotencyKey: newId(), name: 'Provider' } },
  );
  return { ...data.createMailHook, caller, path: new URL(data.createMailHook.address).pathname };
}

const post = (url: string, payload: string | Buffer, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'message/rfc822', ...headers } });

const download = async (caller: RequestContext | null, url: string) =>
  await api.app.inject({ method: 'GET', url, headers: caller ? api.actAs(caller) : {} });

const MAILS = `query ($waiting: Boolean, $first: Int, $after: String) {
  incomingMails(waiting: $waiting, first: $first, after: $after) {
    nodes { id state kind via verified subject text why from { name address } originalPath candidate { name }
      attachments { position name type size openedAt } settledBy { name } fact { id } }
    pageInfo { hasNextPage endCursor } } }`;

const mailsOf = async (caller: RequestContext, variables: object = {}) =>
  (await api.graphql(caller, MAILS, { ...variables })).data.incomingMails;

/** What the worker does with everything that was kept. */
async function work(tenant: TestTenant): Promise<void> {
  const filing = {
    unitOfWork: api.app.get(UNIT_OF_WORK),
    files: api.app.get(FILE_STORE),
    reader: api.app.get(MAIL_READER),
    clock: systemClock,
  };
  const rows = await asAdmin<{ id: string }>(
    `select id from incoming_mail where tenant_id = $1 and state = 'received'`,
    [tenant.id],
  );
  for (const { id } of rows) await fileMail(filing, tenant.system, id);
}

/** A mail that waits for a person, since it answers nothing that is known. */
async function waitingMail(tenant: TestTenant) {
  const { caller, path } = await hookOf(tenant);
  await post(path, EML.replace('first', newId()));
  await work(tenant);
  const { nodes } = await mailsOf(caller, { waiting: true });
  return { admin: caller as RequestContext, mail: nodes[0] };
}

async function settle(caller: RequestContext, name: 'accept' | 'dismiss', input: object) {
  const field = `${name}IncomingMail`;
  const type = `${name === 'accept' ? 'Accept' : 'Dismiss'}IncomingMailInput`;
  const { data, errors } = await api.graphql(
    caller,
    `mutation ($input: ${type}!) { ${field}(input: $input) {
      incomingMail { state fact { id reply { text } } settledBy { id } candidate { name } } userErrors { code field message } } }`,
    { input: { idempotencyKey: newId(), ...input } },
  );
  return { ...data?.[field], refused: errors?.[0]?.extensions.code };
}

describe('a hook for mail', () => {
  it('keeps a raw mail and answers at once, and the worker reads it', async () => {
    const tenant = await createTestTenant();
    const { caller, path } = await hookOf(tenant);
    const answer = await post(path, EML);
    expect([answer.statusCode, JSON.parse(answer.body)]).toEqual([202, { accepted: true }]);
    expect((await mailsOf(caller)).nodes).toMatchObject([{ state: 'RECEIVED', kind: null, subject: null }]);
    await work(tenant);
    expect((await mailsOf(caller)).nodes).toMatchObject([
      {
        state: 'UNMATCHED',
        kind: 'REPLY',
        via: 'HOOK',
        verified: false,
        subject: 'Hello',
        text: 'We would like to see Ana again.',
        from: { name: 'Dana Smith', address: 'dana@acme.example' },
        attachments: [{ position: 0, type: 'text/html', openedAt: null }],
      },
    ]);
  });

  it('takes any content type, and the same mail once', async () => {
    const tenant = await createTestTenant();
    const { caller, path } = await hookOf(tenant);
    for (const type of [
      'message/rfc822',
      'application/json',
      'text/plain',
      'multipart/form-data; boundary=x',
    ])
      expect((await post(path, EML, { 'content-type': type })).statusCode).toBe(202);
    expect((await mailsOf(caller)).nodes).toHaveLength(1);
  });

  it('is none with another secret, another kind of token, or once it was revoked', async () => {
    const tenant = await createTestTenant();
    const { caller, path, mailHook } = await hookOf(tenant);
    const elsewhere = await hookOf(await createTestTenant());
    const swapped = [...path.split('.').slice(0, 3), elsewhere.path.split('.')[3]].join('.');
    for (const url of [swapped, path.replace('hook.', 'key.'), '/hooks/mail/x'])
      expect((await post(url, EML)).statusCode).toBe(401);
    expect((await post(path, EML)).statusCode).toBe(202);
    const { data } = await api.graphql(
      caller,
      `mutation ($input: RevokeMailHookInput!) { revokeMailHook(input: $input) {
        mailHook { revokedAt lastUsedAt } userErrors { message } } }`,
      { input: { idempotencyKey: newId(), mailHookId: mailHook.id } },
    );
    expect(data.revokeMailHook.mailHook).toMatchObject({
      revokedAt: expect.any(String),
      lastUsedAt: expect.any(String),
    });
    expect((await post(path, EML.replace('first', 'second'))).statusCode).toBe(401);
    expect((await mailsOf(caller)).nodes).toHaveLength(1);
  });

  it('keeps its secret nowhere, and shows it once', async () => {
    const tenant = await createTestTenant();
    const { path } = await hookOf(tenant);
    const secret = path.split('.').at(-1) ?? '';
    const kept = await asAdmin<{ text: string }>(
      `select h::text as text from mail_hook h where tenant_id = $1
       union all select i::text from idempotency_key i where tenant_id = $1`,
      [tenant.id],
    );
    expect(kept.length).toBe(2);
    expect(kept.map(({ text }) => text).join()).not.toContain(secret);
  });

  it('refuses what is empty and what is larger than 25 MB, and keeps nothing of it', async () => {
    const tenant = await createTestTenant();
    const { caller, path } = await hookOf(tenant);
    expect((await post(path, '')).statusCode).toBe(400);
    const answer = await post(path, Buffer.alloc(25 * 1024 * 1024 + 1, 'a'));
    expect([answer.statusCode, JSON.parse(answer.body).errors]).toMatchObject([
      413,
      [{ code: 'TOO_LARGE', message: 'A mail may have at most 25 MB.' }],
    ]);
    expect((await mailsOf(caller)).nodes).toEqual([]);
    expect(await asAdmin('select 1 from file where tenant_id = $1', [tenant.id])).toEqual([]);
  });

  it('is made by an admin alone', async () => {
    const tenant = await createTestTenant();
    for (const caller of [
      await createStaff(tenant, 'advisor'),
      apiKeyContext(tenant, 'interviews:write', 'members:write'),
    ]) {
      const { errors } = await api.graphql(
        caller,
        `mutation { createMailHook(input: { idempotencyKey: "k", name: "x" }) { address } }`,
      );
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('a mail that waits', () => {
  it('is in the queue until somebody accepts it for an application and a contact; then it is a fact', async () => {
    const tenant = await createTestTenant();
    const { admin, mail } = await waitingMail(tenant);
    const candidateId = await addCandidate(tenant);
    const { applicationId, contactId } = await addApplication(tenant, candidateId);
    const target = {
      applicationId: toGlobalId('Application', applicationId),
      contactId: toGlobalId('Contact', contactId),
    };
    expect((await settle(admin, 'accept', { mailId: mail.id })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'applicationId' },
    ]);
    expect(await settle(admin, 'accept', { mailId: mail.id, ...target })).toMatchObject({
      incomingMail: {
        state: 'ACCEPTED',
        fact: { reply: { text: 'We would like to see Ana again.' } },
        candidate: { name: 'Ana Silva' },
      },
      userErrors: [],
    });
    expect((await mailsOf(admin, { waiting: true })).nodes).toEqual([]);
    expect((await mailsOf(admin, { waiting: false })).nodes).toHaveLength(1);
    expect((await settle(admin, 'dismiss', { mailId: mail.id })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });

  it('is dismissed by whoever sees it, and by no program', async () => {
    const tenant = await createTestTenant();
    const { admin, mail } = await waitingMail(tenant);
    const candidateId = await addCandidate(tenant);
    for (const caller of [
      await createStaff(tenant, 'viewer'),
      await createCandidateCaller(tenant, candidateId),
      apiKeyContext(tenant, 'interviews:write'),
    ])
      expect((await settle(caller, 'dismiss', { mailId: mail.id })).refused).toBe('FORBIDDEN');
    for (const caller of [
      caseloadOnly(await createStaff(tenant, 'advisor')),
      await createStaff(await createTestTenant(), 'admin'),
    ])
      expect((await settle(caller, 'dismiss', { mailId: mail.id })).userErrors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    expect(await settle(admin, 'dismiss', { mailId: mail.id })).toMatchObject({
      incomingMail: { state: 'DISMISSED', fact: null },
    });
  });

  it('comes in pages, the newest first', async () => {
    const tenant = await createTestTenant();
    const { caller, path } = await hookOf(tenant);
    for (const id of ['one', 'two', 'three']) await post(path, EML.replace('first', id));
    const page = await mailsOf(caller, { first: 2 });
    const rest = await mailsOf(caller, { first: 2, after: page.pageInfo.endCursor });
    const ids = [...page.nodes, ...rest.nodes].map(({ id }: { id: string }) => id);
    expect([page.nodes.length, rest.nodes.length, new Set(ids).size]).toEqual([2, 1, 3]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });
});

describe('the raw mail', () => {
  it('is saved as it came, and never shown', async () => {
    const tenant = await createTestTenant();
    const { admin, mail } = await waitingMail(tenant);
    const { statusCode, headers, body } = await download(admin, mail.originalPath);
    expect([statusCode, body.split('\r\n').slice(4)]).toEqual([200, EML.split('\r\n').slice(4)]);
    expect(headers).toMatchObject({
      'content-type': 'message/rfc822',
      'content-disposition': "attachment; filename*=UTF-8''mail.eml",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('keeps its attachments closed until a person asks, who gets them under a name that is safe', async () => {
    const tenant = await createTestTenant();
    const { admin, mail } = await waitingMail(tenant);
    const path = `/incoming/${mail.id}/attachments/0`;
    const { statusCode, headers, body } = await download(admin, path);
    expect([statusCode, body.trim()]).toEqual([200, '<script>alert(1)</script>']);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''_offer.html",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const [opened] = (await mailsOf(admin)).nodes;
    expect(opened.attachments[0].openedAt).toEqual(expect.any(String));
    for (const other of ['1', '-1', 'x', '99999'])
      expect((await download(admin, `/incoming/${mail.id}/attachments/${other}`)).statusCode).toBe(404);
  });

  it('is for nobody else', async () => {
    const tenant = await createTestTenant();
    const { mail } = await waitingMail(tenant);
    const paths = [mail.originalPath, `/incoming/${mail.id}/attachments/0`];
    const candidateId = await addCandidate(tenant);
    const callers: [RequestContext | null, number][] = [
      [null, 401],
      [await createStaff(tenant, 'viewer'), 403],
      [await createCandidateCaller(tenant, candidateId), 403],
      [caseloadOnly(await createStaff(tenant, 'advisor')), 404],
      [await createStaff(await createTestTenant(), 'admin'), 404],
    ];
    for (const [caller, status] of callers)
      for (const path of paths) expect((await download(caller, path)).statusCode).toBe(status);
  });
});
