import type { RequestContext } from '@afterword/application';
import {
  addCandidate,
  addCohort,
  apiKeyContext,
  asAdmin,
  caseloadOnly,
  createCandidateCaller,
  createStaff,
  createTestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const CREATE = `mutation ($key: String!, $name: String!) {
  createCohort(input: { idempotencyKey: $key, name: $name }) { cohort { id name candidateCount } userErrors { code message field } }
}`;

describe('cohorts', () => {
  it('are made once, however often the same request comes', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    const first = await api.graphql(advisor, CREATE, { key: 'a', name: 'MBA 2027' });
    const again = await api.graphql(advisor, CREATE, { key: 'a', name: 'MBA 2027' });
    expect(first.data.createCohort).toMatchObject({
      cohort: { name: 'MBA 2027', candidateCount: 0 },
      userErrors: [],
    });
    expect(again.data).toEqual(first.data);
    expect((await api.graphql(advisor, '{ cohorts { name } }')).data.cohorts).toHaveLength(1);
  });

  it('refuse a name that is taken, and a key that was used for another request', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    await api.graphql(advisor, CREATE, { key: 'a', name: 'Spring' });
    expect(
      (await api.graphql(advisor, CREATE, { key: 'b', name: 'SPRING' })).data.createCohort.userErrors,
    ).toEqual([{ code: 'CONFLICT', message: 'There is a cohort named SPRING already.', field: 'name' }]);
    expect(
      (await api.graphql(advisor, CREATE, { key: 'a', name: 'Autumn' })).data.createCohort.userErrors,
    ).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('tell their size: all of it, the own caseload, or nothing where a figure would tell who', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    await addCohort(tenant, 'A empty');
    const [small, large] = [await addCohort(tenant, 'B small'), await addCohort(tenant, 'C large')];
    for (let i = 0; i < 9; i++) await addCandidate(tenant, { cohortId: small });
    for (let i = 0; i < 9; i++) await addCandidate(tenant, { cohortId: large });
    const candidateId = await addCandidate(tenant, { cohortId: large, advisorId: advisor.membershipId });
    const sizes = async (caller: RequestContext) => {
      const { data } = await api.graphql(caller, '{ cohorts { candidateCount } }');
      return data.cohorts.map(({ candidateCount }: { candidateCount: number | null }) => candidateCount);
    };
    expect(await sizes(await createStaff(tenant, 'admin'))).toEqual([0, 9, 10]);
    expect(await sizes(caseloadOnly(advisor))).toEqual([0, 0, 1]);
    for (const caller of [await createStaff(tenant, 'viewer'), apiKeyContext(tenant, 'reports:read')])
      expect(await sizes(caller)).toEqual([null, null, 10]);
    await asAdmin('update tenant set suppression_threshold = 0 where id = $1', [tenant.id]);
    expect(await sizes(await createStaff(tenant, 'viewer'))).toEqual([0, 9, 10]);

    const { data } = await api.graphql(
      await createCandidateCaller(tenant, candidateId),
      'query ($id: ID!) { node(id: $id) { ... on Cohort { name candidateCount } } }',
      { id: toGlobalId('Cohort', large) },
    );
    expect(data.node).toEqual({ name: 'C large', candidateCount: null });
  });

  it('are closed to nobody in particular and to roles that may not write', async () => {
    const viewer = await createStaff(await createTestTenant(), 'viewer');
    expect((await api.graphql(null, '{ cohorts { name } }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await api.graphql(viewer, CREATE, { key: 'a', name: 'x' })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});
