import type { Clock, RequestContext } from '@afterword/application';
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

/** A Tuesday afternoon in Chicago, an hour after the interview. */
let now = Temporal.Instant.from('2026-09-15T21:00:00Z');
const clock: Clock = { now: () => now };
const setNow = (text: string) => {
  now = Temporal.Instant.from(text);
};

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const INTERVIEW = `interview { id startsAt endsAt timeZone round place topics source cancelledAt participants { id name email }
  application { id role stage dreamJob employer { id name timeZone country } contacts { roles contact { name email } }
    plan { playbook steps { id kind title state dueAt overdue contact { name } because { text } } withheld { kind } warnings { code } } } }
  userErrors { code message field }`;
const RECORD = `mutation ($input: RecordInterviewInput!) { recordInterview(input: $input) { ${INTERVIEW} } }`;
const CHANGE = `mutation ($input: ChangeInterviewInput!) { changeInterview(input: $input) { ${INTERVIEW} } }`;
const CANCEL = `mutation ($input: CancelInterviewInput!) { cancelInterview(input: $input) { ${INTERVIEW} } }`;

let keys = 0;
const key = () => `key-${++keys}`;

async function setUp() {
  setNow('2026-09-15T21:00:00Z');
  const tenant = await createTestTenant();
  const advisor = await createStaff(tenant, 'advisor');
  const candidateId = await addCandidate(tenant, { advisorId: advisor.membershipId });
  return { tenant, advisor, candidateId, candidate: toGlobalId('Candidate', candidateId) };
}

const usual = (candidateId: string) => ({
  candidateId,
  employer: { name: 'Northfield Robotics', timeZone: 'America/Chicago', country: 'US' },
  role: 'Controls engineer',
  startsAt: '2026-09-15T19:00:00Z',
  endsAt: '2026-09-15T20:00:00Z',
  topics: ['Motor control'],
  contacts: [
    { name: 'Rafael Ibarra', email: 'rafael@northfield.example' },
    { name: 'Priya Raman', email: 'priya@northfield.example', roles: ['SCHEDULER'], participated: false },
  ],
});

