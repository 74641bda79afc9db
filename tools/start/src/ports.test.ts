import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { choosePorts } from './ports.ts';

describe('the ports of a start', () => {
  it('are five different free ones for 0', async () => {
    const ports = Object.values(await choosePorts(0));
    expect(new Set(ports).size).toBe(5);
    expect(Math.min(...ports)).toBeGreaterThan(0);
  });

  it('follow one another from the first, and one that is taken is named', async () => {
    const { api } = await choosePorts(0);
    const first = Math.min(api, 60_000);
    const taken = createServer().listen(first + 2, '127.0.0.1');
    await once(taken, 'listening');
    await expect(choosePorts(first)).rejects.toThrow(`Port ${first + 2} is in use.`);
    taken.close();
    await once(taken, 'close');
    expect(await choosePorts(first)).toEqual({
      api: first,
      mail: first + 1,
      smtp: first + 2,
      database: first + 3,
      worker: first + 4,
    });
  });
});
