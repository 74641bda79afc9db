import {
  type Clock,
  giveUpExpired,
  LeaseLost,
  type Mailer,
  makeDigest,
  type NotificationAnswer,
  newId,
  parseToken,
  type Sending,
  sendNotification,
  settleNotification,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import {
  createUnitOfWork,
  expiredSendings,
  membersToRemind,
  notificationsToSend,
  type Sweep,
} from '@afterword/persistence';
import { asAdmin, createTestTenant, type TestTenant, testDataSource, testSweep } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createRemindedCandidate, invite, notificationsOf } from '../testing/reminders.js';
import { accepting, ScriptedMailer } from '../testing/scripted-mailer.js';

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

const sending = (mailer: Mailer, clock: Clock = systemClock): Sending => ({
  unitOfWork,
  mailer,
  clock,
  publicUrl: 'https://afterword.test',
});

const digestFor = (tenant: TestTenant, membershipId: string, clock: Clock = systemClock) =>
  unitOfWork.run(tenant.system, (repositories) => makeDigest(repositories, clock, membershipId));

const settle = (tenant: TestTenant, notificationId: string, answer: NotificationAnswer) =>
  unitOfWork.run(tenant.system, (repositories) =>
    settleNotification(repositories, tenant.system, systemClock, { notificationId, answer }),
  );

const foundBy = async (
  question: (sweep: Sweep, now: Temporal.Instant) => Promise<{ tenantId: string; id: string }[]>,
  tenant: TestTenant,
  clock: Clock = systemClock,
) => (await question(sweep, clock.now())).filter((row) => row.tenantId === tenant.id).map(({ id }) => id);

async function queuedDigest(steps = 2) {
  const tenant = await createTestTenant();
  const candidate = await createRemindedCandidate(tenant, { steps });
  const id = await digestFor(tenant, candidate.membershipId);
  if (!id) throw new Error('There should be a digest.');
  return { tenant, candidate, id };
}

describe('a digest', () => {
  it('is one for all steps that a candidate is to be told of, however many look at once', async () => {
    const tenant = await createTestTenant();
    const { id: candidateId, membershipId } = await createRemindedCandidate(tenant, { steps: 3 });
    expect(await foundBy(membersToRemind, tenant)).toEqual([membershipId]);
    const made = await Promise.all([1, 2, 3].map(() => digestFor(tenant, membershipId)));
    const [id] = made.filter((each) => each !== null);
    expect(made.filter((each) => each !== null)).toHaveLength(1);
    const steps = await asAdmin<{ reminded_in: string }>(
      'select reminded_in from step where candidate_id = $1',
      [candidateId],
    );
    expect(steps.map((step) => step.reminded_in)).toEqual([id, id, id]);
    expect(await foundBy(membersToRemind, tenant)).toEqual([]);
  });

  it('goes to nobody who was never invited, and is due once they are', async () => {
    const tenant = await createTestTenant();
    const candidate = await createRemindedCandidate(tenant, { invited: false });
    expect(await foundBy(membersToRemind, tenant)).toEqual([]);
    const membershipId = await invite(tenant, candidate.id);
    expect(await foundBy(membersToRemind, tenant)).toEqual([membershipId]);
    expect(await digestFor(tenant, membershipId)).not.toBeNull();
  });

  it('goes to nobody who has left', async () => {
    const tenant = await createTestTenant();
    const { membershipId } = await createRemindedCandidate(tenant);
    await asAdmin('update membership set ended_at = now() where id = $1', [membershipId]);
    expect(await foundBy(membersToRemind, tenant)).toEqual([]);
    expect(await digestFor(tenant, membershipId)).toBeNull();
  });

  it("leaves out an advisor's steps and those that are done, and is not looked for again", async () => {
    const tenant = await createTestTenant();
    const { membershipId, stepIds } = await createRemindedCandidate(tenant, { steps: 2 });
    await asAdmin(`update step set owner = 'advisor' where id = $1`, [stepIds[0]]);
    await asAdmin(`update step set state = 'done' where id = $1`, [stepIds[1]]);
    expect(await digestFor(tenant, membershipId)).toBeNull();
    expect(await foundBy(membersToRemind, tenant, ahead({ hours: 48 }))).toEqual([]);
  });

  it('tells the steps that are still open, and is dropped where none is', async () => {
    const { tenant, candidate, id } = await queuedDigest(2);
    await asAdmin(`update step set state = 'done' where id = $1`, [candidate.stepIds[0]]);
    const mailer = accepting();
    await sendNotification(sending(mailer), tenant.system, id);
    expect(mailer.sent).toMatchObject([
      {
        to: { address: candidate.email },
        subject: 'One thing waits for you',
        messageId: `${id}@afterword`,
        text: expect.stringContaining(`https://afterword.test/portal/${tenant.slug}/steps/`),
        unsubscribe: expect.stringMatching(/^https:\/\/afterword\.test\/stop-reminders\?token=reminders\./),
      },
    ]);
    const other = await queuedDigest(1);
    await asAdmin(`update step set state = 'done' where id = $1`, [other.candidate.stepIds[0]]);
    const unused = accepting();
    await sendNotification(sending(unused), other.tenant.system, other.id);
    expect(unused.sent).toEqual([]);
    expect(await notificationsOf(other.tenant)).toEqual([]);
  });

  it.each([
    ['stopped these mails', { daily: false, pausedFor: 0 }],
    ['began a pause', { daily: true, pausedFor: 7 }],
  ])('does not leave once they %s, and counts as never made', async (_, { daily, pausedFor }) => {
    const { tenant, candidate, id } = await queuedDigest();
    await asAdmin(
      `insert into reminder_preference (tenant_id, id, daily, hour, quiet_weekdays, paused_until, muted_kinds,
         urgent_at_once, changed_at)
       values ($1, $2, $3, 8, '{}', (now() + make_interval(days => $4))::date, '{}', true, now())`,
      [tenant.id, candidate.membershipId, daily, pausedFor],
    );
    const mailer = accepting();
    await sendNotification(sending(mailer), tenant.system, id);
    expect(mailer.sent).toEqual([]);
    expect(await notificationsOf(tenant)).toEqual([]);
    const told = await asAdmin('select id from step where candidate_id = $1 and reminded_in is not null', [
      candidate.id,
    ]);
    expect(told).toEqual([]);
  });
});

