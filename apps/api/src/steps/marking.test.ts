import type { LiveUpdates } from '@afterword/application';
import {
  addCandidate,
  asAdmin,
  caseloadOnly,
  createCandidateCaller,
  createStaff,
  createTestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { mark, marking, recordInterview, stepsOf, withPlan } from '../testing/marked-steps.js';
import { LIVE_UPDATES } from '../tokens.js';

const now = Temporal.Instant.from('2026-09-15T21:00:00Z');

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock: { now: () => now } });
});
afterAll(() => api.close());

const factsOf = (tenantId: string) =>
  asAdmin<{ body: object; recorded_by: string | null }>(
    `select body, recorded_by from fact where tenant_id = $1 and type = 'step_done'`,
    [tenantId],
  );

describe('marking a step done', () => {
  it('takes a later follow-up before the first one, and gives each back as it was', async () => {
    const { advisor, application } = await withPlan(api);
    const followUps = async () =>
      (await stepsOf(api, advisor, application)).filter(({ kind }) => kind === 'FOLLOW_UP');
    const planned = await followUps();
    const [first, second, third] = planned;
    expect(await mark(api, advisor, second!.id)).toMatchObject({ step: { id: second!.id, state: 'DONE' } });
    const states = (await followUps()).map(({ id, state }) => [id, state]);
    expect(states.toSorted()).toEqual(
      [
        [first!.id, 'PLANNED'],
        [second!.id, 'DONE'],
        [third!.id, 'PLANNED'],
      ].toSorted(),
    );
    await mark(api, advisor, second!.id, 'undoStepDone');
    expect(await followUps()).toEqual(planned);
  });

  it('shows it done, moves the next step on and tells those who watch', async () => {
    const { tenant, advisor, candidateId, debrief } = await withPlan(api);
    const changes = api.app.get<LiveUpdates>(LIVE_UPDATES).subscribe(tenant.id);
    const told = changes.next();
    const self = await createCandidateCaller(tenant, candidateId);
    expect(await mark(api, self, debrief)).toEqual({
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
    const { tenant, advisor, candidateId, application } = await withPlan(api);
    const other = await recordInterview(api, advisor, candidateId, 'Designer');
    const self = await createCandidateCaller(tenant, candidateId);
    const ofWeek = async () => {
      const both = await Promise.all([application, other].map((id) => stepsOf(api, advisor, id)));
      return both.flat().filter(({ kind }) => kind === 'KEEP_APPLYING');
    };
    const [one] = await ofWeek();
    await mark(api, self, one?.id ?? '');
    expect((await ofWeek()).map(({ state }) => state)).toEqual(['DONE', 'DONE']);
    await mark(api, self, one?.id ?? '', 'undoStepDone');
    expect((await ofWeek()).map(({ state }) => state)).toEqual(['PLANNED', 'PLANNED']);
  });

  it('leaves going on to apply for those who have nothing else to do', async () => {
    const { advisor, candidateId, application } = await withPlan(api);
    const next = async () => {
      const { data } = await api.graphql(
        advisor,
        'query ($id: ID!) { candidate(id: $id) { nextStep { kind } } }',
        { id: toGlobalId('Candidate', candidateId) },
      );
      return data.candidate.nextStep?.kind;
    };
    for (const { id, kind } of await stepsOf(api, advisor, application)) {
      if (kind === 'KEEP_APPLYING') continue;
      expect(await next()).not.toBe('KEEP_APPLYING');
      await mark(api, advisor, id);
    }
    for (let left = await next(); left !== 'KEEP_APPLYING'; left = await next()) {
      const open = (await stepsOf(api, advisor, application)).find(
        ({ kind, state }) => kind === left && ['PLANNED', 'WAITING', 'BLOCKED'].includes(state),
      );
      await mark(api, advisor, open?.id ?? '');
    }
  });

  it('counts once, though two people click twice', async () => {
    const { tenant, advisor, candidateId, thanks } = await withPlan(api);
    const self = await createCandidateCaller(tenant, candidateId);
    const answers = await Promise.all([
      mark(api, self, thanks),
      mark(api, advisor, thanks),
      mark(api, self, thanks),
      mark(api, advisor, thanks),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ step: { state: 'DONE' }, userErrors: [] });
    expect(await factsOf(tenant.id)).toHaveLength(1);
  });

  it('can be taken back, more than once and by whoever may mark it', async () => {
    const { tenant, advisor, candidateId, application, thanks } = await withPlan(api);
    const before = await stepsOf(api, advisor, application);
    await mark(api, await createCandidateCaller(tenant, candidateId), thanks);
    const answers = await Promise.all([
      mark(api, advisor, thanks, 'undoStepDone'),
      mark(api, advisor, thanks, 'undoStepDone'),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({ step: { id: thanks, state: 'PLANNED', doneAt: null } });
    expect(await factsOf(tenant.id)).toEqual([]);
    expect(await stepsOf(api, advisor, application)).toEqual(before);
  });

  it('is refused in words where there is nothing to mark or to take back', async () => {
    const { tenant, advisor, application, thanks } = await withPlan(api);
    const collected = (await stepsOf(api, advisor, application)).find(
      ({ kind }) => kind === 'COLLECT_CONTACTS',
    );
    expect((await mark(api, advisor, collected?.id ?? '', 'undoStepDone')).userErrors).toEqual([
      {
        code: 'CONFLICT',
        message:
          'Nobody marked this step done, so there is nothing to take back. Where something recorded shows it done, take that back.',
        field: 'stepId',
      },
    ]);
    await asAdmin(`update step set state = 'sent' where tenant_id = $1 and kind = 'thank_you'`, [tenant.id]);
    expect((await mark(api, advisor, thanks)).userErrors[0].message).toBe(
      'This was sent already, so there is nothing left to mark.',
    );
    expect((await mark(api, advisor, thanks, 'undoStepDone')).userErrors[0].message).toBe(
      'This was sent, which cannot be taken back.',
    );
    await asAdmin(`update step set state = 'cancelled' where tenant_id = $1 and kind = 'thank_you'`, [
      tenant.id,
    ]);
    expect((await mark(api, advisor, thanks)).userErrors[0].message).toBe(
      'This step was cancelled, so there is nothing left to do.',
    );
    expect(await factsOf(tenant.id)).toEqual([]);
  });

  it('is not for another candidate, another tenant, an advisor without the caseload or a viewer', async () => {
    const { tenant, thanks } = await withPlan(api);
    const strangers = [
      await createCandidateCaller(tenant, await addCandidate(tenant)),
      await createStaff(await createTestTenant(), 'admin'),
      caseloadOnly(await createStaff(tenant, 'advisor')),
    ];
    for (const stranger of strangers) {
      for (const field of ['markStepDone', 'undoStepDone'] as const)
        expect(await mark(api, stranger, thanks, field)).toMatchObject({
          step: null,
          userErrors: [{ code: 'NOT_FOUND' }],
        });
    }
    const viewer = await createStaff(tenant, 'viewer');
    const { errors } = await api.graphql(viewer, marking('markStepDone'), { key: 'k', id: thanks });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await factsOf(tenant.id)).toEqual([]);
  });

  it('leaves the advisor’s steps to the advisor', async () => {
    const { tenant, candidateId, thanks } = await withPlan(api);
    await asAdmin(`update step set owner = 'advisor' where tenant_id = $1`, [tenant.id]);
    const self = await createCandidateCaller(tenant, candidateId);
    expect((await mark(api, self, thanks)).userErrors).toEqual([
      { code: 'NOT_ALLOWED', message: 'This step is your advisor’s to do.', field: 'stepId' },
    ]);
  });
});
