import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { unprivilegedAccount } from '@afterword/embedded-postgres';

/** A running PgBouncer in transaction mode. */
export interface Bouncer {
  readonly port: number;
  stop(): Promise<void>;
}

export interface BouncerOptions {
  /** Where its files go; the account that it runs as must reach them. */
  readonly folder: string;
  readonly serverPort: number;
  /** Log-ins that may pass, with their passwords. */
  readonly users: Readonly<Record<string, string>>;
  /** Server connections for each log-in: fewer than clients, so that these must share them. */
  readonly poolSize: number;
}

/** The path of the program, where it is installed. */
export function findBouncer(): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, 'pgbouncer'))
    .find((path) => existsSync(path));
}

export async function startBouncer(program: string, options: BouncerOptions): Promise<Bouncer> {
  const port = await freePort();
  const account = unprivilegedAccount();
  const users = Object.entries(options.users).map(([name, password]) => `"${name}" "${password}"`);
  const settings = [
    '[databases]',
    `* = host=127.0.0.1 port=${options.serverPort}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'pool_mode = transaction',
    `default_pool_size = ${options.poolSize}`,
    'max_client_conn = 400',
    'auth_type = scram-sha-256',
    `auth_file = ${join(options.folder, 'users.txt')}`,
    // What drivers send at the start of a connection and a pooler cannot keep apart.
    'ignore_startup_parameters = extra_float_digits',
  ];
  await own(join(options.folder, 'users.txt'), users.join('\n'));
  await own(join(options.folder, 'pgbouncer.ini'), settings.join('\n'));
  const child = spawn(program, [join(options.folder, 'pgbouncer.ini')], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let words = '';
    child.stderr.on('data', (chunk) => {
      words += chunk;
      if (words.includes('process up')) resolve();
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`PgBouncer did not start: ${words.trim()}`)));
  });
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 2_000);
      await ended;
      clearTimeout(late);
    },
  };

  async function own(file: string, text: string): Promise<void> {
    await writeFile(file, `${text}\n`, { mode: 0o600 });
    if (account.uid !== undefined && account.gid !== undefined) await chown(file, account.uid, account.gid);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