describe('a notification', () => {
  it('is sent once, however many try', async () => {
    const { tenant, id } = await queuedDigest();
    const mailer = accepting();
    await Promise.all([1, 2, 3, 4].map(() => sendNotification(sending(mailer), tenant.system, id)));
    await sendNotification(sending(mailer), tenant.system, id);
    expect(mailer.sent).toHaveLength(1);
    expect(await notificationsOf(tenant)).toMatchObject([{ state: 'sent', attempts: 1, problem: null }]);
  });

  it('that the server puts off waits longer each time, and fails in the end', async () => {
    const { tenant, id } = await queuedDigest();
    const busy = new ScriptedMailer({ kind: 'refused', permanent: false, words: 'The server is busy.' });
    await sendNotification(sending(busy), tenant.system, id);
    expect(await notificationsOf(tenant)).toMatchObject([
      { state: 'queued', problem: 'The server is busy.' },
    ]);
    expect(await foundBy(notificationsToSend, tenant)).toEqual([]);
    expect(await foundBy(notificationsToSend, tenant, ahead({ minutes: 2 }))).toEqual([id]);
    for (let attempt = 2; attempt <= 8; attempt++)
      await sendNotification(sending(busy, ahead({ hours: 2 * attempt })), tenant.system, id);
    expect(await notificationsOf(tenant)).toMatchObject([
      { state: 'failed', attempts: 8, problem: 'The server is busy. Given up after 8 tries.' },
    ]);
  });

  it.each([
    [{ kind: 'refused', permanent: true, words: 'No such mailbox.' } as const, 'failed', 'No such mailbox.'],
    [{ kind: 'uncertain', words: 'It broke off.' } as const, 'uncertain', 'It broke off.'],
  ])('that ends with %o is not sent again by itself', async (answer, state, problem) => {
    const { tenant, id } = await queuedDigest();
    await sendNotification(sending(new ScriptedMailer(answer)), tenant.system, id);
    expect(await notificationsOf(tenant)).toMatchObject([{ state, problem }]);
    expect(await foundBy(notificationsToSend, tenant, ahead({ hours: 24 }))).toEqual([]);
    const mailer = accepting();
    await sendNotification(sending(mailer, ahead({ hours: 24 })), tenant.system, id);
    expect(mailer.sent).toEqual([]);
  });

  it('whose process dies before the hand-over is sent again; one within it becomes uncertain', async () => {
    const died = new ScriptedMailer({ kind: 'accepted' }, async () => {
      throw new Error('power cut');
    });
    const before = await queuedDigest();
    await expect(sendNotification(sending(died), before.tenant.system, before.id)).rejects.toThrow(
      'power cut',
    );
    expect(await foundBy(notificationsToSend, before.tenant)).toEqual([]);
    expect(await foundBy(notificationsToSend, before.tenant, ahead({ minutes: 6 }))).toEqual([before.id]);

    const within = await queuedDigest();
    await asAdmin(
      `update notification set state = 'sending', lease_until = now() - interval '1 second' where id = $1`,
      [within.id],
    );
    expect(await foundBy(expiredSendings, within.tenant)).toEqual([within.id]);
    await unitOfWork.run(within.tenant.system, (repositories) =>
      giveUpExpired(repositories, systemClock, within.id),
    );
    expect(await notificationsOf(within.tenant)).toMatchObject([
      { state: 'uncertain', problem: expect.stringContaining('We will not send it twice') },
    ]);
    expect(await foundBy(notificationsToSend, within.tenant, ahead({ hours: 24 }))).toEqual([]);
  });

  it('that a person has sent again goes out once more under its own Message-ID, with all its tries', async () => {
    const { tenant, id } = await queuedDigest();
    const lost = new ScriptedMailer({ kind: 'uncertain', words: 'It broke off.' });
    await sendNotification(sending(lost), tenant.system, id);
    await settle(tenant, id, 'send_again');
    expect(await foundBy(notificationsToSend, tenant)).toEqual([id]);
    const busy = new ScriptedMailer({ kind: 'refused', permanent: false, words: 'The server is busy.' });
    for (let attempt = 1; attempt <= 7; attempt++)
      await sendNotification(sending(busy, ahead({ hours: 2 * attempt })), tenant.system, id);
    expect(await notificationsOf(tenant)).toMatchObject([{ state: 'queued' }]);
    const mailer = accepting();
    await sendNotification(sending(mailer, ahead({ hours: 24 })), tenant.system, id);
    expect(mailer.sent.map(({ messageId }) => messageId)).toEqual(
      lost.sent.map(({ messageId }) => messageId),
    );
    expect(await notificationsOf(tenant)).toMatchObject([{ state: 'sent', problem: null }]);
  });

  it('that a person calls arrived stays so, whatever a late process hears', async () => {
    const { tenant, id } = await queuedDigest();
    const slow = new ScriptedMailer({ kind: 'uncertain', words: 'It broke off.' });
    slow.afterwards = async () => {
      await asAdmin(`update notification set state = 'uncertain' where id = $1`, [id]);
      await settle(tenant, id, 'arrived');
    };
    await sendNotification(sending(slow), tenant.system, id);
    expect(await notificationsOf(tenant)).toMatchObject([{ state: 'sent', problem: null }]);
    expect(await foundBy(notificationsToSend, tenant, ahead({ hours: 24 }))).toEqual([]);
  });

  it('that was sent again is not put back by a process that had it before', async () => {
    const { tenant, id } = await queuedDigest();
    const [handedOver, heard] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const second = accepting();
    second.afterwards = () => {
      handedOver.resolve();
      return heard.promise;
    };
    let again: Promise<void> | undefined;
    const slow = new ScriptedMailer({ kind: 'refused', permanent: false, words: 'The server is busy.' });
    slow.afterwards = async () => {
      await asAdmin(`update notification set state = 'uncertain', lease_until = null where id = $1`, [id]);
      await settle(tenant, id, 'send_again');
      again = sendNotification(sending(second), tenant.system, id);
      await handedOver.promise;
    };
    // It hears of its refusal while the other one has handed the mail over.
    await sendNotification(sending(slow), tenant.system, id);
    expect(await notificationsOf(tenant)).toMatchObject([{ state: 'sending' }]);
    heard.resolve();
    await again;
    expect(await notificationsOf(tenant)).toMatchObject([{ state: 'sent' }]);
  });

  it('is not handed over by a process whose lease another has taken', async () => {
    const { tenant, id } = await queuedDigest();
    const second = accepting();
    const slow = new ScriptedMailer({ kind: 'accepted' }, () =>
      sendNotification(sending(second, ahead({ minutes: 6 })), tenant.system, id),
    );
    await expect(sendNotification(sending(slow), tenant.system, id)).rejects.toThrow(LeaseLost);
    expect([slow.sent.length, second.sent.length]).toEqual([0, 1]);
    expect(await notificationsOf(tenant)).toMatchObject([{ state: 'sent' }]);
  });
});

