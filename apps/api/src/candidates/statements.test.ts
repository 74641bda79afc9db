import {
  addApplication,
  addCandidate,
  addCohort,
  addStep,
  createStaff,
  createTestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { namesOf, statementsOf } from '../testing/statements.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const PAGE = `query ($first: Int) { candidates(first: $first) {
  totalCount
  nodes {
    id name email standing overdueCount cohort { name } advisor { name tenant { name } }
    invitation { state mailState }
    applications {
      role candidate { name } employer { name contacts { name } }
      contacts { roles contact { name employer { name } } }
    }
  }
} }`;

describe('a page of candidates', () => {
  it('takes as many statements for 50 candidates as for 5, each field with one', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    for (let i = 0; i < 50; i++) {
      const cohortId = await addCohort(tenant);
      const candidateId = await addCandidate(tenant, { cohortId, advisorId: admin.membershipId });
      const { applicationId } = await addApplication(tenant, candidateId, { employer: `Employer ${i}` });
      await addStep(tenant, { candidateId, applicationId }, { dueAt: '2020-01-01T00:00:00Z' });
    }
    const [few, many] = [
      await statementsOf(api, () => api.graphql(admin, PAGE, { first: 5 })),
      await statementsOf(api, async () => {
        const { data } = await api.graphql(admin, PAGE, { first: 50 });
        expect(data.candidates.nodes).toHaveLength(50);
        expect(data.candidates.nodes[49]).toMatchObject({ overdueCount: 1, applications: [{}] });
      }),
    ];
    expect(many.length).toBe(few.length);
    expect(namesOf(many).filter((name) => name !== 'unit-of-work.bind')).toEqual([
      'applications.byCandidateIds',
      'applications.contactsOf',
      'candidates.byIds',
      'candidates.count',
      'candidates.lastInvitationMails',
      'candidates.overdueCounts',
      'candidates.page',
      'cohorts.byIds',
      'contacts.byEmployerIds',
      'contacts.byIds',
      'employers.byIds',
      'memberships.byCandidateIds',
      'memberships.byIds',
      'tenants.byIds',
    ]);
  });
});
