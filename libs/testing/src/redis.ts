import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A Redis of this test file's own, or that of the setting REDIS_URL. */
export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** True where `startRedis` has something to start. Says once why not where it has not. */
export function redisIsHere(): boolean {
  if (process.env['REDIS_URL'] || redisServer()) return true;
  process.stderr.write(
    'Not tested on Redis: there is no redis-server on the PATH and REDIS_URL is not set.\n',
  );
  return false;
}

export async function startRedis(): Promise<TestRedis> {
  const given = process.env['REDIS_URL'];
  if (given) return { url: given, stop: async () => {} };
  const program = redisServer();
  if (!program) throw new Error('There is no redis-server on the PATH.');
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'afterword-redis-'));
  const arguments_ = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const server = spawn(program, arguments_, { stdio: 'ignore' });
  const ended = once(server, 'exit');
  await answers(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function redisServer(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'redis-server'))
    .find((path) => existsSync(path));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Resolves once somebody listens on the port. */
async function answers(port: number): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const socket = createConnection(port, '127.0.0.1');
    const connected = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (connected) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('redis-server did not start within 10 seconds.');
}
