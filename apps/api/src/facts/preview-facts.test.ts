import { type Clock, newId, type RequestContext } from '@afterword/application';
import {
  addCandidate,
  asAdmin,
  createCandidateCaller,
  createStaff,
  createTestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, makeApplication, planOf } from '../testing/application-of.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { namesOf, statementsOf } from '../testing/statements.js';

const AFTER_THE_INTERVIEW = Temporal.Instant.from('2026-09-15T21:00:00Z');
let now = AFTER_THE_INTERVIEW;
const clock: Clock = { now: () => now };

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

interface Effect {
  readonly effect: string;
  readonly kind: string;
  readonly title: string;
  readonly before: { readonly dueAt: string; readonly state: string } | null;
  readonly after: { readonly dueAt: string; readonly state: string } | null;
  readonly because: readonly { readonly text: string }[];
}

async function preview(caller: RequestContext, applicationId: string, input: object) {
  return await ask(
    api,
    caller,
    'previewFacts',
    `query ($input: PreviewFactsInput!) { previewFacts(input: $input) {
       effect { stageBefore stageAfter warnings { code } steps { effect kind title contact { name }
         before { dueAt state channel } after { dueAt state channel } because { text } } }
       userErrors { code message field } } }`,
    { input: { applicationId, ...input } },
  );
}

async function setUp() {
  now = AFTER_THE_INTERVIEW;
  const tenant = await createTestTenant();
  const advisor = await createStaff(tenant, 'advisor');
  const candidateId = await addCandidate(tenant);
  const application = await makeApplication(api, advisor, candidateId, {
    startsAt: '2026-09-15T19:00:00Z',
    endsAt: '2026-09-15T20:00:00Z',
  });
  return { tenant, advisor, candidateId, application };
}

const changedOf = (steps: readonly Effect[]) => steps.filter(({ effect }) => effect !== 'UNCHANGED');

