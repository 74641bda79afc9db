import { type Clock, createSealer, dispatchMessages, newId, type UnitOfWork } from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import {
  addCandidate,
  addConsent,
  addSendableMessages,
  asAdmin,
  createTestTenant,
  letTenantSend,
  messagesOf,
  type TestTenant,
  testDataSource,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { accepting, type ScriptedMailer } from '../testing/scripted-mailer.js';

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource({ poolSize: 5 });
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

/** Tuesday 17 November 2026, in Chicago. */
const NINE = '2026-11-17T15:00:00Z';
const TEN_PAST = '2026-11-17T15:10:00Z';
const ELEVEN_PAST = '2026-11-17T15:11:00Z';
const at = (instant: string): Clock => ({ now: () => Temporal.Instant.from(instant) });

const send = (tenant: TestTenant, mailer: ScriptedMailer, now = NINE) =>
  dispatchMessages(
    {
      unitOfWork,
      clock: at(now),
      routes: { mailerFor: () => mailer },
      sealer: createSealer(['0'.repeat(64)]),
      places: { replyDomain: 'reply.afterword.example', publicUrl: 'https://afterword.test' },
      chance: () => 0.5,
    },
    tenant.system,
    100,
  );

/** A contact whose allowance has room for one more, as another candidate wrote to it. */
async function contactWithRoomForOne() {
  const tenant = await createTestTenant();
  await letTenantSend(tenant);
  const contactId = newId();
  const followUp = async (name: string, due: string, leavesAt = NINE, candidateId?: string) => {
    const id = candidateId ?? (await addCandidate(tenant, { name }));
    if (!candidateId) await addConsent(tenant, id);
    const notBefore = '2026-11-17T14:00:00Z';
    const options = { kind: 'follow_up', contactId, candidateId: id, notBefore, due, leavesAt };
    const [message] = await addSendableMessages(tenant, 1, options);
    return { ...message!, candidateId: id };
  };
  const touchBy = async ({ applicationId, candidateId }: { applicationId: string; candidateId: string }) => {
    await asAdmin(
      `insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, body)
       values ($1, $2, $3, $4, 'message_sent', '2026-11-16T15:00:00Z', '2026-11-16T15:00:00Z',
         jsonb_build_object('kind', 'follow_up', 'contact', $5::text, 'channel', 'email'))`,
      [tenant.id, newId(), applicationId, candidateId, contactId],
    );
  };
  return { tenant, followUp, touchBy };
}

describe('the last allowance of a contact', () => {
  it('goes to the earliest original due, though another was to leave first', async () => {
    const { tenant, followUp, touchBy } = await contactWithRoomForOne();
    await touchBy(await followUp('Zoe Late', '2026-11-17T23:00:00Z', '2026-11-20T15:00:00Z'));
    await followUp('Ana Silva', '2026-11-17T22:00:00Z', '2026-11-17T14:58:00Z');
    const overdue = await followUp('Ben Ode', '2026-11-17T23:00:00Z', '2026-11-17T14:59:00Z');
    await asAdmin(`update step set overdue_since = '2026-11-12T23:00:00Z' where id = $1`, [overdue.stepId]);
    const mailer = accepting();
    await send(tenant, mailer);
    expect(mailer.sent.map(({ from }) => from?.name)).toEqual(['Ben Ode']);
  });

  it('of one due goes to the candidate with the fewest touches to that contact', async () => {
    const { tenant, followUp, touchBy } = await contactWithRoomForOne();
    const first = await followUp('Ana Silva', '2026-11-17T23:00:00Z');
    await followUp('Ben Ode', '2026-11-17T23:00:00Z');
    await touchBy(first);
    const mailer = accepting();
    await send(tenant, mailer);
    expect(mailer.sent.map(({ from }) => from?.name)).toEqual(['Ben Ode']);
  });

  it('is kept for one that comes before and leaves ten minutes later', async () => {
    const { tenant, followUp, touchBy } = await contactWithRoomForOne();
    await touchBy(await followUp('Zoe Late', '2026-11-17T23:00:00Z', '2026-11-20T15:00:00Z'));
    await followUp('Ana Silva', '2026-11-17T23:00:00Z');
    await followUp('Ben Ode', '2026-11-17T22:00:00Z', TEN_PAST);
    const mailer = accepting();
    await send(tenant, mailer);
    expect(mailer.sent).toEqual([]);
    const waiting = (await messagesOf(tenant)).filter(({ state }) => state === 'approved');
    expect(waiting.map(({ leaves_at }) => leaves_at?.toISOString())).toContain('2026-11-17T15:11:00.000Z');
    await send(tenant, mailer, ELEVEN_PAST);
    expect(mailer.sent.map(({ from }) => from?.name)).toEqual(['Ben Ode']);
  });
});
