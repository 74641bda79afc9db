import type { Clock, RequestContext } from '@afterword/application';
import { addCandidate, apiKeyContext, asAdmin, createCandidateCaller, createStaff } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type MadeApplication, makeApplication, planOf } from '../testing/application-of.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import type { RecordKind } from '../testing/recorded-facts.js';
import * as recorded from '../testing/recorded-facts.js';

const AFTER_THE_INTERVIEW = '2026-09-15T21:00:00Z';
let now = Temporal.Instant.from(AFTER_THE_INTERVIEW);
const clock: Clock = { now: () => now };

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

/** Records something of an application, at a moment of its own. */
async function record(caller: RequestContext, kind: RecordKind, applicationId: string, input: object) {
  now = now.add({ seconds: 1 });
  return await recorded.record(api, caller, kind, applicationId, input);
}

async function withdraw(caller: RequestContext, factId: string) {
  now = now.add({ seconds: 1 });
  return await recorded.withdraw(api, caller, factId);
}

async function setUp() {
  now = Temporal.Instant.from(AFTER_THE_INTERVIEW);
  return await recorded.interviewed(api);
}

const dueOf = (caller: RequestContext, application: MadeApplication, kind: string) =>
  recorded.dueOf(api, caller, application, kind);

describe('an outcome', () => {
  it('sets the stage and ends what it makes pointless; taken back, all is as before', async () => {
    const { advisor, application } = await setUp();
    const before = await planOf(api, advisor, application.id);
    const { facts, application: rejected } = await record(advisor, 'Outcome', application.id, {
      outcome: { type: 'REJECTION', contactId: application.rafael, quote: 'It was close.' },
    });
    expect(rejected.stage).toBe('REJECTED');
    const after = await planOf(api, advisor, application.id);
    expect(after.steps.find(({ kind }) => kind === 'FOLLOW_UP')?.state).toBe('CANCELLED');
    expect(facts).toMatchObject([{ contact: { name: 'Rafael Ibarra' }, quote: 'It was close.' }]);
    const answer = await withdraw(advisor, facts[0].id);
    expect(answer).toEqual({ application: { stage: 'AWAITING_DECISION', facts: [] }, userErrors: [] });
    expect(await planOf(api, advisor, application.id)).toEqual(before);
  });

  it('goes from offer to yes, after which another conversation is one of a new application', async () => {
    const { advisor, candidateId, application } = await setUp();
    const outcome = async (value: object) =>
      (await record(advisor, 'Outcome', application.id, { outcome: value })).application?.stage;
    expect(await outcome({ type: 'OFFER', deadline: { day: '2026-09-30' } })).toBe('OFFER');
    expect(await dueOf(advisor, application, 'FOLLOW_UP')).toBeUndefined();
    expect(await outcome({ type: 'ACCEPTED' })).toBe('ACCEPTED');
    now = now.add({ seconds: 1 });
    await makeApplication(api, advisor, candidateId, {
      startsAt: '2026-09-20T15:00:00Z',
      endsAt: '2026-09-20T16:00:00Z',
    });
    const stages = await asAdmin<{ stage: string }>(
      'select stage from application where tenant_id = $1 order by id',
      [advisor.tenantId],
    );
    expect(stages.map(({ stage }) => stage)).toEqual(['accepted', 'interviewing']);
  });

  it('that is a yes ends going on to apply in the candidate’s other applications; taken back, it goes on', async () => {
    const { tenant, advisor, candidateId, application } = await setUp();
    const interview = { startsAt: '2026-09-15T16:00:00Z', endsAt: '2026-09-15T17:00:00Z' };
    const other = await makeApplication(api, advisor, candidateId, interview, 'Tessel Robotics');
    const stranger = await makeApplication(api, advisor, await addCandidate(tenant), interview);
    const applying = async ({ id }: MadeApplication) =>
      (await planOf(api, advisor, id)).steps.find(({ kind }) => kind === 'KEEP_APPLYING')?.state;
    const states = async () => [await applying(other), await applying(stranger)];
    const before = await planOf(api, advisor, other.id);
    expect(await states()).toEqual(['PLANNED', 'PLANNED']);
    await record(advisor, 'Outcome', application.id, { outcome: { type: 'OFFER' } });
    expect(await states()).toEqual(['PLANNED', 'PLANNED']);
    const { facts } = await record(advisor, 'Outcome', application.id, { outcome: { type: 'ACCEPTED' } });
    expect(await states()).toEqual(['CANCELLED', 'PLANNED']);
    const { steps } = await planOf(api, advisor, other.id);
    expect(steps.filter(({ kind }) => kind !== 'KEEP_APPLYING')).toEqual(
      before.steps.filter(({ kind }) => kind !== 'KEEP_APPLYING'),
    );
    await withdraw(advisor, facts[0].id);
    expect(await planOf(api, advisor, other.id)).toEqual(before);
  });

  it('is refused where it cannot be so', async () => {
    const { advisor, application } = await setUp();
    const errors = async (outcome: object) =>
      (await record(advisor, 'Outcome', application.id, { outcome })).userErrors.map(
        ({ code, field }: { code: string; field: string }) => [code, field],
      );
    expect(
      await errors({ type: 'WITHDRAWN', contactId: application.rafael, deadline: { day: '2026-09-30' } }),
    ).toEqual([
      ['INVALID_INPUT', 'outcome.contactId'],
      ['INVALID_INPUT', 'outcome.deadline'],
    ]);
    expect(await errors({ type: 'OFFER', deadline: { instant: '2026-09-15T20:00:00Z' } })).toEqual([
      ['INVALID_INPUT', 'outcome.deadline'],
    ]);
    expect(await errors({ type: 'REJECTION' })).toEqual([]);
    expect(await errors({ type: 'REJECTION' })).toEqual([['CONFLICT', 'outcome.type']]);
  });
});

