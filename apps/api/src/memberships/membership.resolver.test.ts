import { newId } from '@afterword/application';
import { apiKeyContext, asAdmin, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const NODE = `query ($id: ID!) { node(id: $id) { id __typename ... on Membership { name role } ... on Tenant { slug } } }`;

describe('staff', () => {
  it('are the admins, advisors and viewers of the tenant who are still here', async () => {
    const tenant = await createTestTenant({ timeZone: 'Europe/Zurich' });
    const advisor = await createStaff(tenant, 'advisor');
    const left = await createStaff(tenant, 'viewer');
    await createStaff(tenant, 'admin');
    await createStaff(await createTestTenant(), 'admin');
    await asAdmin('update membership set ended_at = now() where id = $1', [left.membershipId]);
    const { data } = await api.graphql(
      advisor,
      '{ staff { name role tenant { slug timeZone kind } acceptedAt } }',
    );
    expect(data.staff).toMatchObject([
      {
        name: 'The admin',
        role: 'ADMIN',
        tenant: { slug: tenant.slug, timeZone: 'Europe/Zurich', kind: 'CAREER_CENTER' },
        acceptedAt: expect.any(String),
      },
      { name: 'The advisor', role: 'ADVISOR' },
    ]);
  });

  it('are not listed for a viewer', async () => {
    const viewer = await createStaff(await createTestTenant(), 'viewer');
    const { errors } = await api.graphql(viewer, '{ staff { name } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('tenant', () => {
  it('is the one of the request, for any key too', async () => {
    const tenant = await createTestTenant();
    const { data } = await api.graphql(apiKeyContext(tenant, 'members:write'), '{ tenant { id slug } }');
    expect(data.tenant).toEqual({ id: toGlobalId('Tenant', tenant.id), slug: tenant.slug });
  });
});

describe('node', () => {
  it('finds a thing of the tenant by its global id', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const id = toGlobalId('Membership', admin.membershipId);
    expect((await api.graphql(admin, NODE, { id })).data.node).toEqual({
      id,
      __typename: 'Membership',
      name: 'The admin',
      role: 'ADMIN',
    });
    const tenantNode = await api.graphql(admin, NODE, { id: toGlobalId('Tenant', tenant.id) });
    expect(tenantNode.data.node).toMatchObject({ __typename: 'Tenant', slug: tenant.slug });
  });

  it('finds nothing of another tenant, nothing unknown and nothing by a made-up id', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    const other = await createTestTenant();
    const stranger = await createStaff(other, 'admin');
    for (const id of [
      toGlobalId('Membership', stranger.membershipId),
      toGlobalId('Tenant', other.id),
      toGlobalId('Membership', newId()),
      toGlobalId('Person', newId()),
      'made up',
    ]) {
      expect(await api.graphql(admin, NODE, { id })).toEqual({ data: { node: null } });
    }
  });
});
