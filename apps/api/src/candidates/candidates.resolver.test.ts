import type { RequestContext } from '@afterword/application';
import {
  addApplication,
  addCandidate,
  addCohort,
  addStep,
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

const now = Temporal.Instant.from('2026-09-15T19:05:00Z');

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock: { now: () => now } });
});
afterAll(() => api.close());

const LIST = `query ($first: Int, $after: String, $filter: CandidateFilter, $orderBy: CandidateOrder) {
  candidates(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes { name standing } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

interface Arguments {
  readonly first?: number;
  readonly after?: string | null;
  readonly filter?: object;
  readonly orderBy?: 'NAME' | 'NEXT_STEP';
}

async function namesFor(caller: RequestContext, options: Arguments = {}): Promise<string[]> {
  const { data, errors } = await api.graphql(caller, LIST, { ...options });
  expect(errors).toBeUndefined();
  const names = data.candidates.nodes.map((node: { name: string }) => node.name);
  if (!options.after && !data.candidates.pageInfo.hasNextPage)
    expect(data.candidates.totalCount).toBe(names.length);
  return names;
}

describe('the list of candidates', () => {
  it('is ordered by the next step, overdue first, those without a step last', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    await addCandidate(tenant, { name: 'None' });
    await addCandidate(tenant, { name: 'Later', nextDueAt: '2026-09-16T05:00:00Z' });
    await addCandidate(tenant, { name: 'Late', nextDueAt: '2026-09-14T00:00:00Z' });
    await addCandidate(tenant, { name: 'Tonight', nextDueAt: '2026-09-16T04:59:59Z' });
    expect((await api.graphql(admin, LIST)).data.candidates.nodes).toEqual([
      { name: 'Late', standing: 'OVERDUE' },
      { name: 'Tonight', standing: 'DUE_TODAY' },
      { name: 'Later', standing: 'ON_TRACK' },
      { name: 'None', standing: 'NOTHING_PLANNED' },
    ]);
  });

  it('shows everybody once, page by page, in either order, also where times differ by a microsecond', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const due = ['2026-09-16T12:00:00.000001Z', '2026-09-16T12:00:00.000002Z', '2026-09-16T12:00:00.000002Z'];
    for (const [index, nextDueAt] of due.entries())
      await addCandidate(tenant, { name: `B${index}`, nextDueAt });
    for (const name of ['Åsa', 'asa', 'Czyż', 'D']) await addCandidate(tenant, { name });
    for (const orderBy of ['NEXT_STEP', 'NAME'] as const) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await api.graphql(admin, LIST, { first: 2, after, orderBy });
        const { nodes, totalCount, pageInfo } = data.candidates;
        expect([totalCount, pageInfo.hasPreviousPage]).toEqual([7, after !== null]);
        seen.push(...nodes.map((node: { name: string }) => node.name));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(await namesFor(admin, { orderBy }));
      expect(new Set(seen).size).toBe(7);
    }
  });

  it('refuses a cursor of another order and a page that is too large, in words', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    await addCandidate(tenant);
    const { data } = await api.graphql(admin, LIST, { orderBy: 'NAME' });
    const after = data.candidates.edges[0].cursor;
    const refused = await api.graphql(admin, LIST, { after, orderBy: 'NEXT_STEP' });
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringContaining('not one of this list in this order'),
      extensions: { code: 'INVALID_INPUT', field: 'after' },
    });
    const large = await api.graphql(admin, LIST, { first: 201 });
    expect(large.errors?.[0]?.message).toBe('A page has 1 to 200 entries, not 201.');
  });

  it('is searched by part of name, address and external id, whatever case and diacritics', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    await addCandidate(tenant, { name: 'Zoë Müller', email: 'zm@first.test', externalId: 'S-100%' });
    await addCandidate(tenant, { name: 'Tom Muller', email: 'tom_m@second.test', externalId: 'S-1000' });
    await addCandidate(await createTestTenant(), { name: 'Zoë Müller' });
    const search = (wanted: string) => namesFor(admin, { orderBy: 'NAME', filter: { search: wanted } });
    expect(await search('MÜLL')).toEqual(['Tom Muller', 'Zoë Müller']);
    expect(await search('zoe m')).toEqual(['Zoë Müller']);
    expect(await search('@second')).toEqual(['Tom Muller']);
    expect(await search('s-100%')).toEqual(['Zoë Müller']);
    expect(await search('t_m')).toEqual([]);
    expect(await search('_m@')).toEqual(['Tom Muller']);
    expect(await search('  ')).toHaveLength(2);
  });

  it('is filtered by advisor, cohort, standing and invitation, all of which must hold', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const cohortId = await addCohort(tenant);
    const mine = { advisorId: advisor.membershipId };
    const late = await addCandidate(tenant, { name: 'Late', ...mine, nextDueAt: '2026-09-01T00:00:00Z' });
    const today = await addCandidate(tenant, { name: 'Today', cohortId, nextDueAt: '2026-09-15T22:00:00Z' });
    await addCandidate(tenant, { name: 'Track', ...mine, cohortId, nextDueAt: '2026-10-01T00:00:00Z' });
    await addCandidate(tenant, { name: 'Void' });
    await createCandidateCaller(tenant, late);
    await createCandidateCaller(tenant, today);
    await asAdmin('update membership set accepted_at = null, person_id = null where candidate_id = $1', [
      today,
    ]);
    const by = (filter: object) => namesFor(advisor, { orderBy: 'NAME', filter });
    expect(await by({ advisorId: 'me' })).toEqual(['Late', 'Track']);
    expect(await by({ advisorId: toGlobalId('Membership', advisor.membershipId) })).toEqual([
      'Late',
      'Track',
    ]);
    expect(await by({ cohortId: toGlobalId('Cohort', cohortId) })).toEqual(['Today', 'Track']);
    expect(await by({ advisorId: 'me', cohortId: toGlobalId('Cohort', cohortId) })).toEqual(['Track']);
    for (const [standing, names] of [
      [['OVERDUE'], ['Late']],
      [['DUE_TODAY'], ['Today']],
      [['ON_TRACK'], ['Track']],
      [['NOTHING_PLANNED'], ['Void']],
      [
        ['OVERDUE', 'DUE_TODAY'],
        ['Late', 'Today'],
      ],
      [
        ['OVERDUE', 'NOTHING_PLANNED'],
        ['Late', 'Void'],
      ],
      [
        ['NOTHING_PLANNED', 'ON_TRACK', 'DUE_TODAY', 'OVERDUE'],
        ['Late', 'Today', 'Track', 'Void'],
      ],
      [[], []],
    ])
      expect([standing, await by({ standing })]).toEqual([standing, names]);
    for (const [invitation, names] of [
      [['ACCEPTED'], ['Late']],
      [['INVITED'], ['Today']],
      [['NOT_INVITED'], ['Track', 'Void']],
      [
        ['INVITED', 'ACCEPTED'],
        ['Late', 'Today'],
      ],
      [
        ['NOT_INVITED', 'ACCEPTED'],
        ['Late', 'Track', 'Void'],
      ],
      [
        ['NOT_INVITED', 'INVITED', 'ACCEPTED'],
        ['Late', 'Today', 'Track', 'Void'],
      ],
      [[], []],
    ])
      expect([invitation, await by({ invitation })]).toEqual([invitation, names]);
  });

  it('shows a caseload-only advisor their own candidates alone, also by search and count', async () => {
    const tenant = await createTestTenant({ caseloadOnly: true });
    const advisor = caseloadOnly(await createStaff(tenant, 'advisor'));
    await addCandidate(tenant, { name: 'Mine', advisorId: advisor.membershipId });
    const other = await addCandidate(tenant, { name: 'Not mine' });
    expect(await namesFor(advisor)).toEqual(['Mine']);
    expect(await namesFor(advisor, { filter: { search: 'mine' } })).toEqual(['Mine']);
    const { data } = await api.graphql(
      advisor,
      'query ($id: ID!) { candidate(id: $id) { name } node(id: $id) { id } caseloadCounts { total notYetIn } }',
      { id: toGlobalId('Candidate', other) },
    );
    expect(data).toEqual({ candidate: null, node: null, caseloadCounts: { total: 1, notYetIn: 1 } });
  });

  it('is closed to viewers and candidates, and needs a key that may read candidates', async () => {
    const tenant = await createTestTenant();
    const id = await addCandidate(tenant);
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    const viewer = await createStaff(tenant, 'viewer');
    for (const caller of [
      viewer,
      await createCandidateCaller(tenant, id),
      apiKeyContext(tenant, 'reports:read'),
    ])
      expect((await api.graphql(caller, LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const global = toGlobalId('Candidate', id);
    expect((await api.graphql(viewer, node, { id: global })).data.node).toBeNull();
    expect(await namesFor(apiKeyContext(tenant, 'candidates:read'))).toEqual(['Ana Silva']);
    const key = await api.graphql(apiKeyContext(tenant, 'candidates:read'), LIST, {
      filter: { advisorId: 'me' },
    });
    expect(key.errors?.[0]?.message).toMatch(/An API key has no caseload/);
  });

  it('shows nothing of another tenant', async () => {
    const id = toGlobalId('Candidate', await addCandidate(await createTestTenant()));
    const admin = await createStaff(await createTestTenant(), 'admin');
    expect(await namesFor(admin)).toEqual([]);
    const one = 'query ($id: ID!) { candidate(id: $id) { name } node(id: $id) { id } }';
    expect((await api.graphql(admin, one, { id })).data).toEqual({ candidate: null, node: null });
  });
});

describe('a candidate', () => {
  const ALL = `id name email phone timeZone country externalId standing overdueCount createdAt
    cohort { name } advisor { name role } applications { role employer { name } contacts { roles contact { name } } }
    invitation { state invitedAt acceptedAt lastSeenAt mailState }`;

  it('has everything of theirs', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const cohortId = await addCohort(tenant, 'MBA 2027');
    const id = await addCandidate(tenant, { advisorId: advisor.membershipId, cohortId, externalId: 'S-1' });
    const { applicationId } = await addApplication(tenant, id);
    await addStep(tenant, { applicationId, candidateId: id }, { dueAt: '2026-09-15T19:04:59Z' });
    await addStep(tenant, { applicationId, candidateId: id }, { dueAt: '2026-09-15T19:05:00Z' });
    await addStep(
      tenant,
      { applicationId, candidateId: id },
      { dueAt: '2026-09-01T00:00:00Z', state: 'done' },
    );
    const { data } = await api.graphql(advisor, `query ($id: ID!) { candidate(id: $id) { ${ALL} } }`, {
      id: toGlobalId('Candidate', id),
    });
    expect(data.candidate).toMatchObject({
      name: 'Ana Silva',
      email: `${id}@example.test`,
      timeZone: 'America/Chicago',
      country: 'US',
      externalId: 'S-1',
      overdueCount: 1,
      cohort: { name: 'MBA 2027' },
      advisor: { name: 'The advisor', role: 'ADVISOR' },
      applications: [
        {
          role: 'Controls engineer',
          employer: { name: 'Northfield' },
          contacts: [{ roles: ['INTERVIEWER', 'SCHEDULER'], contact: { name: 'Rafael Ibarra' } }],
        },
      ],
      invitation: { state: 'NOT_INVITED', invitedAt: null, acceptedAt: null, mailState: null },
    });
  });

  it('sees themself, their advisor and their contacts, and nobody else', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const [own, other] = [
      await addCandidate(tenant, { name: 'Own', advisorId: advisor.membershipId }),
      await addCandidate(tenant, { name: 'Other' }),
    ];
    await addApplication(tenant, own);
    const foreign = await addApplication(tenant, other, { employer: 'Foreign', contact: 'Nobody' });
    const caller = await createCandidateCaller(tenant, own);
    const { data } = await api.graphql(
      caller,
      `query ($other: ID!, $employer: ID!, $contact: ID!, $application: ID!) {
        me { ${ALL} } candidate(id: $other) { name } employer(id: $employer) { name } node(id: $contact) { id }
        application(id: $application) { role } employers { nodes { name contacts { name } } totalCount }
      }`,
      {
        other: toGlobalId('Candidate', other),
        employer: toGlobalId('Employer', foreign.employerId),
        contact: toGlobalId('Contact', foreign.contactId),
        application: toGlobalId('Application', foreign.applicationId),
      },
    );
    expect(data).toMatchObject({
      me: {
        name: 'Own',
        advisor: { name: 'The advisor' },
        applications: [{ contacts: [{ contact: { name: 'Rafael Ibarra' } }] }],
        invitation: { state: 'ACCEPTED', acceptedAt: expect.any(String) },
      },
      candidate: null,
      employer: null,
      node: null,
      application: null,
      employers: { nodes: [{ name: 'Northfield', contacts: [{ name: 'Rafael Ibarra' }] }], totalCount: 1 },
    });
    const staff = await api.graphql(advisor, '{ me { name } }');
    expect(staff.data.me).toBeNull();
  });

  it('says how the last invitation mail fared', async () => {
    const tenant = await createTestTenant();
    const id = await addCandidate(tenant);
    await createCandidateCaller(tenant, id);
    await asAdmin(
      `insert into notification (tenant_id, id, kind, candidate_id, state, message_id, not_before, created_at)
       select $1, gen_random_uuid(), 'invitation', $2, state, state, now(), at::timestamptz
       from (values ('sent', '2026-09-01'), ('uncertain', '2026-09-02')) as mail (state, at)`,
      [tenant.id, id],
    );
    const { data } = await api.graphql(
      await createStaff(tenant, 'admin'),
      '{ candidates { nodes { invitation { state mailState } } } }',
    );
    expect(data.candidates.nodes).toEqual([{ invitation: { state: 'ACCEPTED', mailState: 'UNCERTAIN' } }]);
  });

  it('keeps the address from a key that may read interviews alone', async () => {
    const tenant = await createTestTenant();
    const { applicationId } = await addApplication(tenant, await addCandidate(tenant));
    const id = toGlobalId('Application', applicationId);
    const key = apiKeyContext(tenant, 'interviews:read');
    const ask = (field: string) =>
      api.graphql(key, `query ($id: ID!) { application(id: $id) { candidate { ${field} } } }`, { id });
    expect((await ask('name')).data.application.candidate).toEqual({ name: 'Ana Silva' });
    for (const field of ['email', 'phone'])
      expect((await ask(field)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the counts of a caseload', () => {
  it('say how many are in each standing and how many are not in the portal yet', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const mine = { advisorId: advisor.membershipId };
    const late = await addCandidate(tenant, { ...mine, nextDueAt: '2026-09-01T00:00:00Z' });
    await addCandidate(tenant, { ...mine, nextDueAt: '2026-09-15T22:00:00Z' });
    await addCandidate(tenant, { nextDueAt: '2026-10-01T00:00:00Z' });
    const left = await addCandidate(tenant);
    await createCandidateCaller(tenant, late);
    await createCandidateCaller(tenant, left);
    await asAdmin('update membership set ended_at = now() where candidate_id = $1', [left]);
    const { data } = await api.graphql(
      advisor,
      `{ all: caseloadCounts { ...c } mine: caseloadCounts(advisorId: "me") { ...c } }
       fragment c on CaseloadCounts { total overdue dueToday onTrack nothingPlanned notYetIn }`,
    );
    expect(data).toEqual({
      all: { total: 4, overdue: 1, dueToday: 1, onTrack: 1, nothingPlanned: 1, notYetIn: 3 },
      mine: { total: 2, overdue: 1, dueToday: 1, onTrack: 0, nothingPlanned: 0, notYetIn: 1 },
    });
  });
});
