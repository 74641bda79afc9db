import { openDataSource } from '@afterword/persistence';
import {
  cloneDatabase,
  createTestTenant,
  redisIsHere,
  startRedis,
  type TestRedis,
  testDatabase,
} from '@afterword/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  createRemindedCandidate,
  letLeasesRunOut,
  notificationsOf,
  type RemindedCandidate,
  settled,
} from './testing/reminders.js';
import { SlowMailServer } from './testing/slow-mail-server.js';
import { SpawnedWorker } from './testing/spawned-worker.js';

const workers: SpawnedWorker[] = [];
const mailServers: SlowMailServer[] = [];
let redis: TestRedis | undefined;
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.crash()));
  await Promise.all(mailServers.splice(0).map((server) => server.stop()));
  await redis?.stop();
  redis = undefined;
});

async function startMailServer(delay: number): Promise<SlowMailServer> {
  const server = await SlowMailServer.start(delay);
  mailServers.push(server);
  return server;
}

async function startWorker(mail: SlowMailServer, redisUrl?: string): Promise<SpawnedWorker> {
  const { applicationUrl } = await testDatabase();
  const worker = await SpawnedWorker.start({
    DATABASE_URL: applicationUrl,
    SECRET_KEY: '0'.repeat(64),
    SMTP_URL: mail.url,
    PUBLIC_URL: 'https://afterword.test',
    ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
  });
  workers.push(worker);
  return worker;
}

async function createCandidates(count: number) {
  const tenant = await createTestTenant();
  const candidates: RemindedCandidate[] = [];
  for (let i = 0; i < count; i++) candidates.push(await createRemindedCandidate(tenant, { steps: 3 }));
  return { tenant, candidates };
}

/** How many mails each candidate got. */
function mailsOf(mail: SlowMailServer, candidates: readonly RemindedCandidate[]): number[] {
  return candidates.map(({ email }) => mail.accepted.filter((address) => address === email).length);
}

const onRedis = redisIsHere() ? describe : describe.skip;
const inRounds = (courier: 'PostgreSQL' | 'Redis') => () => {
  it('reach each candidate once where a worker dies in the middle and another goes on', async () => {
    if (courier === 'Redis') redis = await startRedis();
    const { tenant, candidates } = await createCandidates(12);
    const mail = await startMailServer(300);
    const first = await startWorker(mail, redis?.url);
    await mail.reached(4);
    await first.crash();
    // What it had handed over and not heard about yet is lost to it; what it had not begun is not.
    const atCrash = await notificationsOf(tenant);
    expect(atCrash.some(({ state }) => state === 'sending')).toBe(true);
    await letLeasesRunOut(tenant);
    await startWorker(mail, redis?.url);
    const ended = await settled(tenant, candidates.length);
    for (const { email, id } of candidates) {
      const got = mail.accepted.filter((address) => address === email).length;
      const { state, problem } = ended.find((notification) => notification.candidate_id === id) ?? {};
      if (state === 'uncertain') {
        expect(got).toBeLessThanOrEqual(1);
        expect(problem).toMatch(/We will not send it twice/);
      } else expect([state, got]).toEqual(['sent', 1]);
    }
    expect(ended.filter(({ state }) => state === 'uncertain').length).toBeLessThanOrEqual(5);
  }, 60_000);

  it('reach each candidate once where two workers run side by side', async () => {
    if (courier === 'Redis') redis = await startRedis();
    const { tenant, candidates } = await createCandidates(12);
    const mail = await startMailServer(20);
    await Promise.all([startWorker(mail, redis?.url), startWorker(mail, redis?.url)]);
    const ended = await settled(tenant, candidates.length);
    expect(ended.map(({ state }) => state)).toEqual(candidates.map(() => 'sent'));
    expect(mailsOf(mail, candidates)).toEqual(candidates.map(() => 1));
  }, 60_000);
};

describe('digests by workers with queues on PostgreSQL', inRounds('PostgreSQL'));
onRedis('digests by workers with queues on Redis', inRounds('Redis'));

describe('a worker', () => {
  it('finishes a mail under way before it stops, and leaves no personal data in its log', async () => {
    const { tenant, candidates } = await createCandidates(1);
    const mail = await startMailServer(1500);
    const worker = await startWorker(mail);
    await mail.reached(1);
    expect(await worker.stop()).toBe(0);
    expect((await notificationsOf(tenant)).map(({ state }) => state)).toEqual(['sent']);
    expect(worker.log).toContain(tenant.id);
    expect(worker.log).toContain('send-notification');
    expect(worker.log).not.toContain(candidates[0]?.email);
    expect(worker.log).not.toContain('Ortega');
  }, 60_000);

  it('says whether it is alive and ready', async () => {
    const worker = await startWorker(await startMailServer(0));
    for (const check of ['live', 'ready']) {
      const response = await fetch(`http://127.0.0.1:${worker.port}/health/${check}`);
      expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    }
  }, 60_000);

  it('does not start with a setting that it cannot use, and says which in one sentence', async () => {
    await expect(SpawnedWorker.start({ DATABASE_URL: 'mysql://x' })).rejects.toThrow(
      /The setting DATABASE_URL must be an address such as postgresql:/,
    );
  }, 60_000);

  it('does not start where the tables of its queues are missing', async () => {
    const bare = await cloneDatabase('afterword_without_queues');
    const admin = await openDataSource({ url: bare.adminUrl, poolSize: 1, applicationName: 'test' });
    await admin.query('drop schema queue cascade');
    await admin.destroy();
    await expect(
      SpawnedWorker.start({
        DATABASE_URL: bare.applicationUrl,
        SECRET_KEY: '0'.repeat(64),
        SMTP_URL: 'smtp://127.0.0.1:1',
      }),
    ).rejects.toThrow(/The tables of the queues are missing/);
  }, 60_000);
});
