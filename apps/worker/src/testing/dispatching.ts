import {
  type Clock,
  createSealer,
  dispatchMessages,
  type Mailer,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import {
  addSendableMessages,
  createTestTenant,
  letTenantSend,
  messagesOf,
  type SendableOptions,
  type TestTenant,
} from '@afterword/testing';

/** Tuesday 17 November 2026, 9:00 in Chicago: an allowed hour. */
export const TUESDAY = '2026-11-17T15:00:00Z';
/** That day, as the window of a step. */
export const WINDOW = { notBefore: '2026-11-17T14:00:00Z', due: '2026-11-17T23:00:00Z' };
export const at = (instant: string): Clock => ({ now: () => Temporal.Instant.from(instant) });

/** Sends a tenant's messages whose time has come, as a worker's job does. */
export const dispatcher =
  (unitOfWork: () => UnitOfWork) =>
  (tenant: TestTenant, mailer: Mailer, clock: Clock = systemClock, limit = 100) =>
    dispatchMessages(
      {
        unitOfWork: unitOfWork(),
        clock,
        routes: { mailerFor: () => mailer },
        sealer: createSealer(['0'.repeat(64)]),
        places: { replyDomain: 'reply.afterword.example', publicUrl: 'https://afterword.test' },
        chance: () => 0.5,
      },
      tenant.system,
      limit,
    );

/** A tenant that may send, with so many messages that were let go. */
export async function tenantWith(count: number, options: Partial<SendableOptions> = {}) {
  const tenant = await createTestTenant();
  await letTenantSend(tenant);
  return { tenant, messages: await addSendableMessages(tenant, count, options) };
}

export const statesOf = async (tenant: TestTenant) => (await messagesOf(tenant)).map(({ state }) => state);
