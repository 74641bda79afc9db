import { newId } from '@afterword/application';
import { asAdmin, caseloadOnly, createStaff, createTestTenant, type TestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
