import { type Clock, makeDigest, newId, type RequestContext, systemContext } from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import {
  addApplication,
  addCandidate,
  addStep,
  apiKeyContext,
  asAdmin,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  type TestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { DATA_SOURCE } from '../tokens.js';

/** Wednesday 16 September 2026, 10:00 in Chicago. */
const WEDNESDAY = Temporal.Instant.from('2026-09-16T15:00:00Z');
let now = WEDNESDAY;
const clock: Clock = { now: () => now };
let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
beforeEach(() => {
  now = WEDNESDAY;
});
afterAll(() => api.close());

const FIELDS = 'daily hour timeZone quietWeekdays pausedUntil mutedKinds urgentAtOnce nextDailyAt';

const preferencesOf = async (caller: RequestContext) =>
  (await api.graphql(caller, `{ reminderPreferences { ${FIELDS} } }`)).data?.reminderPreferences;

async function change(caller: RequestContext, changes: object) {
  const { data, errors } = await api.graphql(
    caller,
    `mutation ($input: ChangeReminderPreferencesInput!) { changeReminderPreferences(input: $input) {
       reminderPreferences { ${FIELDS} } userErrors { code message field } } }`,
    { input: { idempotencyKey: newId(), ...changes } },
  );
  return { ...data?.changeReminderPreferences, refused: errors?.[0]?.extensions.code };
}

async function candidateOf(tenant: TestTenant) {
  const id = await addCandidate(tenant);
  return { id, caller: await createCandidateCaller(tenant, id) };
}

/** Looks at the caller as a worker does; gives what is mailed to them then, if anything. */
async function look(caller: RequestContext): Promise<string | null> {
  if (caller.actor.kind !== 'member') throw new Error('Only a member is looked at.');
  const { membershipId } = caller.actor;
  const work = createUnitOfWork(api.app.get<DataSource>(DATA_SOURCE));
  const id = await work.run(systemContext(caller.tenantId, 'test', 'test'), (repositories) =>
    makeDigest(repositories, clock, membershipId),
  );
  const [row] = await asAdmin<{ kind: string }>('select kind from notification where id = $1', [
    id ?? newId(),
  ]);
  return row?.kind ?? null;
}

const nextLook = async (caller: RequestContext): Promise<string | null> => {
  if (caller.actor.kind !== 'member') return null;
  const [row] = await asAdmin<{ at: Date | null }>(
    'select reminders_look_at as at from membership where id = $1',
    [caller.actor.membershipId],
  );
  return row?.at?.toISOString() ?? null;
};

describe('reminder preferences', () => {
  it('are one mail a day at 8:00 where nobody said otherwise, with a quiet weekend for staff', async () => {
    const tenant = await createTestTenant({ timeZone: 'Europe/Berlin' });
    const { caller } = await candidateOf(tenant);
    expect(await preferencesOf(caller)).toEqual({
      daily: true,
      hour: 8,
      timeZone: 'America/Chicago',
      quietWeekdays: [],
      pausedUntil: null,
      mutedKinds: [],
      urgentAtOnce: true,
      nextDailyAt: '2026-09-17T13:00:00Z',
    });
    expect(await preferencesOf(await createStaff(tenant, 'advisor'))).toMatchObject({
      timeZone: 'Europe/Berlin',
      quietWeekdays: ['SATURDAY', 'SUNDAY'],
      nextDailyAt: '2026-09-17T06:00:00Z',
    });
  });

  it('change one by one, and the next mail follows', async () => {
    const { caller } = await candidateOf(await createTestTenant());
    expect(await change(caller, { hour: 18, quietWeekdays: ['THURSDAY', 'WEDNESDAY'] })).toMatchObject({
      reminderPreferences: {
        hour: 18,
        quietWeekdays: ['WEDNESDAY', 'THURSDAY'],
        daily: true,
        nextDailyAt: '2026-09-18T23:00:00Z',
      },
      userErrors: [],
    });
    const paused = await change(caller, { pausedUntil: '2026-10-05', mutedKinds: ['KEEP_APPLYING'] });
    expect(paused.reminderPreferences).toMatchObject({
      hour: 18,
      pausedUntil: '2026-10-05',
      mutedKinds: ['KEEP_APPLYING'],
      nextDailyAt: '2026-10-05T23:00:00Z',
    });
    expect((await change(caller, { pausedUntil: null, daily: false })).reminderPreferences).toMatchObject({
      pausedUntil: null,
      nextDailyAt: null,
    });
    expect(await nextLook(caller)).not.toBeNull();
  });

  it('happen once for each idempotency key', async () => {
    const { caller } = await candidateOf(await createTestTenant());
    const idempotencyKey = newId();
    await change(caller, { idempotencyKey, hour: 9 });
    await change(caller, { hour: 10 });
    expect((await change(caller, { idempotencyKey, hour: 9 })).reminderPreferences).toMatchObject({
      hour: 10,
    });
    expect((await change(caller, { idempotencyKey, hour: 11 })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
  });

  it.each([
    [{ hour: 24 }, 'hour'],
    [
      { quietWeekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] },
      'quietWeekdays',
    ],
    [{ pausedUntil: '2028-01-01' }, 'pausedUntil'],
    [{ timeZone: 'Europe/Berlin' }, 'timeZone'],
  ])('refuse %j of a candidate', async (changes, field) => {
    const { caller } = await candidateOf(await createTestTenant());
    expect((await change(caller, changes)).userErrors).toMatchObject([{ field }]);
    expect(await preferencesOf(caller)).toMatchObject({ hour: 8, timeZone: 'America/Chicago' });
  });

  it('let staff choose their clock, and go back to the tenant’s', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    const { reminderPreferences } = await change(advisor, { timeZone: 'Europe/Berlin' });
    expect(reminderPreferences).toMatchObject({ timeZone: 'Europe/Berlin' });
    expect((await change(advisor, { timeZone: null })).reminderPreferences).toMatchObject({
      timeZone: 'America/Chicago',
    });
  });

  it('are everybody’s own: an admin changes theirs and nobody else’s', async () => {
    const tenant = await createTestTenant();
    const [admin, advisor] = [await createStaff(tenant, 'admin'), await createStaff(tenant, 'advisor')];
    const { caller } = await candidateOf(tenant);
    await change(admin, { hour: 6, daily: false });
    expect(await preferencesOf(advisor)).toMatchObject({ hour: 8, daily: true });
    expect(await preferencesOf(caller)).toMatchObject({ hour: 8, daily: true });
    for (const nobody of [await createStaff(tenant, 'viewer'), apiKeyContext(tenant, 'members:write')])
      expect((await change(nobody, { hour: 6 })).refused).toBe('FORBIDDEN');
  });
});

describe('a reminder that is snoozed', () => {
  async function setUp({ hard = false, dueAt = '2026-09-18T22:00:00Z' } = {}) {
    const tenant = await createTestTenant();
    const { id: candidateId, caller } = await candidateOf(tenant);
    const { applicationId } = await addApplication(tenant, candidateId);
    const stepId = await addStep(tenant, { candidateId, applicationId }, { kind: 'follow_up', dueAt });
    await asAdmin(
      `update step set hard = $2, not_before = '2026-09-10T14:00:00Z', remind_at = '2026-09-16T13:00:00Z' where id = $1`,
      [stepId, hard],
    );
    return { tenant, candidateId, caller, stepId: toGlobalId('Step', stepId) };
  }
  const mutate = async (caller: RequestContext, name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await api.graphql(
      caller,
      `mutation ($input: ${type}!) { ${name}(input: $input) { step { remindsAgainAt state } userErrors { code message field } } }`,
      { input: { idempotencyKey: newId(), ...input } },
    );
    return { ...data?.[name], refused: errors?.[0]?.extensions.code };
  };
  const snooze = (caller: RequestContext, input: object) => mutate(caller, 'snoozeReminder', input);

  it.each([
    [{ until: 'LATER_TODAY' }, '2026-09-16T18:00:00Z'],
    [{ until: 'TOMORROW' }, '2026-09-17T13:00:00Z'],
    [{ until: 'DATE', date: '2026-09-21' }, '2026-09-21T13:00:00Z'],
  ])('until %j comes then, and not before', async (until, at) => {
    const { caller, stepId } = await setUp();
    expect(await snooze(caller, { stepId, ...until })).toEqual({
      step: { remindsAgainAt: at, state: 'PLANNED' },
      userErrors: [],
      refused: undefined,
    });
    expect(await look(caller)).toBeNull();
    expect(await nextLook(caller)).toBe(new Date(at).toISOString());
    now = Temporal.Instant.from(at);
    expect(await look(caller)).toMatch(/^(urgent|digest)$/);
    expect(await look(caller)).toBeNull();
  });

  it('comes with the next mail where that is taken back', async () => {
    const { caller, stepId } = await setUp();
    await snooze(caller, { stepId, until: 'DATE', date: '2026-09-25' });
    expect((await mutate(caller, 'undoSnoozeReminder', { stepId })).step).toEqual({
      remindsAgainAt: null,
      state: 'PLANNED',
    });
    expect(await look(caller)).toBeNull();
    now = Temporal.Instant.from('2026-09-17T13:00:00Z');
    expect(await look(caller)).toBe('digest');
  });

  it('never comes after a due time that can’t be moved', async () => {
    const { caller, stepId } = await setUp({ hard: true, dueAt: '2026-09-16T19:30:00Z' });
    expect((await snooze(caller, { stepId, until: 'TOMORROW' })).userErrors).toEqual([
      {
        code: 'NOT_ALLOWED',
        message: 'It is due Wednesday 2:30 PM and can’t be moved, so the reminder has to come before.',
        field: 'until',
      },
    ]);
    now = Temporal.Instant.from('2026-09-16T17:00:00Z');
    expect((await snooze(caller, { stepId, until: 'LATER_TODAY' })).step).toMatchObject({
      remindsAgainAt: '2026-09-16T18:30:00Z',
    });
  });

  it.each([
    [{ until: 'DATE' }, 'date'],
    [{ until: 'DATE', date: '2026-09-16' }, 'date'],
    [{ until: 'DATE', date: '2028-09-16' }, 'date'],
  ])('is refused for %j', async (input, field) => {
    const { caller, stepId } = await setUp();
    expect((await snooze(caller, { stepId, ...input })).userErrors).toMatchObject([{ field }]);
  });

  it('is refused late in the evening, and for a step that is done', async () => {
    const { caller, stepId } = await setUp();
    now = Temporal.Instant.from('2026-09-17T00:45:00Z');
    expect((await snooze(caller, { stepId, until: 'LATER_TODAY' })).userErrors).toMatchObject([
      { message: 'The day is nearly over. Choose tomorrow.' },
    ]);
    await asAdmin(`update step set state = 'done' where candidate_id is not null and tenant_id = $1`, [
      caller.tenantId,
    ]);
    expect((await snooze(caller, { stepId, until: 'TOMORROW' })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });

  it('is the candidate’s own affair', async () => {
    const { tenant, stepId } = await setUp();
    const { caller: other } = await candidateOf(tenant);
    expect((await snooze(other, { stepId, until: 'TOMORROW' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await snooze(await createStaff(tenant, 'admin'), { stepId, until: 'TOMORROW' })).refused).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a candidate whose plan changes', () => {
  it('is looked at again', async () => {
    const tenant = await createTestTenant();
    const { id: candidateId, caller } = await candidateOf(tenant);
    const { applicationId } = await addApplication(tenant, candidateId);
    const stepId = await addStep(tenant, { candidateId, applicationId }, { kind: 'research' });
    await look(caller);
    expect(await nextLook(caller)).toBeNull();
    now = now.add({ minutes: 1 });
    await api.graphql(
      caller,
      'mutation ($input: MarkStepDoneInput!) { markStepDone(input: $input) { userErrors { message } } }',
      { input: { idempotencyKey: newId(), stepId: toGlobalId('Step', stepId) } },
    );
    expect(await nextLook(caller)).toBe('2026-09-16T15:01:00.000Z');
  });
});

describe('the daily mail of an advisor', () => {
  it('comes where somebody needs them, at their hour, once', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const candidateId = await addCandidate(tenant, { advisorId: advisor.membershipId });
    const { applicationId } = await addApplication(tenant, candidateId);
    expect(await look(advisor)).toBeNull();
    now = Temporal.Instant.from('2026-09-17T13:00:00Z');
    expect(await look(advisor)).toBeNull();
    await addStep(tenant, { candidateId, applicationId }, { dueAt: '2026-09-17T12:00:00Z' });
    now = Temporal.Instant.from('2026-09-18T13:00:00Z');
    expect(await look(advisor)).toBe('caseload');
    expect(await look(advisor)).toBeNull();
    // Saturday and Sunday are quiet.
    expect(await nextLook(advisor)).toBe('2026-09-21T13:00:00.000Z');
  });

  it('is about their own caseload, and comes to nobody else', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const candidateId = await addCandidate(tenant);
    const { applicationId } = await addApplication(tenant, candidateId);
    await addStep(tenant, { candidateId, applicationId }, { dueAt: '2026-09-16T12:00:00Z' });
    await look(advisor);
    now = Temporal.Instant.from('2026-09-17T13:00:00Z');
    expect(await look(advisor)).toBeNull();
    const viewer = await createStaff(tenant, 'viewer');
    await look(viewer);
    expect(await nextLook(viewer)).toBeNull();
  });
});
