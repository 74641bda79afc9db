import { newId, type RequestContext } from '@afterword/application';
import {
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

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const QUERY = `{ uncertainNotifications {
  id kind state problem stepCount sentAt candidate { name } } }`;

async function createNotification(tenant: TestTenant, name: string, state: string, advisorId?: string) {
  const [candidateId, id] = [newId(), newId()];
  await asAdmin(
    `insert into candidate (tenant_id, id, name, email, time_zone, advisor_id, sort_name, search_text, created_at)
     values ($1, $2, $3, $4, 'America/Chicago', $5, $3, $3, now())`,
    [tenant.id, candidateId, name, `${candidateId}@example.test`, advisorId ?? null],
  );
  await asAdmin(
    `insert into notification (tenant_id, id, kind, candidate_id, state, problem, message_id, not_before, created_at)
     values ($1, $2, 'digest', $3, $4, 'It broke off.', 'x@afterword', now(), now())`,
    [tenant.id, id, candidateId, state],
  );
  return { id, candidateId };
}

describe('uncertain notifications', () => {
  it('are those that did not go well, the newest first, with the reason and the person', async () => {
    const tenant = await createTestTenant();
    for (const state of ['uncertain', 'sent', 'failed', 'queued'])
      await createNotification(tenant, state, state);
    await createNotification(await createTestTenant(), 'Elsewhere', 'uncertain');
    const { data } = await api.graphql(await createStaff(tenant, 'admin'), QUERY);
    expect(data.uncertainNotifications).toMatchObject([
      { kind: 'DIGEST', state: 'FAILED', problem: 'It broke off.', candidate: { name: 'failed' } },
      { kind: 'DIGEST', state: 'UNCERTAIN', stepCount: 0, sentAt: null, candidate: { name: 'uncertain' } },
    ]);
  });

  it('are those of the caseload for an advisor who sees no more, and none of a viewer’s business', async () => {
    const tenant = await createTestTenant({ caseloadOnly: true });
    const advisor = await createStaff(tenant, 'advisor');
    await createNotification(tenant, 'Own', 'uncertain', advisor.membershipId);
    await createNotification(tenant, 'Other', 'uncertain');
    const { data } = await api.graphql(caseloadOnly(advisor), QUERY);
    expect(data.uncertainNotifications).toMatchObject([{ candidate: { name: 'Own' } }]);
    const refused = await api.graphql(await createStaff(tenant, 'viewer'), QUERY);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('settleNotification', () => {
  const settle = async (caller: RequestContext, { id }: { id: string }, answer: string, key = newId()) => {
    const { data, errors } = await api.graphql(
      caller,
      `mutation ($input: SettleNotificationInput!) { settleNotification(input: $input) {
        notification { state problem sentAt } userErrors { code message field } } }`,
      { input: { idempotencyKey: key, notificationId: toGlobalId('Notification', id), answer } },
    );
    return { ...data?.settleNotification, refused: errors?.[0]?.extensions.code };
  };
  const stateOf = async ({ id }: { id: string }) => {
    const [row] = await asAdmin<{ state: string }>('select state from notification where id = $1', [id]);
    return row?.state;
  };
  const shown = async (caller: RequestContext) =>
    (await api.graphql(caller, QUERY)).data.uncertainNotifications.length;

  it('takes a mail that is known to have arrived for sent', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const mail = await createNotification(tenant, 'Ana', 'uncertain');
    expect(await settle(advisor, mail, 'ARRIVED')).toMatchObject({
      notification: { state: 'SENT', problem: null, sentAt: null },
      userErrors: [],
    });
    expect(await shown(advisor)).toBe(0);
  });

  it('queues a mail again, once, however many say so', async () => {
    const tenant = await createTestTenant();
    const [admin, advisor] = [await createStaff(tenant, 'admin'), await createStaff(tenant, 'advisor')];
    for (const state of ['uncertain', 'failed']) {
      const mail = await createNotification(tenant, state, state);
      const key = newId();
      const answers = await Promise.all([
        settle(admin, mail, 'SEND_AGAIN', key),
        settle(advisor, mail, 'SEND_AGAIN'),
      ]);
      expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toMatchObject([
        { notification: { state: 'QUEUED', problem: null } },
      ]);
      expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
    }
    expect(await shown(admin)).toBe(0);
  });

  it('lets a failed mail be, without calling it sent', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const mail = await createNotification(tenant, 'Ana', 'failed');
    expect(await settle(admin, mail, 'LET_BE')).toMatchObject({
      notification: { state: 'FAILED', problem: 'It broke off.' },
      userErrors: [],
    });
    expect(await shown(admin)).toBe(0);
  });

  it('refuses what cannot be said of a mail', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    for (const [state, answer, code] of [
      ['failed', 'ARRIVED', 'NOT_ALLOWED'],
      ['uncertain', 'LET_BE', 'NOT_ALLOWED'],
      ['sent', 'SEND_AGAIN', 'CONFLICT'],
      ['queued', 'SEND_AGAIN', 'CONFLICT'],
      ['sending', 'ARRIVED', 'CONFLICT'],
    ] as const) {
      const mail = await createNotification(tenant, `${state} ${answer}`, state);
      expect((await settle(admin, mail, answer)).userErrors).toMatchObject([{ code }]);
      expect(await stateOf(mail)).toBe(state);
    }
  });

  it('is for people who may send for the candidate, and for no program', async () => {
    const tenant = await createTestTenant({ caseloadOnly: true });
    const mail = await createNotification(tenant, 'Ana', 'uncertain');
    for (const caller of [
      await createStaff(tenant, 'viewer'),
      await createCandidateCaller(tenant, mail.candidateId),
      apiKeyContext(tenant, 'candidates:write', 'interviews:write', 'members:write'),
    ]) {
      expect((await settle(caller, mail, 'SEND_AGAIN')).refused).toBe('FORBIDDEN');
    }
    for (const caller of [
      caseloadOnly(await createStaff(tenant, 'advisor')),
      await createStaff(await createTestTenant(), 'admin'),
    ]) {
      expect((await settle(caller, mail, 'SEND_AGAIN')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    expect(await stateOf(mail)).toBe('uncertain');
  });
});
