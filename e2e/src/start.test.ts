import { once } from 'node:events';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sharedProduct, startProduct, startThatEnds, temporaryFolder } from './support/product.ts';

const folders: string[] = [];
const ownFolder = async () => {
  const folder = await temporaryFolder();
  folders.push(folder);
  return folder;
};
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** The processes that a start has under it, as it wrote them down. */
async function processesOf(folder: string): Promise<number[]> {
  const run = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as {
    pid: number;
    children: number[];
  };
  const database = Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
  return [run.pid, ...run.children, database];
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function allGone(pids: readonly number[], withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs;
  while (pids.some(isRunning)) {
    if (Date.now() > until) return false;
    await pause(50);
  }
  return true;
}

describe('npm start', () => {
  it('tells what runs in a file for its owner alone, healthy and with a key that works', async () => {
    const { folder, addresses } = sharedProduct();
    expect((await stat(join(folder, 'ready.json'))).mode & 0o777).toBe(0o600);
    expect((await fetch(addresses.health)).status).toBe(200);
    expect((await fetch(addresses.mail)).status).toBe(200);
    const answer = await fetch(addresses.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${addresses.apiKey}` },
      body: JSON.stringify({ query: '{ viewer { scopes } candidates(first: 1) { totalCount } }' }),
    });
    const { data } = (await answer.json()) as {
      data: { viewer: { scopes: string[] }; candidates: { totalCount: number } };
    };
    expect(data.viewer.scopes).toHaveLength(6);
    expect(data.candidates.totalCount).toBeGreaterThanOrEqual(600);
  });

  it('refuses a second start in the same folder in one sentence', async () => {
    const { folder, addresses } = sharedProduct();
    const { code, output } = await startThatEnds({ folder });
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(`is running in ${folder} already (process ${addresses.pid})`),
    ]);
    expect((await fetch(addresses.health)).status).toBe(200);
  });

  it('ends in one sentence where a flag, a setting, a folder or a port is wrong', async () => {
    const wrong = async (options: Parameters<typeof startThatEnds>[0]) => {
      const { code, output } = await startThatEnds({ folder: await ownFolder(), ...options });
      return { code, sentence: output.replace(/^Afterword\n/, '').trim() };
    };
    expect(await wrong({ flags: ['--prot'] })).toEqual({
      code: 2,
      sentence: expect.stringMatching(/^--prot is no flag/),
    });
    expect(await wrong({ env: { PUBLIC_URL: 'lakemont' } })).toEqual({
      code: 1,
      sentence: 'The setting PUBLIC_URL must be an http or https address.',
    });
    const file = join(await ownFolder(), 'file');
    await writeFile(file, '');
    expect(await wrong({ folder: join(file, 'inside') })).toEqual({
      code: 1,
      sentence: expect.stringMatching(/can't be written/),
    });
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await wrong({ flags: ['--port', String(Math.min(port, 65_530))] })).toEqual({
      code: 1,
      sentence: expect.stringMatching(/^Port \d+ is in use\./),
    });
    taken.close();
    const unreachable = { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c' };
    expect(await wrong({ env: unreachable })).toEqual({
      code: 1,
      sentence: expect.stringMatching(/No PostgreSQL answers where DATABASE_URL points \(ECONNREFUSED\)\.$/),
    });
  });

  it('comes back after kill -9, and leaves no process when it is asked to stop', async () => {
    const folder = await ownFolder();
    const first = await startProduct({ folder, flags: ['--empty'] });
    expect(first.addresses).not.toHaveProperty('signIn');
    expect(first.addresses).not.toHaveProperty('apiKey');
    const left = await processesOf(folder);
    await first.kill();
    const second = await startProduct({ folder, flags: ['--empty'] });
    expect(second.addresses.pid).not.toBe(first.addresses.pid);
    expect((await fetch(second.addresses.health)).status).toBe(200);
    expect(await allGone(left, 0)).toBe(true);

    const running = await processesOf(folder);
    const asked = Date.now();
    expect(await second.stop()).toBe(0);
    expect(await allGone(running, 500)).toBe(true);
    expect(Date.now() - asked).toBeLessThan(10_000);
    await expect(stat(join(folder, 'ready.json'))).rejects.toThrow(/ENOENT/);
  }, 240_000);

  it('ends all of it, in words, where a part ends that should not', async () => {
    const folder = await ownFolder();
    const product = await startProduct({ folder, flags: ['--empty'] });
    const running = await processesOf(folder);
    const [, child] = running;
    process.kill(Number(child), 'SIGKILL');
    expect(await product.ended).toBe(1);
    expect(product.output()).toMatch(/The (api|worker|mail catcher) was ended by SIGKILL/);
    expect(await allGone(running, 500)).toBe(true);
  }, 240_000);
});