describe('an invitation', () => {
  async function queuedInvitation() {
    const tenant = await createTestTenant();
    const candidate = await createRemindedCandidate(tenant, { invited: false });
    const [membershipId, id] = [await invite(tenant, candidate.id), newId()];
    await asAdmin(
      `insert into notification (tenant_id, id, kind, candidate_id, membership_id, state, message_id, not_before, created_at)
       values ($1, $2, 'invitation', $3, $4, 'queued', $5, now(), now())`,
      [tenant.id, id, candidate.id, membershipId, `${id}@afterword`],
    );
    return { tenant, candidate, membershipId, id };
  }

  it('carries a link of its own', async () => {
    const { tenant, candidate, membershipId, id } = await queuedInvitation();
    const mailer = accepting();
    await sendNotification(sending(mailer), tenant.system, id);
    const [mail] = mailer.sent;
    expect(mail?.to.address).toBe(candidate.email);
    const token = /https:\/\/afterword\.test\/invitation\?token=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(parseToken('invite', token)).toMatchObject({ tenantId: tenant.id, id: membershipId });
  });

  it('is dropped where it was accepted meanwhile', async () => {
    const { tenant, membershipId, id } = await queuedInvitation();
    await asAdmin('update membership set accepted_at = now(), person_id = $2 where id = $1', [
      membershipId,
      newId(),
    ]);
    const mailer = accepting();
    await sendNotification(sending(mailer), tenant.system, id);
    expect([mailer.sent, await notificationsOf(tenant)]).toEqual([[], []]);
  });
});