describe('a look at what recording would change', () => {
  it('names what moves and what is done by it, with old and new dates, and saves nothing', async () => {
    const { tenant, advisor, application } = await setUp();
    const { effect, userErrors } = await preview(advisor, application.id, {
      directions: [{ decisionBy: { by: { day: '2026-10-05' } } }],
    });
    expect(userErrors).toEqual([]);
    const changed: Effect[] = changedOf(effect.steps);
    expect(changed.find(({ kind }) => kind === 'RECORD_NEXT_STEPS')?.effect).toBe('DONE');
    expect(changed.find(({ kind }) => kind === 'FOLLOW_UP')).toMatchObject({
      effect: 'MOVED',
      title: 'Follow up with Rafael Ibarra',
      contact: { name: 'Rafael Ibarra' },
      before: { dueAt: '2026-09-29T23:00:00Z' },
      after: { dueAt: '2026-10-06T23:00:00Z' },
    });
    expect(await asAdmin('select 1 from fact where tenant_id = $1', [tenant.id])).toEqual([]);
    const { steps } = await planOf(api, advisor, application.id);
    expect(steps.find(({ kind }) => kind === 'FOLLOW_UP')?.dueAt).toBe('2026-09-29T23:00:00Z');
  });

  it('says just what the plan then becomes', async () => {
    const { advisor, application } = await setUp();
    const directions = [
      { decisionBy: { by: { day: '2026-10-05' } } },
      { noContactBefore: { until: { day: '2026-09-21' } } },
    ];
    const { effect } = await preview(advisor, application.id, { directions });
    await ask(
      api,
      advisor,
      'recordDirections',
      'mutation ($input: RecordDirectionsInput!) { recordDirections(input: $input) { userErrors { message } } }',
      { input: { idempotencyKey: newId(), applicationId: application.id, directions } },
    );
    const foretold = (effect.steps as Effect[])
      .filter(({ after }) => after)
      .map(({ kind, after }) => `${kind} ${after?.dueAt} ${after?.state}`);
    const { steps } = await planOf(api, advisor, application.id);
    expect(foretold.toSorted()).toEqual(
      steps.map(({ kind, dueAt, state }) => `${kind} ${dueAt} ${state}`).toSorted(),
    );
  });

  it('tells what a lock to one way withholds, and why', async () => {
    const { advisor, application } = await setUp();
    const { effect } = await preview(advisor, application.id, {
      directions: [{ channelOnly: { channel: 'LINKEDIN' } }],
    });
    const withheld = changedOf(effect.steps).find(
      ({ effect: kind, kind: step }) => kind === 'WITHHELD' && step === 'THANK_YOU',
    );
    expect(withheld).toMatchObject({ before: { state: expect.any(String) }, after: null });
    expect(withheld?.because[0]?.text).toContain('only');
  });

  it('tells what an outcome ends, and how far the application would have come', async () => {
    const { advisor, application } = await setUp();
    const { effect } = await preview(advisor, application.id, { outcome: { type: 'REJECTION' } });
    expect(effect).toMatchObject({ stageBefore: 'AWAITING_DECISION', stageAfter: 'REJECTED' });
    expect(
      changedOf(effect.steps)
        .filter(({ kind }) => kind === 'FOLLOW_UP')
        .every((step) => step.effect === 'CANCELLED'),
    ).toBe(true);
  });

  it('takes a reply with a direction, as one thing that was said', async () => {
    const { advisor, application } = await setUp();
    now = Temporal.Instant.from('2026-09-25T15:00:00Z');
    const { effect } = await preview(advisor, application.id, {
      reply: { contactId: application.rafael },
      directions: [{ decisionBy: { by: { day: '2026-10-16' } } }],
    });
    expect(changedOf(effect.steps).find(({ kind }) => kind === 'FOLLOW_UP')).toMatchObject({
      effect: 'MOVED',
      after: { dueAt: '2026-10-19T23:00:00Z' },
    });
  });

  it('shows what taking a fact back would restore', async () => {
    const { advisor, candidateId, tenant, application } = await setUp();
    const { facts } = await ask(
      api,
      advisor,
      'recordOutcome',
      'mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { facts { id } userErrors { message } } }',
      { input: { idempotencyKey: newId(), applicationId: application.id, outcome: { type: 'REJECTION' } } },
    );
    const { effect } = await preview(advisor, application.id, { withdrawFactId: facts[0].id });
    expect(effect).toMatchObject({ stageBefore: 'REJECTED', stageAfter: 'AWAITING_DECISION' });
    expect(changedOf(effect.steps).find(({ kind }) => kind === 'FOLLOW_UP')?.effect).toBe('ADDED');
    const self = await createCandidateCaller(tenant, candidateId);
    expect((await preview(self, application.id, { withdrawFactId: facts[0].id })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', field: 'withdrawFactId' },
    ]);
  });

  it('refuses what recording would refuse, and shows strangers nothing', async () => {
    const { tenant, advisor, application } = await setUp();
    expect(
      (await preview(advisor, application.id, { directions: [{ submit: { what: '' } }] })).userErrors,
    ).toMatchObject([{ field: 'directions.0.submit.what' }]);
    const stranger = await createCandidateCaller(tenant, await addCandidate(tenant));
    expect(await preview(stranger, application.id, {})).toMatchObject({
      effect: null,
      userErrors: [{ code: 'NOT_FOUND', field: 'applicationId' }],
    });
  });

  it('reads a fixed number of times, and writes and locks nothing', async () => {
    const { advisor, application } = await setUp();
    const names = namesOf(
      await statementsOf(api, () =>
        preview(advisor, application.id, { directions: [{ channelOnly: { channel: 'EMAIL' } }] }),
      ),
    );
    expect(names).toEqual([
      'contacts.byIds',
      'plans.applications',
      'plans.byApplicationIds',
      'plans.contactLinks',
      'plans.contacts',
      'plans.facts',
      'plans.interviews',
      'plans.steps',
      'plans.touches',
      'unit-of-work.bind',
      'unit-of-work.bind',
    ]);
  });
});
