import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { choosePorts } from './ports.ts';

/** The first of five free ports in a row, below those that a system hands out unasked, so that they stay free. */
async function fiveInARow(): Promise<number> {
  for (let first = 20_000 + (process.pid % 1000) * 10; first < 32_000; first += 5) {
    const free = await choosePorts(first).then(
      () => true,
      () => false,
    );
    if (free) return first;
  }
  throw new Error('No five free ports in a row.');
}

describe('the ports of a start', () => {
  it('are five different free ones for 0', async () => {
    const ports = Object.values(await choosePorts(0));
    expect(new Set(ports).size).toBe(5);
    expect(Math.min(...ports)).toBeGreaterThan(0);
  });

  it('follow one another from the first, and one that is taken is named', async () => {
    const first = await fiveInARow();
    const taken = createServer().listen(first + 2, '127.0.0.1');
    await once(taken, 'listening');
    try {
      await expect(choosePorts(first)).rejects.toThrow(`Port ${first + 2} is in use.`);
    } finally {
      taken.close();
      await once(taken, 'close');
    }
    expect(await choosePorts(first)).toEqual({
      api: first,
      mail: first + 1,
      smtp: first + 2,
      database: first + 3,
      worker: first + 4,
    });
  });
});
