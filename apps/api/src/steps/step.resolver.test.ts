import { type Clock, newId, type RequestContext, replan } from '@afterword/application';
import { createUnitOfWork, plansToReplan } from '@afterword/persistence';
import {
  addCandidate,
  asAdmin,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  testSweep,
} from '@afterword/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ask } from '../testing/application-of.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { mark, recordInterview, stepsOf, withPlan } from '../testing/marked-steps.js';
import { namesOf, statementsOf } from '../testing/statements.js';
import { DATA_SOURCE } from '../tokens.js';

let now: Temporal.Instant;
const clock: Clock = { now: () => now };
beforeEach(() => {
  now = Temporal.Instant.from('2026-09-15T21:00:00Z');
});

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

/** Records the interview of an application as it was, or will be, at other hours. */
async function moveInterview(
  caller: RequestContext,
  applicationId: string,
  hours: { readonly startsAt: string; readonly endsAt: string },
): Promise<void> {
  const { interviews } = await ask(
    api,
    caller,
    'application',
    'query ($id: ID!) { application(id: $id) { interviews { id } } }',
    { id: applicationId },
  );
  const { userErrors } = await ask(
    api,
    caller,
    'changeInterview',
    'mutation ($input: ChangeInterviewInput!) { changeInterview(input: $input) { userErrors { message } } }',
    { input: { idempotencyKey: newId(), interviewId: interviews[0].id, ...hours } },
  );
  expect(userErrors).toEqual([]);
}

describe('an interview that turns out to have been at another time', () => {
  it('leaves what was done by then with its dates and reasons', async () => {
    const { tenant, advisor, application, thanks, debrief } = await withPlan(api);
    await mark(api, advisor, thanks);
    const stored = () =>
      asAdmin<{ kind: string; not_before: Date; due_at: Date; because: object }>(
        `select kind, state, not_before, due_at, hard, because from step
         where tenant_id = $1 and kind in ('thank_you', 'debrief') order by kind desc`,
        [tenant.id],
      );
    const [thanked, debriefed] = await stored();
    await moveInterview(advisor, application, {
      startsAt: '2026-09-14T19:00:00Z',
      endsAt: '2026-09-14T20:00:00Z',
    });
    const [still, earlier] = await stored();
    expect(still).toEqual(thanked);
    expect(earlier?.due_at.getTime()).toBeLessThan(debriefed?.due_at.getTime() ?? 0);
    // What is open again is dated by what is known.
    await mark(api, advisor, debrief);
    await mark(api, advisor, thanks, 'undoStepDone');
    const [open] = await stored();
    expect(open?.due_at.toISOString()).toBe('2026-09-15T20:00:00.000Z');
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
    const { tenant, advisor, application } = await withPlan(api);
    expect(await sweep(tenant.id)).toBe(0);
    now = Temporal.Instant.from('2026-10-01T15:00:00Z');
    expect(await sweep(tenant.id)).toBe(1);
    expect(await sweep(tenant.id)).toBe(0);
    const missed = (await stepsOf(api, advisor, application)).find(({ kind }) => kind === 'FOLLOW_UP');
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
    const { tenant, advisor, application } = await withPlan(api);
    const reminder = '01900000-0000-7000-8000-000000000002';
    await asAdmin(
      `insert into notification (tenant_id, id, kind, candidate_id, state, message_id, not_before, created_at)
       select $1, $2, 'digest', candidate_id, 'sent', 'm', now(), now() from step where tenant_id = $1 limit 1`,
      [tenant.id, reminder],
    );
    await asAdmin('update step set reminded_in = $2 where tenant_id = $1', [tenant.id, reminder]);
    const move = async (startsAt: string, endsAt: string) => {
      await moveInterview(advisor, application, { startsAt, endsAt });
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
    const { tenant, advisor, candidateId, application, debrief } = await withPlan(api);
    const others = [];
    for (let i = 0; i < 2; i++) others.push(await recordInterview(api, advisor, await addCandidate(tenant)));
    const followUp = async (of: string) =>
      (await stepsOf(api, advisor, of)).find(({ kind }) => kind === 'FOLLOW_UP');
    now = Temporal.Instant.from('2026-09-29T15:00:00Z');
    expect((await followUp(application))?.state).toBe('PLANNED');
    for (const other of others) await mark(api, advisor, (await followUp(other))?.id ?? '');
    await mark(api, await createCandidateCaller(tenant, candidateId), debrief);
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
    await recordInterview(api, advisor, await addCandidate(tenant));
    const few = await cost();
    for (let i = 0; i < 6; i++) {
      const candidate = await addCandidate(tenant);
      await recordInterview(api, advisor, candidate, 'One');
      await recordInterview(api, advisor, candidate, 'Two');
    }
    const many = await cost();
    expect(many.steps).toBeGreaterThan(few.steps * 10);
    expect(many.names).toEqual(few.names);
    expect([...many.statements].sort()).toEqual([...few.statements].sort());
  });
});
