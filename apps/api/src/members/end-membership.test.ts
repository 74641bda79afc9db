import { newId, type RequestContext } from '@afterword/application';
import {
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

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const END = `mutation ($input: EndMembershipInput!) {
  endMembership(input: $input) {
    membership { name endedAt }
    handedOver
    userErrors { code message field }
  }
}`;

async function end(
  caller: RequestContext,
  { membershipId }: { membershipId: string },
  input: { handOverTo?: { membershipId: string }; idempotencyKey?: string } = {},
) {
  const { data, errors } = await api.graphql(caller, END, {
    input: {
      idempotencyKey: input.idempotencyKey ?? newId(),
      membershipId: toGlobalId('Membership', membershipId),
      ...(input.handOverTo && { handOverTo: toGlobalId('Membership', input.handOverTo.membershipId) }),
    },
  });
  return { payload: data?.endMembership, code: errors?.[0]?.extensions.code };
}

const isOpen = async ({ membershipId }: { membershipId: string }) => {
  const [row] = await asAdmin<{ open: boolean }>(
    'select ended_at is null as open from membership where id = $1',
    [membershipId],
  );
  return row?.open;
};

const advisorsOf = async (tenant: TestTenant) =>
  (
    await asAdmin<{ advisor_id: string | null }>(
      'select advisor_id from candidate where tenant_id = $1 order by id',
      [tenant.id],
    )
  ).map((row) => row.advisor_id);

async function tenantWithStaff() {
  const tenant = await createTestTenant();
  const [admin, leaver, heir] = [
    await createStaff(tenant, 'admin'),
    await createStaff(tenant, 'advisor'),
    await createStaff(tenant, 'advisor'),
  ];
  return { tenant, admin, leaver, heir };
}

describe('endMembership', () => {
  it('takes a member off the staff, once, and keeps their name', async () => {
    const { admin, leaver } = await tenantWithStaff();
    const idempotencyKey = newId();
    const { payload } = await end(admin, leaver, { idempotencyKey });
    expect(payload).toEqual({
      membership: { name: 'The advisor', endedAt: expect.any(String) },
      handedOver: 0,
      userErrors: [],
    });
    expect((await api.graphql(admin, '{ staff { name } }')).data.staff).toEqual([
      { name: 'The admin' },
      { name: 'The advisor' },
    ]);
    // The same key is the same act; another one finds that it is done.
    expect((await end(admin, leaver, { idempotencyKey })).payload).toEqual(payload);
    expect((await end(admin, leaver)).payload).toEqual({
      membership: null,
      handedOver: 0,
      userErrors: [{ code: 'CONFLICT', message: 'The advisor has left already.', field: 'membershipId' }],
    });
  });

  it('asks who takes over the caseload, and gives it to them', async () => {
    const { tenant, admin, leaver, heir } = await tenantWithStaff();
    const theirs = [
      await addCandidate(tenant, { advisorId: leaver.membershipId }),
      await addCandidate(tenant, { advisorId: leaver.membershipId }),
    ];
    await addCandidate(tenant, { advisorId: admin.membershipId });
    expect((await end(admin, leaver)).payload.userErrors).toEqual([
      {
        code: 'CONFLICT',
        message: 'The advisor looks after 2 candidates. Say who does from now on.',
        field: 'handOverTo',
      },
    ]);
    expect(await isOpen(leaver)).toBe(true);

    expect((await end(admin, leaver, { handOverTo: heir })).payload).toMatchObject({
      handedOver: 2,
      userErrors: [],
    });
    expect(await advisorsOf(tenant)).toEqual([heir.membershipId, heir.membershipId, admin.membershipId]);
    const { data } = await api.graphql(caseloadOnly(heir), '{ candidates { edges { node { id } } } }');
    expect(new Set(data.candidates.edges.map(({ node }: { node: { id: string } }) => node.id))).toEqual(
      new Set(theirs.map((id) => toGlobalId('Candidate', id))),
    );
  });

  it('hands over to nobody who may not advise', async () => {
    const { tenant, admin, leaver } = await tenantWithStaff();
    await addCandidate(tenant, { advisorId: leaver.membershipId });
    const gone = await createStaff(tenant, 'advisor');
    await asAdmin('update membership set ended_at = now() where id = $1', [gone.membershipId]);
    const stranger = await createStaff(await createTestTenant(), 'advisor');
    for (const handOverTo of [await createStaff(tenant, 'viewer'), gone, stranger, leaver]) {
      const { payload } = await end(admin, leaver, { handOverTo });
      expect(payload.userErrors).toMatchObject([{ field: 'handOverTo' }]);
    }
    expect(await advisorsOf(tenant)).toEqual([leaver.membershipId]);
    expect(await isOpen(leaver)).toBe(true);
  });

  it('keeps the only admin who is in, and lets one of two go', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const second = await createStaff(tenant, 'admin');
    // Invited is not in: nobody knows whether they ever will be.
    await asAdmin('update membership set accepted_at = null, person_id = null where id = $1', [
      second.membershipId,
    ]);
    const { payload } = await end(admin, admin);
    expect(payload.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: 'membershipId' }]);
    expect((await end(apiKeyContext(tenant, 'members:write'), admin)).payload.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    await asAdmin('update membership set accepted_at = now(), person_id = $2 where id = $1', [
      second.membershipId,
      newId(),
    ]);
    expect((await end(admin, admin)).payload.userErrors).toEqual([]);
    expect([await isOpen(admin), await isOpen(second)]).toEqual([false, true]);
  });

  it('keeps one of two admins who end each other in the same moment', async () => {
    const tenant = await createTestTenant();
    const [one, other] = [await createStaff(tenant, 'admin'), await createStaff(tenant, 'admin')];
    await Promise.all([end(one, other), end(other, one)]);
    expect([await isOpen(one), await isOpen(other)].filter(Boolean)).toHaveLength(1);
  });

  it('is open to admins and keys for members, in their own tenant', async () => {
    const { tenant, admin, leaver } = await tenantWithStaff();
    const viewer = await createStaff(tenant, 'viewer');
    const candidateId = await addCandidate(tenant);
    for (const caller of [
      leaver,
      viewer,
      await createCandidateCaller(tenant, candidateId),
      apiKeyContext(tenant, 'candidates:write'),
    ]) {
      expect((await end(caller, admin)).code).toBe('FORBIDDEN');
    }
    const stranger = await createStaff(await createTestTenant(), 'admin');
    expect((await end(stranger, leaver)).payload.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect([await isOpen(admin), await isOpen(leaver)]).toEqual([true, true]);
    expect((await end(apiKeyContext(tenant, 'members:write'), leaver)).payload.userErrors).toEqual([]);
  });

  it('ends no candidate’s place', async () => {
    const { tenant, admin } = await tenantWithStaff();
    const { actor } = await createCandidateCaller(tenant, await addCandidate(tenant));
    if (actor.kind !== 'member') throw new Error('A candidate is a member.');
    expect((await end(admin, actor)).payload.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await isOpen(actor)).toBe(true);
  });

  it('lets who has left be invited again', async () => {
    const { admin, leaver } = await tenantWithStaff();
    await end(admin, leaver);
    const invite = () =>
      api.graphql(
        admin,
        `mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { membership { name } userErrors { code } } }`,
        {
          input: {
            idempotencyKey: newId(),
            name: 'Back again',
            email: `${leaver.membershipId.toUpperCase()}@example.test`,
            role: 'ADVISOR',
          },
        },
      );
    expect((await invite()).data.inviteStaff).toEqual({ membership: { name: 'Back again' }, userErrors: [] });
    expect((await invite()).data.inviteStaff.userErrors).toEqual([{ code: 'CONFLICT' }]);
    expect((await api.graphql(admin, '{ staff { name } }')).data.staff).toHaveLength(3);
    expect(await isOpen(leaver)).toBe(false);
  });
});
