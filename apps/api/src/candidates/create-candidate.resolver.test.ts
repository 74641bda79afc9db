import {
  addCohort,
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

const CREATE = `mutation ($key: String!, $candidate: CandidateInput!) {
  createCandidate(input: { idempotencyKey: $key, candidate: $candidate }) {
    candidate { name email timeZone country phone externalId cohort { name } advisor { name } standing
      invitation { state } }
    userErrors { code message field }
  }
}`;

let key = 0;
async function create(caller: Parameters<ApiHarness['graphql']>[0], candidate: object) {
  const { data, errors } = await api.graphql(caller, CREATE, { key: `k${key++}`, candidate });
  expect(errors).toBeUndefined();
  return data.createCandidate;
}

describe('a new candidate', () => {
  it('is stored as it was meant, with the time zone of the tenant, and nobody is invited', async () => {
    const tenant = await createTestTenant({ timeZone: 'Europe/Zurich' });
    const admin = await createStaff(tenant, 'admin');
    const cohortId = await addCohort(tenant, 'MBA 2027');
    const { candidate, userErrors } = await create(admin, {
      name: '  Zoë   Müller ',
      email: ' zoe@school.edu ',
      country: 'ch',
      phone: '+41 44 268 12 34',
      externalId: 'S-1',
      cohortId: toGlobalId('Cohort', cohortId),
      advisorId: toGlobalId('Membership', admin.membershipId),
    });
    expect(userErrors).toEqual([]);
    expect(candidate).toEqual({
      name: 'Zoë Müller',
      email: 'zoe@school.edu',
      timeZone: 'Europe/Zurich',
      country: 'CH',
      phone: '+41 44 268 12 34',
      externalId: 'S-1',
      cohort: { name: 'MBA 2027' },
      advisor: { name: 'The admin' },
      standing: 'NOTHING_PLANNED',
      invitation: { state: 'NOT_INVITED' },
    });
    const found = await api.graphql(admin, '{ candidates(filter: { search: "zoe mull" }) { totalCount } }');
    expect(found.data.candidates.totalCount).toBe(1);
    const references = await asAdmin(
      `select r.source, r.kind, r.external_id from external_reference r
       join candidate c on c.tenant_id = r.tenant_id and c.id = r.entity_id where r.tenant_id = $1`,
      [tenant.id],
    );
    expect(references).toEqual([{ source: 'import', kind: 'candidate', external_id: 'S-1' }]);
  });

  it('is refused with everything that is wrong, each at its field', async () => {
    const tenant = await createTestTenant();
    const other = await createTestTenant();
    const stranger = await createStaff(other, 'advisor');
    const viewer = await createStaff(tenant, 'viewer');
    const { candidate, userErrors } = await create(await createStaff(tenant, 'admin'), {
      name: ' ',
      email: 'ana@school',
      country: 'XX',
      phone: 'none',
      cohortId: toGlobalId('Cohort', await addCohort(other)),
      advisorId: toGlobalId('Membership', stranger.membershipId),
    });
    expect(candidate).toBeNull();
    expect(userErrors.map((error: { field: string; code: string }) => [error.field, error.code])).toEqual([
      ['candidate.name', 'INVALID_INPUT'],
      ['candidate.email', 'INVALID_INPUT'],
      ['candidate.country', 'INVALID_INPUT'],
      ['candidate.phone', 'INVALID_INPUT'],
      ['candidate.cohortId', 'NOT_FOUND'],
      ['candidate.advisorId', 'NOT_FOUND'],
    ]);
    const byViewer = await create(await createStaff(tenant, 'admin'), {
      name: 'Ana',
      email: 'ana@school.edu',
      advisorId: toGlobalId('Membership', viewer.membershipId),
    });
    expect(byViewer.userErrors[0]).toMatchObject({ message: 'There is no such advisor here.' });
    const wrongKind = await create(await createStaff(tenant, 'admin'), {
      name: 'Ana',
      email: 'ana@school.edu',
      cohortId: toGlobalId('Membership', viewer.membershipId),
    });
    expect(wrongKind.userErrors[0]).toMatchObject({
      message: 'This is not the id of a Cohort.',
      field: 'candidate.cohortId',
    });
  });

  it('is refused a time zone that is none, by name', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    const { errors } = await api.graphql(admin, CREATE, {
      key: 'zone',
      candidate: { name: 'Ana', email: 'ana@school.edu', timeZone: 'Mars/Base' },
    });
    expect(errors?.[0]?.message).toMatch(/input.candidate.timeZone|candidate.timeZone.*time zone such as/);
  });

  it('is refused an address or an external id that another has, and leaves nothing behind', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const first = { name: 'Ana', email: 'ana@school.edu', externalId: 'S-1' };
    expect((await create(admin, first)).userErrors).toEqual([]);
    expect((await create(admin, { ...first, email: 'ANA@school.edu' })).userErrors).toEqual([
      {
        code: 'CONFLICT',
        message: 'There is a candidate with the e-mail address ANA@school.edu already.',
        field: 'candidate.email',
      },
    ]);
    expect((await create(admin, { ...first, email: 'other@school.edu' })).userErrors).toEqual([
      {
        code: 'CONFLICT',
        message: 'There is a candidate with the id S-1 already.',
        field: 'candidate.externalId',
      },
    ]);
    const elsewhere = await createStaff(await createTestTenant(), 'admin');
    expect((await create(elsewhere, first)).userErrors).toEqual([]);
    expect((await api.graphql(admin, '{ caseloadCounts { total } }')).data.caseloadCounts.total).toBe(1);
  });

  it('joins the caseload of an advisor who sees no other', async () => {
    const tenant = await createTestTenant({ caseloadOnly: true });
    const advisor = caseloadOnly(await createStaff(tenant, 'advisor'));
    const admin = await createStaff(tenant, 'admin');
    const mine = await create(advisor, { name: 'Ana', email: 'ana@school.edu' });
    expect(mine.candidate.advisor.name).toBe('The advisor');
    const forOther = await create(advisor, {
      name: 'Ben',
      email: 'ben@school.edu',
      advisorId: toGlobalId('Membership', admin.membershipId),
    });
    expect(forOther.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: 'candidate.advisorId' }]);
  });

  it('is not for viewers, nor for keys that may only read', async () => {
    const tenant = await createTestTenant();
    for (const caller of [await createStaff(tenant, 'viewer'), apiKeyContext(tenant, 'candidates:read')]) {
      const { errors } = await api.graphql(caller, CREATE, {
        key: 'x',
        candidate: { name: 'A', email: 'a@b.test' },
      });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const written = await create(apiKeyContext(tenant, 'candidates:write'), { name: 'A', email: 'a@b.test' });
    expect(written.userErrors).toEqual([]);
  });
});
