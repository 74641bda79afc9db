import {
  addApplication,
  addCandidate,
  apiKeyContext,
  asAdmin,
  caseloadOnly,
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

const LIST = `query ($first: Int, $after: String, $search: String) {
  employers(first: $first, after: $after, search: $search) {
    nodes { name } totalCount pageInfo { hasNextPage endCursor }
  }
}`;

describe('employers', () => {
  it('are listed by name, page by page, and searched by part of it', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const candidate = await addCandidate(tenant);
    for (const employer of ['Zürcher Werke', 'ábaco', 'Northfield', 'Nord 100%'])
      await addApplication(tenant, candidate, { employer });
    const first = (await api.graphql(admin, LIST, { first: 3 })).data.employers;
    expect(first).toMatchObject({
      nodes: [{ name: 'ábaco' }, { name: 'Nord 100%' }, { name: 'Northfield' }],
      totalCount: 4,
      pageInfo: { hasNextPage: true },
    });
    const rest = (await api.graphql(admin, LIST, { first: 3, after: first.pageInfo.endCursor })).data
      .employers;
    expect(rest).toMatchObject({ nodes: [{ name: 'Zürcher Werke' }], pageInfo: { hasNextPage: false } });
    for (const [search, names] of [
      ['ZURCH', ['Zürcher Werke']],
      ['0%', ['Nord 100%']],
      ['nor', ['Nord 100%', 'Northfield']],
      ['n_r', []],
    ] as const) {
      const { data } = await api.graphql(admin, LIST, { search });
      expect(data.employers.nodes.map((node: { name: string }) => node.name)).toEqual(names);
      expect(data.employers.totalCount).toBe(names.length);
    }
  });

  it('show their contacts by name, and each contact its employer', async () => {
    const tenant = await createTestTenant();
    const advisor = caseloadOnly(await createStaff(tenant, 'advisor'));
    const { employerId, contactId } = await addApplication(tenant, await addCandidate(tenant));
    await asAdmin(
      `insert into contact (tenant_id, id, employer_id, name, created_at)
       values ($1, gen_random_uuid(), $2, 'Amal', now())`,
      [tenant.id, employerId],
    );
    const { data } = await api.graphql(
      advisor,
      `query ($employer: ID!, $contact: ID!) {
        employer(id: $employer) { name timeZone country region culture thankYouNotes contacts { name email } }
        node(id: $contact) { ... on Contact { name phone employer { name } } }
      }`,
      { employer: toGlobalId('Employer', employerId), contact: toGlobalId('Contact', contactId) },
    );
    expect(data).toEqual({
      employer: {
        name: 'Northfield',
        timeZone: 'America/Chicago',
        country: 'US',
        region: null,
        culture: 'MODERN',
        thankYouNotes: true,
        contacts: [
          { name: 'Amal', email: null },
          { name: 'Rafael Ibarra', email: 'contact@example.test' },
        ],
      },
      node: { name: 'Rafael Ibarra', phone: null, employer: { name: 'Northfield' } },
    });
  });

  it('are closed to viewers, to keys without the scope and to other tenants', async () => {
    const tenant = await createTestTenant();
    const { employerId, applicationId } = await addApplication(tenant, await addCandidate(tenant));
    for (const caller of [await createStaff(tenant, 'viewer'), apiKeyContext(tenant, 'candidates:read')])
      expect((await api.graphql(caller, LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await api.graphql(
      await createStaff(await createTestTenant(), 'admin'),
      'query ($e: ID!, $a: ID!) { employer(id: $e) { name } application(id: $a) { role } employers { totalCount } }',
      { e: toGlobalId('Employer', employerId), a: toGlobalId('Application', applicationId) },
    );
    expect(data).toEqual({ employer: null, application: null, employers: { totalCount: 0 } });
  });
});

describe('an application', () => {
  it('says who applied where, and is hidden from an advisor of another caseload', async () => {
    const tenant = await createTestTenant({ caseloadOnly: true });
    const [mine, other] = [
      caseloadOnly(await createStaff(tenant, 'advisor')),
      caseloadOnly(await createStaff(tenant, 'advisor')),
    ];
    const candidate = await addCandidate(tenant, { advisorId: mine.membershipId });
    const id = toGlobalId('Application', (await addApplication(tenant, candidate)).applicationId);
    const one = `query ($id: ID!) { application(id: $id) {
      role stage dreamJob candidate { name } employer { name } contacts { roles contact { name employer { name } } }
    } }`;
    expect((await api.graphql(mine, one, { id })).data.application).toEqual({
      role: 'Controls engineer',
      stage: 'INTERVIEWING',
      dreamJob: false,
      candidate: { name: 'Ana Silva' },
      employer: { name: 'Northfield' },
      contacts: [
        {
          roles: ['INTERVIEWER', 'SCHEDULER'],
          contact: { name: 'Rafael Ibarra', employer: { name: 'Northfield' } },
        },
      ],
    });
    expect((await api.graphql(other, one, { id })).data.application).toBeNull();
  });
});