describe('taking a fact back', () => {
  it('keeps it for the audit, and does no harm twice', async () => {
    const { tenant, advisor, application } = await setUp();
    const { facts } = await record(advisor, 'Directions', application.id, {
      directions: [{ decisionBy: { by: { day: '2026-10-05' } } }],
    });
    await Promise.all([withdraw(advisor, facts[0].id), withdraw(advisor, facts[0].id)]);
    expect(await dueOf(advisor, application, 'FOLLOW_UP')).toBe('2026-09-29T23:00:00Z');
    expect(
      await asAdmin('select withdrawn_by, withdrawn_at is not null as gone from fact where tenant_id = $1', [
        tenant.id,
      ]),
    ).toEqual([{ withdrawn_by: advisor.membershipId, gone: true }]);
  });

  it('is a candidate’s own right for what they recorded, not for what their center did', async () => {
    const { advisor, self, application } = await setUp();
    const directions = [{ channelOnly: { channel: 'EMAIL' } }];
    const theirs = await record(advisor, 'Directions', application.id, { directions });
    const own = await record(self, 'Directions', application.id, { directions });
    expect((await withdraw(self, theirs.facts[0].id)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', field: 'factId' },
    ]);
    expect((await withdraw(self, own.facts[0].id)).userErrors).toEqual([]);
    expect((await withdraw(advisor, theirs.facts[0].id)).userErrors).toEqual([]);
  });
});

describe('who may record', () => {
  it('is whoever may see the candidate, by the role table', async () => {
    const { tenant, application } = await setUp();
    const directions = [{ channelOnly: { channel: 'EMAIL' } }];
    const key = apiKeyContext(tenant, 'interviews:write', 'interviews:read');
    const { facts } = await record(key, 'Directions', application.id, { directions });
    expect(facts).toMatchObject([{ recordedBy: null }]);
    const stranger = await createCandidateCaller(tenant, await addCandidate(tenant));
    expect((await record(stranger, 'Directions', application.id, { directions })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'applicationId' },
    ]);
    for (const caller of [await createStaff(tenant, 'viewer'), apiKeyContext(tenant, 'interviews:read')])
      await expect(record(caller, 'Directions', application.id, { directions })).rejects.toThrow('FORBIDDEN');
  });
});
