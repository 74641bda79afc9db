import { createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
