import {
  type Clock,
  type Mailer,
  makeDigest,
  type Sending,
  sendNotification,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { createUnitOfWork, membersToRemind, type Sweep } from '@afterword/persistence';
import {
  asAdmin,
  createStaff,
  createTestTenant,
  type TestTenant,
  testDataSource,
  testSweep,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createRemindedCandidate, notificationsOf, zoneAtNoon } from '../testing/reminders.js';
import { accepting } from '../testing/scripted-mailer.js';

let source: DataSource;
let sweep: Sweep;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource();
  sweep = await testSweep();
  unitOfWork = createUnitOfWork(source);
});
afterAll(async () => {
  await sweep.close();
  await source.destroy();
});

/** A clock that runs ahead. */
const ahead = (duration: Temporal.DurationLike): Clock => ({ now: () => systemClock.now().add(duration) });

const sending = (mailer: Mailer): Sending => ({
  unitOfWork,
  mailer,
  clock: systemClock,
  publicUrl: 'https://afterword.test',
});

const digestFor = (tenant: TestTenant, membershipId: string, clock: Clock = systemClock) =>
  unitOfWork.run(tenant.system, (repositories) => makeDigest(repositories, clock, membershipId));

const lookedFor = async (tenant: TestTenant, clock: Clock) =>
  (await membersToRemind(sweep, clock.now())).filter((row) => row.tenantId === tenant.id).map(({ id }) => id);

describe('reminders', () => {
  const snooze = (stepId: string | undefined, until: Temporal.Instant) =>
    asAdmin('update step set snoozed_until = $2 where id = $1', [stepId, until.toString()]);
  const toldOf = async (candidateId: string) =>
    (
      await asAdmin<{ id: string }>(
        'select id from step where candidate_id = $1 and reminded_in is not null order by id',
        [candidateId],
      )
    ).map(({ id }) => id);

  it('leave out what is snoozed until then, and tell of it then', async () => {
    const tenant = await createTestTenant();
    const { id, membershipId, stepIds } = await createRemindedCandidate(tenant, { steps: 3 });
    await snooze(stepIds[1], systemClock.now().add({ hours: 2 }));
    expect(await digestFor(tenant, membershipId)).not.toBeNull();
    expect(await toldOf(id)).toEqual([stepIds[0], stepIds[2]].sort());
    expect(await lookedFor(tenant, ahead({ minutes: 119 }))).toEqual([]);
    expect(await lookedFor(tenant, ahead({ minutes: 121 }))).toEqual([membershipId]);
    expect(await digestFor(tenant, membershipId, ahead({ minutes: 121 }))).not.toBeNull();
    expect(await toldOf(id)).toEqual([...stepIds].sort());
  });

  it('count as never made where nothing of them was left to send', async () => {
    const tenant = await createTestTenant();
    const candidate = await createRemindedCandidate(tenant);
    const id = await digestFor(tenant, candidate.membershipId);
    await asAdmin(`update step set state = 'done' where candidate_id = $1`, [candidate.id]);
    await sendNotification(sending(accepting()), tenant.system, id ?? '');
    await asAdmin(`update step set state = 'planned' where candidate_id = $1`, [candidate.id]);
    expect(await digestFor(tenant, candidate.membershipId)).not.toBeNull();
  });
});

describe('the daily mail of an advisor', () => {
  /** An advisor for whom it is noon, whose daily mail is due, with a candidate of theirs and one of nobody's. */
  async function setUp() {
    const tenant = await createTestTenant({ timeZone: zoneAtNoon() });
    const { membershipId } = await createStaff(tenant, 'advisor');
    await asAdmin(`update membership set reminders_daily_at = now() - interval '1 minute' where id = $1`, [
      membershipId,
    ]);
    await asAdmin(
      `insert into reminder_preference (tenant_id, id, daily, hour, quiet_weekdays, muted_kinds, urgent_at_once, changed_at)
       values ($1, $2, true, 8, '{}', '{research}', false, now())`,
      [tenant.id, membershipId],
    );
    const candidate = await createRemindedCandidate(tenant, { steps: 3 });
    await createRemindedCandidate(tenant, { steps: 1 });
    await asAdmin('update candidate set advisor_id = $2 where id = $1', [candidate.id, membershipId]);
    return { tenant, membershipId, candidate };
  }
  const miss = (stepIds: readonly (string | undefined)[], columns = `due_at = now() - interval '2 days'`) =>
    asAdmin(`update step set ${columns} where id = any($1::uuid[])`, [stepIds]);

  it('tells of who is behind and what is theirs, and of nothing that is muted or done by then', async () => {
    const { tenant, membershipId, candidate } = await setUp();
    const [missed, own, muted] = candidate.stepIds;
    await miss([missed, muted]);
    await miss([muted], `kind = 'research'`);
    await miss([own], `owner = 'advisor', kind = 'follow_up', due_at = now() + interval '1 hour'`);
    const id = await digestFor(tenant, membershipId);
    expect(await digestFor(tenant, membershipId)).toBeNull();
    const mailer = accepting();
    await sendNotification(sending(mailer), tenant.system, id ?? '');
    expect(mailer.sent).toMatchObject([
      {
        to: { address: `${membershipId}@example.test` },
        subject: 'Today: 1 step of yours, 1 candidate is behind',
        unsubscribe: expect.stringContaining('/stop-reminders?token=reminders.'),
      },
    ]);
    expect(mailer.sent[0]?.text.match(/Amélie <b>Ortega<\/b>:/g)).toHaveLength(2);
  });

  it('calls nobody behind on what is held back, since there is nothing they could do', async () => {
    const { tenant, membershipId, candidate } = await setUp();
    await miss(
      candidate.stepIds,
      `state = 'waiting', overdue_since = now() - interval '2 days', due_at = now() + interval '3 days'`,
    );
    expect(await digestFor(tenant, membershipId)).toBeNull();
  });

  it('does not come where nobody needs them, or nobody does any more', async () => {
    const { tenant, membershipId, candidate } = await setUp();
    expect(await digestFor(tenant, membershipId)).toBeNull();
    await asAdmin(`update membership set reminders_daily_at = now() - interval '1 minute' where id = $1`, [
      membershipId,
    ]);
    await miss(candidate.stepIds);
    const id = await digestFor(tenant, membershipId);
    await asAdmin(`update step set state = 'done' where candidate_id = $1`, [candidate.id]);
    const mailer = accepting();
    await sendNotification(sending(mailer), tenant.system, id ?? '');
    expect([mailer.sent, await notificationsOf(tenant)]).toEqual([[], []]);
  });

  it('goes to nobody who has left before it was sent', async () => {
    const { tenant, membershipId, candidate } = await setUp();
    await miss(candidate.stepIds);
    const id = await digestFor(tenant, membershipId);
    await asAdmin('update membership set ended_at = now() where id = $1', [membershipId]);
    const mailer = accepting();
    await sendNotification(sending(mailer), tenant.system, id ?? '');
    expect(mailer.sent).toEqual([]);
  });
});
