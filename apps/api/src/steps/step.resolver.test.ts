import { type Clock, type LiveUpdates, type RequestContext, replan } from '@afterword/application';
import { createUnitOfWork, plansToReplan } from '@afterword/persistence';
import {
  addCandidate,
  asAdmin,
  caseloadOnly,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  testSweep,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { namesOf, statementsOf } from '../testing/statements.js';
import { DATA_SOURCE, LIVE_UPDATES } from '../tokens.js';

let now = Temporal.Instant.from('2026-09-15T21:00:00Z');
const clock: Clock = { now: () => now };

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

let keys = 0;

const STEP = 'step { id title state doneAt overdue } userErrors { code message field }';
const change = (field: 'markStepDone' | 'undoStepDone') =>
  `mutation ($key: String!, $id: ID!) { ${field}(input: { idempotencyKey: $key, stepId: $id }) { ${STEP} } }`;

async function mark(
  caller: RequestContext,
  id: string,
  field: 'markStepDone' | 'undoStepDone' = 'markStepDone',
) {
  const { data, errors } = await api.graphql(caller, change(field), { key: `key-${++keys}`, id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[field];
}

interface ShownStep {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: string;
  readonly overdue: boolean;
}

async function record(caller: RequestContext, candidateId: string, role = 'Engineer') {
  const { data } = await api.graphql(
    caller,
    `mutation ($input: RecordInterviewInput!) { recordInterview(input: $input) { interview { application { id } } userErrors { message } } }`,
    {
      input: {
        idempotencyKey: `key-${++keys}`,
        candidateId,
        employer: { name: 'Northfield', timeZone: 'America/Chicago', country: 'US' },
        role,
        startsAt: '2026-09-15T19:00:00Z',
        endsAt: '2026-09-15T20:00:00Z',
        contacts: [{ name: 'Rafael Ibarra', email: 'rafael@northfield.example' }],
      },
    },
  );
  return data.recordInterview.interview.application.id as string;
}

async function stepsOf(caller: RequestContext, applicationId: string): Promise<ShownStep[]> {
  const { data } = await api.graphql(
    caller,
    'query ($id: ID!) { application(id: $id) { plan { steps { id kind title state overdue } } } }',
    { id: applicationId },
  );
  return data.application.plan.steps;
}

async function setUp() {
  now = Temporal.Instant.from('2026-09-15T21:00:00Z');
  const tenant = await createTestTenant();
  const advisor = await createStaff(tenant, 'advisor');
  const candidateId = await addCandidate(tenant);
  const application = await record(advisor, toGlobalId('Candidate', candidateId));
  const steps = await stepsOf(advisor, application);
  const step = (title: string) => steps.find((it) => it.title === title)?.id ?? '';
  return {
    tenant,
    advisor,
    candidateId,
    application,
    thanks: step('Thank Rafael Ibarra'),
    debrief: step('Write down how it went'),
  };
}

const factsOf = (tenantId: string) =>
  asAdmin<{ body: object; recorded_by: string | null }>(
    `select body, recorded_by from fact where tenant_id = $1 and type = 'step_done'`,
    [tenantId],
  );

describe('marking a step done', () => {
  it('takes a later follow-up before the first one, and gives each back as it was', async () => {
    const { advisor, application } = await setUp();
    const followUps = async () =>
      (await stepsOf(advisor, application)).filter(({ kind }) => kind === 'FOLLOW_UP');
    const planned = await followUps();
    const [first, second, third] = planned;
    expect(await mark(advisor, second!.id)).toMatchObject({ step: { id: second!.id, state: 'DONE' } });
    const states = (await followUps()).map(({ id, state }) => [id, state]);
    expect(states.toSorted()).toEqual(
      [
        [first!.id, 'PLANNED'],
        [second!.id, 'DONE'],
        [third!.id, 'PLANNED'],
      ].toSorted(),
    );
    await mark(advisor, second!.id, 'undoStepDone');
    expect(await followUps()).toEqual(planned);
  });

  it('shows it done, moves the next step on and tells those who watch', async () => {
    const { tenant, advisor, candidateId, debrief } = await setUp();
    const changes = api.app.get<LiveUpdates>(LIVE_UPDATES).subscribe(tenant.id);
    const told = changes.next();
    const self = await createCandidateCaller(tenant, candidateId);
    expect(await mark(self, debrief)).toEqual({
      step: {
        id: debrief,
        title: 'Write down how it went',
        state: 'DONE',
        doneAt: '2026-09-15T21:00:00Z',
        overdue: false,
      },
      userErrors: [],
    });
    const { data } = await api.graphql(
      advisor,
      'query ($id: ID!) { candidate(id: $id) { nextStep { title } } }',
      {
        id: toGlobalId('Candidate', candidateId),
      },
    );
    expect(data.candidate.nextStep.title).toBe('Write down what happens next');
    expect(await told).toEqual({ done: false, value: [{ topic: 'candidate', candidateId }] });
    await changes.return?.();
  });

  it('is done for all applications at once where it says that the candidate goes on applying', async () => {
    const { tenant, advisor, candidateId, application } = await setUp();
    const other = await record(advisor, toGlobalId('Candidate', candidateId), 'Designer');
    const self = await createCandidateCaller(tenant, candidateId);
    const ofWeek = async () => {
      const both = await Promise.all([application, other].map((id) => stepsOf(advisor, id)));
      return both.flat().filter(({ kind }) => kind === 'KEEP_APPLYING');
    };
    const [one] = await ofWeek();
    await mark(self, one?.id ?? '');
    expect((await ofWeek()).map(({ state }) => state)).toEqual(['DONE', 'DONE']);
    await mark(self, one?.id ?? '', 'undoStepDone');
    expect((await ofWeek()).map(({ state }) => state)).toEqual(['PLANNED', 'PLANNED']);
  });

  it('leaves going on to apply for those who have nothing else to do', async () => {
    const { advisor, candidateId, application } = await setUp();
    const next = async () => {
      const { data } = await api.graphql(
        advisor,
        'query ($id: ID!) { candidate(id: $id) { nextStep { kind } } }',
        { id: toGlobalId('Candidate', candidateId) },
      );
      return data.candidate.nextStep?.kind;
    };
    for (const { id, kind } of await stepsOf(advisor, application)) {
      if (kind === 'KEEP_APPLYING') continue;
      expect(await next()).not.toBe('KEEP_APPLYING');
      await mark(advisor, id);
    }
    for (let left = await next(); left !== 'KEEP_APPLYING'; left = await next()) {
      const open = (await stepsOf(advisor, application)).find(
        ({ kind, state }) => kind === left && ['PLANNED', 'WAITING', 'BLOCKED'].includes(state),
      );
      await mark(advisor, open?.id ?? '');
    }
  });

  it('counts once, though two people click twice', async () => {
    const { tenant, advisor, candidateId, thanks } = await setUp();
    const self = await createCandidateCaller(tenant, candidateId);
    const answers = await Promise.all([
      mark(self, thanks),
      mark(advisor, thanks),
      mark(self, thanks),
      mark(advisor, thanks),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ step: { state: 'DONE' }, userErrors: [] });
    expect(await factsOf(tenant.id)).toHaveLength(1);
  });

  it('can be taken back, more than once and by whoever may mark it', async () => {
    const { tenant, advisor, candidateId, application, thanks } = await setUp();
    const before = await stepsOf(advisor, application);
    await mark(await createCandidateCaller(tenant, candidateId), thanks);
    const answers = await Promise.all([
      mark(advisor, thanks, 'undoStepDone'),
      mark(advisor, thanks, 'undoStepDone'),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({ step: { id: thanks, state: 'PLANNED', doneAt: null } });
    expect(await factsOf(tenant.id)).toEqual([]);
    expect(await stepsOf(advisor, application)).toEqual(before);
  });

  it('is refused in words where there is nothing to mark or to take back', async () => {
    const { tenant, advisor, application, thanks } = await setUp();
    const collected = (await stepsOf(advisor, application)).find(({ kind }) => kind === 'COLLECT_CONTACTS');
    expect((await mark(advisor, collected?.id ?? '', 'undoStepDone')).userErrors).toEqual([
      {
        code: 'CONFLICT',
        message:
          'Nobody marked this step done, so there is nothing to take back. Where something recorded shows it done, take that back.',
        field: 'stepId',
      },
    ]);
    await asAdmin(`update step set state = 'sent' where tenant_id = $1 and kind = 'thank_you'`, [tenant.id]);
    expect((await mark(advisor, thanks)).userErrors[0].message).toBe(
      'This was sent already, so there is nothing left to mark.',
    );
    expect((await mark(advisor, thanks, 'undoStepDone')).userErrors[0].message).toBe(
      'This was sent, which cannot be taken back.',
    );
    await asAdmin(`update step set state = 'cancelled' where tenant_id = $1 and kind = 'thank_you'`, [
      tenant.id,
    ]);
    expect((await mark(advisor, thanks)).userErrors[0].message).toBe(
      'This step was cancelled, so there is nothing left to do.',
    );
    expect(await factsOf(tenant.id)).toEqual([]);
  });

  it('is not for another candidate, another tenant, an advisor without the caseload or a viewer', async () => {
    const { tenant, thanks } = await setUp();
    const strangers = [
      await createCandidateCaller(tenant, await addCandidate(tenant)),
      await createStaff(await createTestTenant(), 'admin'),
      caseloadOnly(await createStaff(tenant, 'advisor')),
    ];
    for (const stranger of strangers) {
      for (const field of ['markStepDone', 'undoStepDone'] as const)
        expect(await mark(stranger, thanks, field)).toMatchObject({
          step: null,
          userErrors: [{ code: 'NOT_FOUND' }],
        });
    }
    const viewer = await createStaff(tenant, 'viewer');
    const { errors } = await api.graphql(viewer, change('markStepDone'), { key: 'k', id: thanks });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await factsOf(tenant.id)).toEqual([]);
  });

  it('leaves the advisor’s steps to the advisor', async () => {
    const { tenant, candidateId, thanks } = await setUp();
    await asAdmin(`update step set owner = 'advisor' where tenant_id = $1`, [tenant.id]);
    const self = await createCandidateCaller(tenant, candidateId);
    expect((await mark(self, thanks)).userErrors).toEqual([
      { code: 'NOT_ALLOWED', message: 'This step is your advisor’s to do.', field: 'stepId' },
    ]);
  });
});

describe('time passing', () => {
  /** Plans again whatever of the tenant is due, as the worker does. */
  async function sweep(tenantId: string): Promise<number> {
    const eyes = await testSweep();
    try {
      const due = await plansToReplan(eyes, now, 1000);
      const planIds = due.filter((row) => row.tenantId === tenantId).map(({ id }) => id);
      const work = createUnitOfWork(api.app.get<DataSource>(DATA_SOURCE));
      const context = {
        tenantId,
        actor: { kind: 'system' as const, name: 'test' },
        scope: { kind: 'tenant' as const },
        requestId: 't',
      };
      const onFault = () => {};
      const { planned } = await replan({ unitOfWork: work, clock, onFault }, context, { planIds });
      return planned;
    } finally {
      await eyes.close();
    }
  }

  it('dates a missed follow-up anew, which stays overdue and is not asked for again each day', async () => {
    const { tenant, advisor, application } = await setUp();
    expect(await sweep(tenant.id)).toBe(0);
    now = Temporal.Instant.from('2026-10-01T15:00:00Z');
    expect(await sweep(tenant.id)).toBe(1);
    expect(await sweep(tenant.id)).toBe(0);
    const missed = (await stepsOf(advisor, application)).find(({ kind }) => kind === 'FOLLOW_UP');
    expect(missed).toMatchObject({ state: 'PLANNED', overdue: true });
    const rows = () =>
      asAdmin<{ due_at: Date; overdue_since: Date; reminded_in: string | null }>(
        `select due_at, overdue_since, reminded_in from step where tenant_id = $1 and overdue_since is not null`,
        [tenant.id],
      );
    const [first] = await rows();
    expect(first?.overdue_since.toISOString()).toBe('2026-09-29T23:00:00.000Z');

    const reminder = '01900000-0000-7000-8000-000000000001';
    await asAdmin(
      `insert into notification (tenant_id, id, kind, candidate_id, state, message_id, not_before, created_at)
       select $1, $2, 'digest', candidate_id, 'sent', 'm', now(), now() from step where tenant_id = $1 limit 1`,
      [tenant.id, reminder],
    );
    await asAdmin('update step set reminded_in = $2 where tenant_id = $1', [tenant.id, reminder]);
    now = Temporal.Instant.from('2026-10-06T15:00:00Z');
    expect(await sweep(tenant.id)).toBe(1);
    const [later] = await rows();
    expect(later?.due_at.getTime()).toBeGreaterThan(first?.due_at.getTime() ?? 0);
    expect(later).toMatchObject({ overdue_since: first?.overdue_since, reminded_in: reminder });
  });

  it('asks again for a step whose interview moved by days', async () => {
    const { tenant, advisor, application } = await setUp();
    const reminder = '01900000-0000-7000-8000-000000000002';
    await asAdmin(
      `insert into notification (tenant_id, id, kind, candidate_id, state, message_id, not_before, created_at)
       select $1, $2, 'digest', candidate_id, 'sent', 'm', now(), now() from step where tenant_id = $1 limit 1`,
      [tenant.id, reminder],
    );
    await asAdmin('update step set reminded_in = $2 where tenant_id = $1', [tenant.id, reminder]);
    const { data } = await api.graphql(
      advisor,
      'query ($id: ID!) { application(id: $id) { interviews { id } } }',
      { id: application },
    );
    const [interview] = data.application.interviews;
    const move = async (startsAt: string, endsAt: string) => {
      await api.graphql(
        advisor,
        'mutation ($input: ChangeInterviewInput!) { changeInterview(input: $input) { userErrors { message } } }',
        { input: { idempotencyKey: `key-${++keys}`, interviewId: interview.id, startsAt, endsAt } },
      );
      const [row] = await asAdmin<{ reminded: boolean }>(
        `select reminded_in is not null as reminded from step where tenant_id = $1 and kind = 'thank_you'`,
        [tenant.id],
      );
      return row?.reminded;
    };
    expect(await move('2026-09-15T18:00:00Z', '2026-09-15T19:30:00Z')).toBe(true);
    expect(await move('2026-09-22T19:00:00Z', '2026-09-22T20:00:00Z')).toBe(false);
  });
});

describe('a contact whom many candidates write to', () => {
  it('is spared by a candidate who cannot see the others', async () => {
    const { tenant, advisor, candidateId, application, debrief } = await setUp();
    const others = [];
    for (let i = 0; i < 2; i++)
      others.push(await record(advisor, toGlobalId('Candidate', await addCandidate(tenant))));
    const followUp = async (of: string) =>
      (await stepsOf(advisor, of)).find(({ kind }) => kind === 'FOLLOW_UP');
    now = Temporal.Instant.from('2026-09-29T15:00:00Z');
    expect((await followUp(application))?.state).toBe('PLANNED');
    for (const other of others) await mark(advisor, (await followUp(other))?.id ?? '');
    await mark(await createCandidateCaller(tenant, candidateId), debrief);
    expect((await followUp(application))?.state).toBe('WAITING');
  });
});

describe('reading plans', () => {
  it('costs the same however many candidates, applications and steps there are', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const query = `{ candidates(first: 50) { nodes { name nextStep { title contact { name } } applications { role
      employer { name } interviews { participants { name } application { role } }
      plan { withheld { contact { name } } steps { title overdue contact { name } candidate { name } application { role } } } } } } }`;
    const cost = async () => {
      let steps = 0;
      const statements = await statementsOf(api, async () => {
        const { data, errors } = await api.graphql(advisor, query);
        expect(errors).toBeUndefined();
        steps = JSON.stringify(data).split('"overdue"').length;
      });
      return { statements, names: namesOf(statements), steps };
    };
    await record(advisor, toGlobalId('Candidate', await addCandidate(tenant)));
    const few = await cost();
    for (let i = 0; i < 6; i++) {
      const candidate = toGlobalId('Candidate', await addCandidate(tenant));
      await record(advisor, candidate, 'One');
      await record(advisor, candidate, 'Two');
    }
    const many = await cost();
    expect(many.steps).toBeGreaterThan(few.steps * 10);
    expect(many.names).toEqual(few.names);
    expect([...many.statements].sort()).toEqual([...few.statements].sort());
  });
});
