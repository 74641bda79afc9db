import type { AddressInfo } from 'node:net';
import {
  advanceRollout,
  newId,
  type RequestContext,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import {
  addPlan,
  asAdmin,
  caseloadOnly,
  createStaff,
  createTestTenant,
  draftShorterWait,
  type TestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { toGlobalId } from '../graphql/global-id.js';
import { ask } from '../testing/application-of.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { mark } from '../testing/marked-steps.js';
import { UNIT_OF_WORK } from '../tokens.js';

let api: ApiHarness;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  api = await startApi();
  unitOfWork = api.app.get(UNIT_OF_WORK);
  await api.app.listen(0, '127.0.0.1');
});
afterAll(() => api.close());

const FIELDS = `id kind state problem progress { done total } changed failed effects { kind change plans }
  version { number latestPreview { state } latestMove { state } } sourcePlaybook { name }`;
const PAYLOAD = `{ rollout { ${FIELDS} } userErrors { code message field } }`;
const PREVIEW = `mutation ($input: RolloutInput!) { previewPublish(input: $input) ${PAYLOAD} }`;
const MOVE = `mutation ($input: RolloutInput!) { moveRunningPlans(input: $input) ${PAYLOAD} }`;
const CANCEL = `mutation ($input: CancelMoveInput!) { cancelMove(input: $input) ${PAYLOAD} }`;
const PUBLISH = `mutation ($input: PublishPlaybookInput!) { publishPlaybook(input: $input) {
  version { runningPlans } userErrors { message } } }`;
const ROLLOUT = `query ($id: ID!, $first: Int, $after: String) { playbookRollout(id: $id) { ${FIELDS} }
  planDifferences(rolloutId: $id, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { candidate { name } application { role plan { playbookVersion { number } } }
      steps { change kind channel contact { name } before { dueAt state } after { dueAt state } } } } }`;

