import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbeddedServer } from '@afterword/embedded-postgres';
import {
  addSendableMessages,
  asAdmin,
  createTestTenant,
  letTenantSend,
  messagesOf,
  startRedis,
  type TestRedis,
  type TestTenant,
  testDatabase,
} from '@afterword/testing';
import { emptyRedis } from './empty-redis.js';
import { RoughMailServer, type Trouble } from './rough-mail-server.js';
import { SpawnedWorker } from './spawned-worker.js';

/** How rough the run is. */
export interface Run {
  readonly messages: number;
  readonly onRedis: boolean;
  /** Milliseconds that the mail server takes for each mail. */
  readonly delay: number;
  readonly trouble: Trouble;
  /** How often a process is struck, spread over the mails that are taken over. */
  readonly blows: number;
  /** Milliseconds until all must have come to an end. */
  readonly within: number;
  /** Seconds after which a lease counts as run out: more than a batch takes, so that who lives is seldom disturbed. */
  readonly leaseSeconds: number;
}

/** What became of the messages, and how often each arrived. */
export interface Ended {
  readonly states: ReadonlyMap<string, string>;
  readonly arrived: ReadonlyMap<string, number>;
  /** What was done to the processes, in order. */
  readonly blows: readonly string[];
}

/**
 * A database server of its own, on which a commit is one and which can be restarted. Whatever asks for the database of
 * tests gets one of this server from then on.
 */
export class MortalDatabase {
  private constructor(
    private readonly parent: string,
    private server: EmbeddedServer,
  ) {}

  static async start(): Promise<MortalDatabase> {
    const parent = await mkdtemp(join(tmpdir(), 'afterword-once-'));
    // As root the server runs as another account, which must be able to pass through.
    await chmod(parent, 0o711);
    const server = await startEmbeddedServer({ folder: join(parent, 'db') });
    process.env['AFTERWORD_TEST_SERVER'] = server.url('postgres');
    return new MortalDatabase(parent, server);
  }

  async restart(): Promise<void> {
    const { folder, port } = this.server;
    await this.server.stop();
    this.server = await startEmbeddedServer({ folder, port });
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await rm(this.server.folder, { recursive: true, force: true });
    await rm(this.parent, { recursive: true, force: true });
  }
}

/**
 * Sends messages through two worker processes while workers are killed, the database is restarted, the queue is emptied
 * and the mail server breaks off.
 */
export async function sendRoughly(database: MortalDatabase, run: Run): Promise<Ended> {
  const redis = run.onRedis ? await startRedis() : undefined;
  const mail = await RoughMailServer.start(run.trouble, run.delay);
  const workers: SpawnedWorker[] = [];
  try {
    const tenant = await createTestTenant();
    await letTenantSend(tenant);
    await addSendableMessages(tenant, run.messages);
    const start = () => startWorker(mail, redis);
    workers.push(...(await Promise.all([start(), start()])));
    const hurry = new Hurry(tenant, run.leaseSeconds);
    const blows = await strike(run, mail, workers, start, { database, redis }).finally(() => hurry.stop());
    await settled(tenant, run);
    const ends = await messagesOf(tenant);
    return {
      blows,
      states: new Map(ends.map(({ id, state }) => [id, state])),
      arrived: new Map([...mail.taken].map(([messageId, count]) => [messageId.split('@')[0] ?? '', count])),
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.crash()));
    await mail.stop();
    await redis?.stop();
  }
}

async function startWorker(mail: RoughMailServer, redis: TestRedis | undefined): Promise<SpawnedWorker> {
  const { applicationUrl } = await testDatabase();
  return await SpawnedWorker.start({
    DATABASE_URL: applicationUrl,
    SECRET_KEY: '0'.repeat(64),
    SMTP_URL: mail.url,
    PUBLIC_URL: 'https://afterword.test',
    ...(redis && { REDIS_URL: redis.url }),
  });
}

/** One blow at each of the counts, in turn: a worker dies, the database restarts, the queue is emptied. */
async function strike(
  run: Run,
  mail: RoughMailServer,
  workers: SpawnedWorker[],
  start: () => Promise<SpawnedWorker>,
  { database, redis }: { database: MortalDatabase; redis: TestRedis | undefined },
): Promise<string[]> {
  const done: string[] = [];
  const kill = async () => {
    await workers.shift()?.crash();
    workers.push(await start());
  };
  const kinds: [string, () => Promise<void>][] = [
    ['worker killed', kill],
    ['database restarted', () => database.restart()],
    ...(redis ? [['queue emptied', () => emptyRedis(redis.url)] as [string, () => Promise<void>]] : []),
  ];
  for (let blow = 0; blow < run.blows; blow++) {
    await mail.reached(Math.floor(((blow + 1) * run.messages) / (run.blows + 3)));
    const [name, strikeIt] = kinds[blow % kinds.length] ?? ['', kill];
    await strikeIt();
    done.push(name);
  }
  return done;
}

/** Resolves when every message has come to an end. */
async function settled(tenant: TestTenant, { messages, within, leaseSeconds }: Run): Promise<void> {
  const open = () =>
    asAdmin<{ state: string; count: number }>(
      `select state, count(*)::int as count from message where tenant_id = $1
         and state not in ('sent', 'uncertain', 'failed') group by 1`,
      [tenant.id],
    );
  const hurry = new Hurry(tenant, leaseSeconds);
  try {
    let left = await open();
    for (const until = Date.now() + within; left.length > 0; left = await open()) {
      if (Date.now() > until)
        throw new Error(`Of ${messages} messages are still open: ${JSON.stringify(left)}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    await hurry.stop();
  }
}

/**
 * Lets minutes pass as seconds: leases that are older than some seconds run out, also those of processes that still
 * live, and what is to be tried again later may be tried at once.
 */
class Hurry {
  private stopping = false;
  private readonly running: Promise<void>;

  constructor(
    private readonly tenant: TestTenant,
    private readonly leaseSeconds: number,
  ) {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      // The database may be away just now.
      await asAdmin(HURRY, [this.tenant.id, this.leaseSeconds]).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

const HURRY = `
  update message set
    lease_until = case when lease_until is not null then now() - interval '1 second' end,
    leaves_at = least(leaves_at, now())
  where tenant_id = $1 and (
    (state = 'queued' and lease_until < now() + interval '2 minutes' - $2 * interval '1 second')
    or (state = 'sending' and lease_until < now() + interval '5 minutes' - $2 * interval '1 second')
    or (state = 'approved' and leaves_at > now()))`;
