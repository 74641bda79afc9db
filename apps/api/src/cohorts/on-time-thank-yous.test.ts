import {
  addApplication,
  addCandidate,
  addCohort,
  addStep,
  apiKeyContext,
  caseloadOnly,
  createStaff,
  createTestTenant,
  type TestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { namesOf, statementsOf } from '../testing/statements.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock: { now: () => Temporal.Instant.from('2026-09-15T12:00:00Z') } });
});
afterAll(() => api.close());

const REPORT = `{ cohorts { name onTimeThankYous {
  due onTime late rate suppressed byAdvisor { advisor { name } due onTime late rate }
} } }`;

const STEPS = [
  { state: 'done', dueAt: '2026-09-10T12:00:00Z', doneAt: '2026-09-10T12:00:00Z' },
  { state: 'sent', dueAt: '2026-09-11T12:00:00Z', doneAt: '2026-09-11T12:00:01Z' },
  { state: 'planned', dueAt: '2026-09-12T12:00:00Z' },
  // None of these fell due in the period.
  { state: 'cancelled', dueAt: '2026-09-12T12:00:00Z' },
  { state: 'planned', dueAt: '2026-09-15T12:00:00Z' },
  { state: 'done', dueAt: '2026-06-17T11:59:59Z', doneAt: '2026-06-17T11:00:00Z' },
  { kind: 'follow_up', state: 'done', dueAt: '2026-09-10T12:00:00Z', doneAt: '2026-09-10T12:00:00Z' },
];

async function candidateWithThankYous(tenant: TestTenant, record: { cohortId: string; advisorId?: string }) {
  const candidateId = await addCandidate(tenant, record);
  const { applicationId } = await addApplication(tenant, candidateId);
  for (const step of STEPS) await addStep(tenant, { candidateId, applicationId }, step);
}

describe('thank-yous in time', () => {
  it('count what fell due in the period, in all and per advisor', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const cohortId = await addCohort(tenant, 'A');
    await addCohort(tenant, 'B');
    await candidateWithThankYous(tenant, { cohortId, advisorId: advisor.membershipId });
    await candidateWithThankYous(tenant, { cohortId });
    const one = { due: 3, onTime: 1, late: 1, rate: 1 / 3 };
    const whole = {
      name: 'A',
      onTimeThankYous: { due: 6, onTime: 2, late: 2, rate: 1 / 3, suppressed: false },
    };
    const none = { due: 0, onTime: 0, late: 0, rate: null, suppressed: false, byAdvisor: [] };
    const byAdvisor = [
      { advisor: { name: 'The advisor' }, ...one },
      { advisor: null, ...one },
    ];
    const { data } = await api.graphql(advisor, REPORT);
    expect(data.cohorts).toEqual([
      { name: 'A', onTimeThankYous: { ...whole.onTimeThankYous, byAdvisor } },
      { name: 'B', onTimeThankYous: none },
    ]);
    const own = await api.graphql(caseloadOnly(advisor), REPORT);
    expect(own.data.cohorts[0].onTimeThankYous).toMatchObject({ due: 3, byAdvisor: byAdvisor.slice(0, 1) });
  });

  it('reach those who may not see people as counts alone, from the threshold up', async () => {
    const tenant = await createTestTenant();
    const [small, large] = [await addCohort(tenant, 'A small'), await addCohort(tenant, 'B large')];
    for (let i = 0; i < 9; i++) await candidateWithThankYous(tenant, { cohortId: small });
    for (let i = 0; i < 10; i++) await candidateWithThankYous(tenant, { cohortId: large });
    for (const caller of [await createStaff(tenant, 'viewer'), apiKeyContext(tenant, 'reports:read')]) {
      const { data } = await api.graphql(caller, REPORT);
      expect(data.cohorts).toEqual([
        {
          name: 'A small',
          onTimeThankYous: {
            due: null,
            onTime: null,
            late: null,
            rate: null,
            suppressed: true,
            byAdvisor: [],
          },
        },
        {
          name: 'B large',
          onTimeThankYous: {
            due: 30,
            onTime: 10,
            late: 10,
            rate: 1 / 3,
            suppressed: false,
            byAdvisor: [],
          },
        },
      ]);
    }
  });

  it('take the period that is asked for, and refuse one that ends before it begins', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    await candidateWithThankYous(tenant, { cohortId: await addCohort(tenant) });
    const { data, errors } = await api.graphql(
      admin,
      `{ cohorts {
        june: onTimeThankYous(from: "2026-06-01T00:00:00Z", to: "2026-07-01T00:00:00Z") { due onTime from to }
        future: onTimeThankYous(from: "2026-09-11T12:00:00Z", to: "2030-01-01T00:00:00Z") { due to }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.cohorts[0]).toEqual({
      june: { due: 1, onTime: 1, from: '2026-06-01T00:00:00Z', to: '2026-07-01T00:00:00Z' },
      future: { due: 2, to: '2026-09-15T12:00:00Z' },
    });
    const backwards = await api.graphql(
      admin,
      '{ cohorts { onTimeThankYous(from: "2026-07-01T00:00:00Z", to: "2026-06-01T00:00:00Z") { due } } }',
    );
    expect(backwards.errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'from' });
  });

  it('need a key that may read reports', async () => {
    const tenant = await createTestTenant();
    await addCohort(tenant);
    const { errors } = await api.graphql(apiKeyContext(tenant, 'candidates:read'), REPORT);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are counted in one statement, however many cohorts there are', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    for (let i = 0; i < 5; i++) await addCohort(tenant);
    const statements = await statementsOf(api, () => api.graphql(admin, REPORT));
    expect(namesOf(statements).filter((name) => name === 'cohorts.thankYouCounts')).toHaveLength(1);
  });
});
