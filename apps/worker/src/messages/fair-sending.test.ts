import { addSendableMessages, createTestTenant, letTenantSend, testDatabase } from '@afterword/testing';
import { afterEach, expect, it } from '@jest/globals';
import { SlowMailServer } from '../testing/slow-mail-server.js';
import { SpawnedWorker } from '../testing/spawned-worker.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function tenantWith(count: number) {
  const tenant = await createTestTenant();
  await letTenantSend(tenant);
  return await addSendableMessages(tenant, count);
}

it('one tenant’s flood does not hold up another’s mail, also where both go through one slow server', async () => {
  // A hundred a second: the flood alone takes eight seconds.
  const mail = await SlowMailServer.start(100);
  closing.push(() => mail.stop());
  const flood = await tenantWith(800);
  const worker = await SpawnedWorker.start({
    DATABASE_URL: (await testDatabase()).applicationUrl,
    SECRET_KEY: '0'.repeat(64),
    SMTP_URL: mail.url,
    SMTP_CONNECTIONS: '10',
  });
  closing.push(() => worker.crash());
  await mail.reached(50);
  const others = [...(await tenantWith(1)), ...(await tenantWith(1))].map(({ address }) => address);
  while (!others.every((address) => mail.accepted.includes(address)))
    await mail.reached(mail.accepted.length + 1);
  const addresses = new Set(flood.map(({ address }) => address));
  const before = mail.accepted.filter((address) => addresses.has(address)).length;
  // A look for what is due each second, and those of the flood that were on their way.
  expect(before).toBeLessThan(400);
}, 60_000);
