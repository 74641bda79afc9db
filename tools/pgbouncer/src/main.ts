// Proves once that tenants stay apart behind PgBouncer in transaction mode, where every transaction may run on a
// connection that another tenant used a moment ago: `node tools/pgbouncer/bin/prove.mjs`.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApiKey, createTenant, newId, systemClock, systemContext } from '@afterword/application';
import { startEmbeddedServer } from '@afterword/embedded-postgres';
import { companionUrl, createUnitOfWork, openDataSource } from '@afterword/persistence';
import pg from 'pg';
import { ROOT } from '../../bootstrap/install.mjs';
import { prepare } from '../../database/src/prepare.ts';
import { type Child, startChild } from '../../start/src/child.ts';
import { choosePorts } from '../../start/src/ports.ts';
import { proveApi } from './api.ts';
import { findBouncer, startBouncer } from './bouncer.ts';
import { type ProofTenant, proveUnitOfWork } from './unit-of-work.ts';

const PASSWORD = 'proof';
const LOGIN = 'afterword_app';
/** Server connections: ten clients to each. */
const POOL = 4;

const program = findBouncer();
if (!program) {
  console.error(
    'PgBouncer is not installed here, so nothing was proved. On Debian: apt-get install pgbouncer',
  );
  process.exitCode = 2;
} else await prove(program);

async function prove(bouncerProgram: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-pgbouncer-'));
  // As root, PostgreSQL and PgBouncer run as another account, which must be able to pass through.
  await chmod(folder, 0o711);
  const children: Child[] = [];
  const server = await startEmbeddedServer({ folder: join(folder, 'db'), disposable: true });
  const address = (user: string, port: number) =>
    `postgresql://${user}:${PASSWORD}@127.0.0.1:${port}/afterword`;
  const direct = address(LOGIN, server.port);
  try {
    await makeOwner(server.url('postgres'));
    await server.ensureDatabase('afterword', 'afterword_owner');
    await prepare({ applicationUrl: direct, ownerUrl: address('afterword_owner', server.port) });
    const tenants = [await makeTenant(direct, 'North'), await makeTenant(direct, 'South')];
    const logins = [direct, companionUrl(direct, 'sweep'), companionUrl(direct, 'identity')];
    const users = Object.fromEntries(logins.map((url) => [new URL(url).username, PASSWORD]));
    const bouncer = await startBouncer(bouncerProgram, {
      folder,
      serverPort: server.port,
      users,
      poolSize: POOL,
    });
    try {
      const pooled = address(LOGIN, bouncer.port);
      await settingStays(pooled);
      const through = await proveUnitOfWork(pooled, tenants);
      console.log(
        `✓ Unit of work: ${through.transactions} transactions of two tenants over ${POOL} connections, ${through.perSecond} a second, no leak`,
      );
      const graphql = await startProcesses(pooled, direct, folder, children);
      const requests = await proveApi(graphql, tenants);
      console.log(
        `✓ Api: ${requests.transactions} requests of two tenants, ${requests.perSecond} a second, no leak; the worker is ready`,
      );
    } finally {
      await Promise.all(children.map((child) => child.stop(5_000)));
      await bouncer.stop();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without this the proof would prove nothing: a setting of a session does reach others through this PgBouncer. */
async function settingStays(pooled: string): Promise<void> {
  const clients = Array.from({ length: POOL * 2 }, () => new pg.Client({ connectionString: pooled }));
  await Promise.all(clients.map((client) => client.connect()));
  try {
    const [first, ...others] = clients;
    await first?.query(`select set_config('proof.session', 'left behind', false)`);
    const seen = [];
    for (const client of others) {
      const { rows } = await client.query<{ value: string | null }>(
        `select current_setting('proof.session', true) as value`,
      );
      seen.push(rows[0]?.value);
    }
    if (!seen.includes('left behind'))
      throw new Error('PgBouncer does not share connections, so there is nothing to prove.');
    await first?.query('discard all');
    console.log('✓ Connections are shared: what one client sets for its session, another finds');
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** Queues and live updates listen, so they take the direct address; all else goes through PgBouncer. */
async function startProcesses(
  pooled: string,
  direct: string,
  folder: string,
  children: Child[],
): Promise<string> {
  const ports = await choosePorts(0);
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: pooled,
    DATABASE_DIRECT_URL: direct,
    SECRET_KEY: '0'.repeat(64),
    SMTP_URL: 'smtp://127.0.0.1:1',
    PUBLIC_URL: `http://localhost:${ports.api}`,
    LOG_LEVEL: 'warn',
  };
  for (const [name, port] of [
    ['api', ports.api],
    ['worker', ports.worker],
  ] as const) {
    await startChild({
      name,
      script: join(ROOT, `apps/${name}/dist/main.js`),
      env: { ...env, PORT: String(port) },
      logFile: join(folder, `${name}.log`),
      onSpawn: (child) => children.push(child),
    });
  }
  const health = await fetch(`http://127.0.0.1:${ports.worker}/health/ready`);
  if (!health.ok) throw new Error(`The worker is not ready: ${await health.text()}`);
  return `http://127.0.0.1:${ports.api}/graphql`;
}

async function makeOwner(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(`create role afterword_owner login createrole password '${PASSWORD}'`);
  await client.end();
}

async function makeTenant(url: string, name: string): Promise<ProofTenant> {
  const source = await openDataSource({ url, poolSize: 2, applicationName: 'pgbouncer-proof', pooled: true });
  const context = systemContext(newId(), 'proof', 'proof');
  let apiKey = '';
  try {
    const { slug } = await createUnitOfWork(source).run(context, async (repositories) => {
      const made = await createTenant(repositories, context, systemClock, {
        name,
        kind: 'career_center',
        timeZone: 'UTC',
        country: 'US',
        admin: { name: 'Ada', email: `ada@${name.toLowerCase()}.example` },
      });
      const scopes = ['candidates:read', 'candidates:write'] as const;
      await createApiKey(repositories, context, systemClock, { name: 'Proof', scopes }, (key) => {
        apiKey = key;
      });
      return made;
    });
    return { id: context.tenantId, slug, apiKey };
  } finally {
    await source.destroy();
  }
}