async function act(caller: RequestContext, mutation: string, input: object) {
  const { data, errors } = await api.graphql(caller, mutation, {
    input: { idempotencyKey: newId(), ...input },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as typeof data;
}

/** What the worker does. */
const work = (tenant: TestTenant, globalId: string) =>
  advanceRollout(unitOfWork, tenant.system, systemClock, rawId(globalId));

const rawId = (globalId: string) => Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';

describe('a playbook on its way to the plans that run', () => {
  it('is previewed, published and moved, each step shown as it goes', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const advisor = await createStaff(tenant, 'advisor');
    const mine = await addPlan(unitOfWork, tenant);
    await addPlan(unitOfWork, tenant);
    await asAdmin('update candidate set advisor_id = $1 where id = $2', [
      advisor.membershipId,
      mine.candidateId,
    ]);
    const draft = await draftShorterWait(unitOfWork, tenant);
    const versionId = toGlobalId('PlaybookVersion', draft.versionId);

    const { rollout: preview } = await act(admin, PREVIEW, { versionId });
    expect(preview).toMatchObject({
      kind: 'PREVIEW',
      state: 'RUNNING',
      sourcePlaybook: { name: 'Balanced' },
    });
    await work(tenant, preview.id);
    const page = (await api.graphql(advisor, ROLLOUT, { id: preview.id, first: 1 })).data;
    expect(page.playbookRollout).toMatchObject({
      state: 'DONE',
      progress: { done: 2, total: 2 },
      changed: 2,
      effects: expect.arrayContaining([{ kind: 'FOLLOW_UP', change: 'EARLIER', plans: 2 }]),
      version: { number: 2, latestPreview: { state: 'DONE' }, latestMove: null },
    });
    expect(page.planDifferences.pageInfo.hasNextPage).toBe(true);
    const [node] = page.planDifferences.nodes;
    expect(node).toMatchObject({
      candidate: { name: 'Ana Silva' },
      application: { role: 'Controls engineer', plan: { playbookVersion: { number: 1 } } },
    });
    expect(node.steps[0]).toMatchObject({
      change: 'EARLIER',
      kind: 'FOLLOW_UP',
      contact: { name: 'Rafael Ibarra' },
      before: { state: 'PLANNED' },
    });
    const { endCursor } = page.planDifferences.pageInfo;
    const rest = await api.graphql(advisor, ROLLOUT, { id: preview.id, after: endCursor });
    expect(rest.data.planDifferences).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{}],
    });
    const own = await api.graphql(caseloadOnly(advisor), ROLLOUT, { id: preview.id });
    expect(own.data.planDifferences.nodes).toHaveLength(1);

    const early = await act(admin, MOVE, { versionId });
    expect(early.userErrors).toMatchObject([{ code: 'CONFLICT', field: 'versionId' }]);
    const published = await act(admin, PUBLISH, { versionId, revision: 2 });
    expect(published).toEqual({ version: { runningPlans: 0 }, userErrors: [] });
    const { rollout: move } = await act(admin, MOVE, { versionId });
    expect(move).toMatchObject({ kind: 'MOVE', state: 'RUNNING' });
    await work(tenant, move.id);
    const done = (await api.graphql(admin, ROLLOUT, { id: move.id })).data.playbookRollout;
    expect(done).toMatchObject({ state: 'DONE', progress: { done: 2, total: 2 }, changed: 2, failed: 0 });
    const { data } = await api.graphql(admin, '{ playbooks { published { number runningPlans } } }');
    expect(data.playbooks).toEqual([{ published: { number: 2, runningPlans: 2 } }]);
  });

  it('leaves what was done as it stood', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const { applicationId } = await addPlan(unitOfWork, tenant);
    const followUps = async () => {
      const { plan } = await ask(
        api,
        admin,
        'application',
        'query ($id: ID!) { application(id: $id) { plan { steps { id kind state notBefore dueAt } } } }',
        { id: toGlobalId('Application', applicationId) },
      );
      const all = plan.steps.filter(({ kind }: { kind: string }) => kind === 'FOLLOW_UP');
      const [done, [next]] = ['DONE', 'PLANNED'].map((wanted) =>
        all.filter(({ state }: { state: string }) => state === wanted),
      );
      return { done, next };
    };
    const { next: first } = await followUps();
    await mark(api, admin, first.id);
    const before = await followUps();
    expect(before.done).toEqual([{ ...first, state: 'DONE' }]);

    const draft = await draftShorterWait(unitOfWork, tenant);
    const versionId = toGlobalId('PlaybookVersion', draft.versionId);
    await act(admin, PUBLISH, { versionId, revision: 2 });
    const { rollout: preview } = await act(admin, PREVIEW, { versionId });
    await work(tenant, preview.id);
    const { rollout: move } = await act(admin, MOVE, { versionId });
    await work(tenant, move.id);
    const after = await followUps();
    expect(after.done).toEqual(before.done);
    expect(Date.parse(after.next.dueAt)).toBeLessThan(Date.parse(before.next.dueAt));
  });

  it('can be stopped', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    await addPlan(unitOfWork, tenant);
    const draft = await draftShorterWait(unitOfWork, tenant);
    const { rollout } = await act(admin, PREVIEW, {
      versionId: toGlobalId('PlaybookVersion', draft.versionId),
    });
    expect((await act(admin, CANCEL, { rolloutId: rollout.id })).rollout.state).toBe('CANCELLED');
    expect(await work(tenant, rollout.id)).toBe(false);
    expect((await act(admin, CANCEL, { rolloutId: rollout.id })).rollout.state).toBe('CANCELLED');
  });

  it('is for admins to begin and to stop, and of another tenant is not there', async () => {
    const tenant = await createTestTenant();
    const draft = await draftShorterWait(unitOfWork, tenant);
    const versionId = toGlobalId('PlaybookVersion', draft.versionId);
    const { rollout } = await act(await createStaff(tenant, 'admin'), PREVIEW, { versionId });
    const code = async (caller: RequestContext, query: string, input: object) =>
      (await api.graphql(caller, query, { input: { idempotencyKey: newId(), ...input } })).errors?.[0]
        ?.extensions.code;
    const advisor = await createStaff(tenant, 'advisor');
    expect(await code(advisor, PREVIEW, { versionId })).toBe('FORBIDDEN');
    expect(await code(advisor, MOVE, { versionId })).toBe('FORBIDDEN');
    expect(await code(advisor, CANCEL, { rolloutId: rollout.id })).toBe('FORBIDDEN');
    const stranger = await createStaff(await createTestTenant(), 'admin');
    for (const [mutation, input] of [
      [PREVIEW, { versionId }],
      [MOVE, { versionId }],
      [CANCEL, { rolloutId: rollout.id }],
    ] as const)
      expect((await act(stranger, mutation, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await api.graphql(stranger, ROLLOUT, { id: rollout.id })).data).toMatchObject({
      playbookRollout: null,
      planDifferences: { nodes: [] },
    });
  });

  it('tells those who watch how far it has come, and of the candidates that it moved', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const { candidateId } = await addPlan(unitOfWork, tenant);
    const draft = await draftShorterWait(unitOfWork, tenant);
    const { rollout } = await act(admin, PREVIEW, {
      versionId: toGlobalId('PlaybookVersion', draft.versionId),
    });
    const headers = api.actAs(admin);
    class As extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers });
      }
    }
    const url = `ws://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}/graphql`;
    const client = createClient({ url, webSocketImpl: As, retryAttempts: 0 });
    const heard = (query: string, variables: Record<string, unknown>) =>
      client.iterate<Record<string, unknown>>({ query, variables }).next();
    const progress = heard(
      'subscription ($id: ID!) { playbookRolloutChanged(rolloutId: $id) { rollout { id kind } } }',
      { id: rollout.id },
    );
    const candidate = heard(
      'subscription ($id: ID!) { candidateChanged(candidateId: $id) { candidate { name } } }',
      { id: toGlobalId('Candidate', candidateId) },
    );
    // Told again until they are heard, since the listeners may not be there yet.
    const telling = setInterval(
      () =>
        void unitOfWork.run(tenant.system, ({ changes }) =>
          changes.add(
            { topic: 'playbook_rollout', rolloutId: rawId(rollout.id) },
            { topic: 'candidates', candidateIds: [newId(), candidateId] },
          ),
        ),
      50,
    );
    try {
      expect((await progress).value?.data).toEqual({
        playbookRolloutChanged: { rollout: { id: rollout.id, kind: 'PREVIEW' } },
      });
      expect((await candidate).value?.data).toEqual({
        candidateChanged: { candidate: { name: 'Ana Silva' } },
      });
    } finally {
      clearInterval(telling);
      await client.dispose();
    }
  });
});
