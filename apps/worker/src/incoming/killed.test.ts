import type { UnitOfWork } from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import { asAdmin, messagesOf, testDatabase, testDataSource } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import type { DataSource } from 'typeorm';
import { bounceOf, incomingOf, type SentTestMessage, sentMessage } from '../testing/incoming.js';
import { SpawnedWorker } from '../testing/spawned-worker.js';

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource();
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

const start = async () =>
  SpawnedWorker.start({
    DATABASE_URL: (await testDatabase()).applicationUrl,
    SECRET_KEY: '0'.repeat(64),
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_REPLY_DOMAIN: 'reply.afterword.example',
    MAIL_IN_PORT: '0',
    LOG_LEVEL: 'warn',
  });

const COUNT = 8;

describe('mail that a worker took in', () => {
  it('is acted upon once where that worker dies at once and two others come', async () => {
    const first = await sentMessage(unitOfWork);
    const messages: SentTestMessage[] = [first];
    while (messages.length < COUNT) messages.push(await sentMessage(unitOfWork, first.tenant));
    const dying = await start();
    const transport = createTransport({ host: '127.0.0.1', port: dying.mailPort ?? 0, ignoreTLS: true });
    const accepted = await Promise.all(
      messages.map((message) =>
        transport.sendMail({ envelope: { from: '', to: message.replyAddress }, raw: bounceOf(message) }),
      ),
    );
    expect(accepted.map(({ response }) => response.slice(0, 3))).toEqual(messages.map(() => '250'));
    await dying.crash();
    // A mail that it was reading is held by its lease; nobody waits for that here.
    await asAdmin(`update incoming_mail set lease_until = null where tenant_id = $1 and state = 'received'`, [
      first.tenant.id,
    ]);
    const others = await Promise.all([start(), start()]);
    const states = async () => (await incomingOf(first.tenant)).map(({ state }) => state);
    const until = Date.now() + 60_000;
    while ((await states()).includes('received') && Date.now() < until)
      await new Promise((resolve) => setImmediate(resolve));
    expect(await states()).toEqual(messages.map(() => 'filed'));
    expect((await messagesOf(first.tenant)).map(({ state }) => state)).toEqual(messages.map(() => 'failed'));
    const [blocked] = await asAdmin<{ count: number }>(
      `select count(*)::int as count from suppression where tenant_id = $1 and reason = 'hard_bounce'`,
      [first.tenant.id],
    );
    expect(blocked?.count).toBe(COUNT);
    expect(await Promise.all(others.map((worker) => worker.stop()))).toEqual([0, 0]);
    expect(others.map(({ log }) => log)).toEqual(['', '']);
  }, 120_000);
});