async function record(caller: RequestContext, input: object) {
  const { data, errors } = await api.graphql(caller, RECORD, { input: { idempotencyKey: key(), ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.recordInterview;
}

const countOf = async (table: string, tenant: TestTenant) =>
  (await asAdmin(`select 1 from ${table} where tenant_id = $1`, [tenant.id])).length;

describe('recording an interview', () => {
  it('finds or makes everything around it and plans what follows', async () => {
    const { advisor, candidate } = await setUp();
    const { interview, userErrors } = await record(advisor, usual(candidate));
    expect(userErrors).toEqual([]);
    expect(interview).toMatchObject({
      startsAt: '2026-09-15T19:00:00Z',
      timeZone: 'America/Chicago',
      round: 1,
      source: 'CONSOLE',
      topics: ['Motor control'],
      participants: [{ name: 'Rafael Ibarra' }],
      application: {
        role: 'Controls engineer',
        stage: 'AWAITING_DECISION',
        employer: { name: 'Northfield Robotics', country: 'US' },
        contacts: [
          { roles: ['INTERVIEWER'], contact: { name: 'Rafael Ibarra' } },
          { roles: ['SCHEDULER'], contact: { name: 'Priya Raman' } },
        ],
      },
    });
    const { steps } = interview.application.plan;
    expect(steps.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining(['Thank Rafael Ibarra', 'Thank Priya Raman', 'Write down how it went']),
    );
    const thanks = steps.find(({ title }: { title: string }) => title === 'Thank Rafael Ibarra');
    expect(thanks).toMatchObject({ kind: 'THANK_YOU', state: 'PLANNED', dueAt: '2026-09-16T20:00:00Z' });
    expect(thanks.because.length).toBeGreaterThan(0);
  });

  it('names the candidate’s next step', async () => {
    const { advisor, candidate } = await setUp();
    await record(advisor, usual(candidate));
    const { data } = await api.graphql(
      advisor,
      'query ($id: ID!) { candidate(id: $id) { standing overdueCount nextStep { title dueAt } } }',
      { id: candidate },
    );
    const [first] = (
      await asAdmin<{ due: Date }>(
        `select min(due_at) as due from step where tenant_id = $1 and state in ('planned', 'waiting', 'blocked')`,
        [advisor.tenantId],
      )
    ).map(({ due }) => Temporal.Instant.fromEpochMilliseconds(due.getTime()).toString());
    expect(data.candidate).toMatchObject({
      standing: 'DUE_TODAY',
      overdueCount: 0,
      nextStep: { dueAt: first },
    });
  });

  it('adds nobody and nothing twice, whatever the case', async () => {
    const { tenant, advisor, candidate } = await setUp();
    const first = await record(advisor, usual(candidate));
    const second = await record(advisor, {
      ...usual(candidate),
      employer: { name: ' northfield  ROBOTICS ' },
      role: 'controls ENGINEER',
      startsAt: '2026-09-20T19:00:00Z',
      endsAt: '2026-09-20T20:00:00Z',
      contacts: [
        { name: 'R. Ibarra', email: 'RAFAEL@northfield.example', roles: ['HIRING_MANAGER'] },
        { name: 'Priya Raman', phone: '+1 612 555 0100' },
        { name: 'Somebody New' },
        { name: 'somebody new', roles: ['HR'] },
      ],
    });
    expect(second.userErrors).toEqual([]);
    expect(second.interview.application.id).toBe(first.interview.application.id);
    expect(second.interview.application.stage).toBe('INTERVIEWING');
    expect(second.interview.application.contacts).toEqual([
      {
        roles: ['HIRING_MANAGER', 'INTERVIEWER'],
        contact: { name: 'Rafael Ibarra', email: 'rafael@northfield.example' },
      },
      {
        roles: ['INTERVIEWER', 'SCHEDULER'],
        contact: { name: 'Priya Raman', email: 'priya@northfield.example' },
      },
      { roles: ['INTERVIEWER', 'HR'], contact: { name: 'Somebody New', email: null } },
    ]);
    expect(await countOf('contact', tenant)).toBe(3);
    expect(await countOf('employer', tenant)).toBe(1);
    expect(
      await asAdmin('select phone from contact where tenant_id = $1 and phone is not null', [tenant.id]),
    ).toEqual([{ phone: '+1 612 555 0100' }]);
  });

  it('adds nobody twice when two are recorded at once', async () => {
    const { tenant, advisor } = await setUp();
    const people = await Promise.all([addCandidate(tenant), addCandidate(tenant), addCandidate(tenant)]);
    const answers = await Promise.all(
      people.map((id) => record(advisor, usual(toGlobalId('Candidate', id)))),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect([await countOf('employer', tenant), await countOf('contact', tenant)]).toEqual([1, 2]);
  });

  it('keeps every fact in the plan when one application changes twice at once', async () => {
    const { advisor, candidate } = await setUp();
    const { interview } = await record(advisor, usual(candidate));
    const applicationId = interview.application.id;
    const more = (day: string, name: string) => ({
      candidateId: candidate,
      applicationId,
      startsAt: `${day}T19:00:00Z`,
      endsAt: `${day}T20:00:00Z`,
      contacts: [{ name, email: `${name.toLowerCase()}@northfield.example` }],
    });
    await Promise.all([
      record(advisor, more('2026-09-14', 'Ada')),
      record(advisor, more('2026-09-13', 'Ben')),
      record(advisor, more('2026-09-12', 'Cleo')),
    ]);
    const { data } = await api.graphql(
      advisor,
      'query ($id: ID!) { application(id: $id) { interviews { id } plan { steps { title } withheld { contact { name } } } } }',
      { id: applicationId },
    );
    expect(data.application.interviews).toHaveLength(4);
    const named = JSON.stringify(data.application.plan);
    for (const name of ['Ada', 'Ben', 'Cleo', 'Rafael Ibarra']) expect(named).toContain(name);
  });

  it('keeps the stage and the plan of a cancelled interview right', async () => {
    const { advisor, candidate } = await setUp();
    const ahead = await record(advisor, {
      ...usual(candidate),
      startsAt: '2026-09-17T19:00:00Z',
      endsAt: '2026-09-17T20:00:00Z',
    });
    expect(ahead.interview.application.stage).toBe('INTERVIEWING');
    const cancel = async () =>
      (
        await api.graphql(advisor, CANCEL, {
          input: { idempotencyKey: key(), interviewId: ahead.interview.id },
        })
      ).data.cancelInterview;
    const { interview } = await cancel();
    expect(interview.cancelledAt).toBe('2026-09-15T21:00:00Z');
    const open = interview.application.plan.steps.filter(({ state }: { state: string }) =>
      ['PLANNED', 'WAITING', 'BLOCKED'].includes(state),
    );
    expect(open).toEqual([]);
    setNow('2026-09-16T21:00:00Z');
    expect((await cancel()).interview.cancelledAt).toBe('2026-09-15T21:00:00Z');
    const change = await api.graphql(advisor, CHANGE, {
      input: { idempotencyKey: key(), interviewId: ahead.interview.id, round: 2 },
    });
    expect(change.data.changeInterview.userErrors).toEqual([
      {
        code: 'CONFLICT',
        message: 'This interview is cancelled. Record a new one instead.',
        field: 'interviewId',
      },
    ]);
  });

  it('moves with its plan', async () => {
    const { advisor, candidate } = await setUp();
    const { interview } = await record(advisor, { ...usual(candidate), place: 'Room 1' });
    const { data } = await api.graphql(advisor, CHANGE, {
      input: {
        idempotencyKey: key(),
        interviewId: interview.id,
        startsAt: '2026-09-15T17:00:00Z',
        endsAt: '2026-09-15T18:00:00Z',
        place: '',
        topics: ['Motor control', ' '],
      },
    });
    expect(data.changeInterview.interview).toMatchObject({
      place: null,
      round: 1,
      topics: ['Motor control'],
    });
    const thanks = data.changeInterview.interview.application.plan.steps.find(
      ({ title }: { title: string }) => title === 'Thank Rafael Ibarra',
    );
    const before = interview.application.plan.steps.find(
      ({ title }: { title: string }) => title === thanks.title,
    );
    expect(thanks).toMatchObject({ id: before.id, dueAt: '2026-09-16T18:00:00Z' });
  });

  it.each([
    ['an end before the start', { endsAt: '2026-09-15T18:00:00Z' }, ['endsAt']],
    ['an end at the start', { endsAt: '2026-09-15T19:00:00Z' }, ['endsAt']],
    ['a length of days', { endsAt: '2026-09-18T18:00:00Z' }, ['endsAt']],
    ['a year long gone', { startsAt: '1926-09-15T19:00:00Z', endsAt: '1926-09-15T20:00:00Z' }, ['startsAt']],
    ['a round that is none', { round: 0 }, ['round']],
    ['an employer without a name', { employer: { name: ' ' } }, ['employer.name']],
    ['a country that is none', { employer: { name: 'X', country: 'ZZ' } }, ['employer.country']],
    ['no employer and no role', { employer: null, role: null }, ['employer', 'role']],
    [
      'an address that is none',
      { contacts: [{ name: 'A', email: 'a@b' }, { email: 'c@d.example' }] },
      ['contacts.0.email', 'contacts.1.name'],
    ],
    ['a contact without a role', { contacts: [{ name: 'A', roles: [] }] }, ['contacts.0.roles']],
    ['a crowd', { contacts: Array.from({ length: 51 }, (_, i) => ({ name: `P ${i}` })) }, ['contacts']],
    ['a place without end', { place: 'x'.repeat(501) }, ['place']],
    ['a topic without end', { topics: ['a', 'x'.repeat(201)] }, ['topics.1']],
  ])('refuses %s by its path, and writes nothing', async (_, changes, fields) => {
    const { tenant, advisor, candidate } = await setUp();
    const { interview, userErrors } = await record(advisor, { ...usual(candidate), ...changes });
    expect(interview).toBeNull();
    expect(userErrors.map(({ field }: { field: string }) => field)).toEqual(fields);
    for (const { message } of userErrors) expect(message).toMatch(/^[A-Z].*\.$/);
    expect([await countOf('employer', tenant), await countOf('interview', tenant)]).toEqual([0, 0]);
  });
});

describe('who may record', () => {
  it('a candidate for themself, at an employer that is new or known to the center', async () => {
    const { tenant, advisor, candidate, candidateId } = await setUp();
    const other = await addCandidate(tenant);
    await record(advisor, usual(toGlobalId('Candidate', other)));
    const self = await createCandidateCaller(tenant, candidateId);
    const known = await record(self, usual(candidate));
    expect(known).toMatchObject({ userErrors: [], interview: { source: 'PORTAL' } });
    expect(await countOf('employer', tenant)).toBe(1);
    const fresh = await record(self, { ...usual(candidate), employer: { name: 'Hartwell Mutual' } });
    expect(fresh.interview.application.employer).toMatchObject({
      name: 'Hartwell Mutual',
      timeZone: 'America/Chicago',
    });
  });

  it('no candidate for another, nor with what belongs to another', async () => {
    const { tenant, advisor, candidate, candidateId } = await setUp();
    const other = toGlobalId('Candidate', await addCandidate(tenant));
    const theirs = (await record(advisor, { ...usual(other), employer: { name: 'Their employer' } }))
      .interview;
    const self = await createCandidateCaller(tenant, candidateId);
    const refused = async (input: object) =>
      (await record(self, { ...usual(candidate), ...input })).userErrors.map(
        ({ code, field }: { code: string; field: string }) => [code, field],
      );
    expect(await refused({ candidateId: other })).toEqual([['NOT_FOUND', 'candidateId']]);
    expect(await refused({ employer: { id: theirs.application.employer.id } })).toEqual([
      ['NOT_FOUND', 'employer.id'],
    ]);
    expect(await refused({ contacts: [{ id: theirs.participants[0].id }] })).toEqual([
      ['NOT_FOUND', 'contacts.0.id'],
    ]);
    expect(await refused({ applicationId: theirs.application.id, employer: null, role: null })).toEqual([
      ['NOT_FOUND', 'applicationId'],
    ]);
    const change = await api.graphql(self, CHANGE, {
      input: { idempotencyKey: key(), interviewId: theirs.id, round: 2 },
    });
    expect(change.data.changeInterview.userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'interviewId' },
    ]);
    const cancel = await api.graphql(self, CANCEL, {
      input: { idempotencyKey: key(), interviewId: theirs.id },
    });
    expect(cancel.data.cancelInterview.userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'interviewId' },
    ]);
  });

  it('an advisor without the caseload, a viewer and another tenant not at all', async () => {
    const { tenant, candidate } = await setUp();
    const stranger = caseloadOnly(await createStaff(tenant, 'advisor'));
    expect((await record(stranger, usual(candidate))).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'candidateId' },
    ]);
    const elsewhere = await createStaff(await createTestTenant(), 'admin');
    expect((await record(elsewhere, usual(candidate))).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'candidateId' },
    ]);
    const viewer = await createStaff(tenant, 'viewer');
    const { errors } = await api.graphql(viewer, RECORD, {
      input: { idempotencyKey: key(), ...usual(candidate) },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('an advisor with the caseload, and a key that may write interviews', async () => {
    const { tenant, advisor, candidate } = await setUp();
    expect((await record(caseloadOnly(advisor), usual(candidate))).userErrors).toEqual([]);
    const read = `mutation ($input: RecordInterviewInput!) { recordInterview(input: $input) { interview { source } userErrors { code } } }`;
    const input = { idempotencyKey: key(), ...usual(candidate), role: 'Another' };
    const writer = await api.graphql(apiKeyContext(tenant, 'interviews:write'), read, { input });
    expect(writer.data.recordInterview).toEqual({ interview: { source: 'API' }, userErrors: [] });
    const reader = await api.graphql(apiKeyContext(tenant, 'interviews:read'), read, { input });
    expect(reader.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
