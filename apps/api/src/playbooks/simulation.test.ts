import { newId, type RequestContext } from '@afterword/application';
import { caseloadOnly, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock: { now: () => Temporal.Instant.from('2026-09-15T19:05:00Z') } });
});
afterAll(() => api.close());

const SIMULATE = `query ($input: SimulatePlaybookInput!) { simulatePlaybook(input: $input) {
  plan { now steps { key title kind owner contact { id name } channel notBefore dueAt hard state because { rule row text } }
    withheld { kind contact { name } because { text } } warnings { code } replanAt timeZone marks { kind from until } }
  running { steps { key dueAt } } userErrors { code message field } } }`;

const scenario = {
  now: '2026-09-15T19:05:00Z',
  playbook: 'balanced',
  candidate: { name: 'Ana Diaz', email: 'ana@school.example', timeZone: 'America/New_York' },
  employer: { name: 'Acme', timeZone: 'America/New_York', country: 'US', region: 'US-NY' },
  application: { role: 'Engineer' },
  contacts: [
    { id: 'dana', name: 'Dana Smith', roles: ['hiring_manager', 'interviewer'], email: 'dana@acme.example' },
  ],
  facts: [
    { type: 'interview', at: '2026-09-15T18:00:00Z', end: '2026-09-15T19:00:00Z', participants: ['dana'] },
  ],
};

async function simulate(caller: RequestContext, input: object) {
  const { data, errors } = await api.graphql(caller, SIMULATE, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.simulatePlaybook;
}

describe('a simulation', () => {
  it('plans a scenario by a preset, a version or a document, and keeps nothing', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    const [playbook] = (await api.graphql(advisor, '{ playbooks { published { id document } } }')).data
      .playbooks;
    const { plan, userErrors } = await simulate(advisor, { preset: 'balanced', scenario });
    expect(userErrors).toEqual([]);
    expect(plan.now).toBe('2026-09-15T19:05:00Z');
    expect(plan.steps.find(({ kind }: { kind: string }) => kind === 'THANK_YOU')).toMatchObject({
      title: 'Thank Dana Smith',
      contact: { id: 'dana', name: 'Dana Smith' },
      channel: 'EMAIL',
      hard: true,
      state: 'PLANNED',
    });
    const { id, document } = playbook.published;
    expect((await simulate(advisor, { versionId: id, scenario })).plan).toEqual(plan);
    expect((await simulate(advisor, { document, scenario })).plan).toEqual(plan);
    expect((await api.graphql(advisor, '{ candidates { totalCount } }')).data.candidates.totalCount).toBe(0);
  });

  it('plans what is really known of an application, for those who may see it', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const recorded = await api.graphql(
      admin,
      `mutation ($candidate: CreateCandidateInput!) { createCandidate(input: $candidate) { candidate { id } } }`,
      {
        candidate: {
          idempotencyKey: newId(),
          candidate: { name: 'Ana Diaz', email: 'ana@school.example', timeZone: 'America/New_York' },
        },
      },
    );
    const interview = await api.graphql(
      admin,
      `mutation ($input: RecordInterviewInput!) { recordInterview(input: $input) { userErrors { message }
        interview { application { id plan { playbook playbookVersion { number } steps { kind dueAt title } } } } } }`,
      {
        input: {
          idempotencyKey: newId(),
          candidateId: recorded.data.createCandidate.candidate.id,
          employer: scenario.employer,
          role: 'Engineer',
          startsAt: '2026-09-15T18:00:00Z',
          endsAt: '2026-09-15T19:00:00Z',
          contacts: [
            { name: 'Dana Smith', email: 'dana@acme.example', roles: ['HIRING_MANAGER', 'INTERVIEWER'] },
          ],
        },
      },
    );
    const { id: applicationId, plan: real } = interview.data.recordInterview.interview.application;
    expect(real.playbookVersion.number).toBe(1);
    const { plan } = await simulate(admin, { preset: 'balanced', applicationId });
    const shapeOf = ({ kind, dueAt, title }: Record<string, string>) => ({ kind, dueAt, title });
    expect(plan.steps.map(shapeOf).toSorted(byTitle)).toEqual(real.steps.map(shapeOf).toSorted(byTitle));
    // Beside it, by the same names, what its plan says now: guide B follows up once.
    const other = await simulate(admin, { preset: 'guide-b', applicationId });
    const timesOf = (it: { steps: Record<string, string>[] }) =>
      it.steps.map(({ key, dueAt }) => ({ key, dueAt }));
    expect(timesOf(other.running)).toEqual(timesOf(plan));
    expect(timesOf(other.plan)).not.toEqual(timesOf(plan));
    expect(plan.marks).toEqual([
      { kind: 'INTERVIEW', from: '2026-09-15T18:00:00Z', until: '2026-09-15T19:00:00Z' },
    ]);
    expect((await simulate(admin, { preset: 'balanced', scenario })).running).toBeNull();
    const outsider = caseloadOnly(await createStaff(tenant, 'advisor'));
    expect((await simulate(outsider, { preset: 'balanced', applicationId })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'applicationId' },
    ]);
    const later = { preset: 'balanced', applicationId, now: '2026-12-01T12:00:00Z' };
    expect((await simulate(admin, later)).plan.now).toBe('2026-12-01T12:00:00Z');
  });

  it('shows holds and promised dates from when they were said, to the days there', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    const said = { type: 'direction', at: '2026-09-15T19:00:00Z' };
    const facts = [
      ...scenario.facts,
      { ...said, kind: 'no_contact_before', until: '2026-09-21' },
      { ...said, kind: 'decision_by', by: '2026-10-02' },
      { ...said, kind: 'channel_only', channel: 'email' },
    ];
    const { plan } = await simulate(advisor, { preset: 'balanced', scenario: { ...scenario, facts } });
    expect(plan.timeZone).toBe('America/New_York');
    expect(plan.marks.map(({ kind, until }: Record<string, string>) => [kind, until])).toEqual([
      ['INTERVIEW', '2026-09-15T19:00:00Z'],
      ['HOLD', '2026-09-21T04:00:00Z'],
      ['PROMISE', '2026-10-03T04:00:00Z'],
    ]);
  });

  it('names every mistake by its path', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    const fieldsOf = async (input: object) =>
      (await simulate(advisor, input)).userErrors.map(({ field }: { field: string }) => field);
    const wrongFact = { ...scenario, facts: [{ ...scenario.facts[0], participants: ['nobody'] }] };
    expect(await fieldsOf({ preset: 'balanced', scenario: wrongFact })).toEqual([
      'scenario.facts.0.participants.0',
    ]);
    expect(await fieldsOf({ preset: 'balanced', scenario: [] })).toEqual(['scenario']);
    expect(await fieldsOf({ preset: 'nonsense', scenario })).toEqual(['preset']);
    expect(await fieldsOf({ document: {}, scenario })).toContain('document.name');
    expect(await fieldsOf({ scenario })).toEqual(['versionId']);
    expect(await fieldsOf({ preset: 'balanced' })).toEqual(['scenario']);
    const huge = { ...scenario, facts: [{ type: 'debrief', ideas: ['x'.repeat(200_001)] }] };
    expect((await simulate(advisor, { preset: 'balanced', scenario: huge })).userErrors).toMatchObject([
      { code: 'TOO_LARGE' },
    ]);
  });
});

const byTitle = (a: { title?: string }, b: { title?: string }) =>
  (a.title ?? '') < (b.title ?? '') ? -1 : 1;
