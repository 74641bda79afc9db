import { describe, expect, it } from '@jest/globals';
import { Gather } from './gather.js';

describe('a gather', () => {
  it('joins what is added while a call runs into the next one, in order, and answers each its own', async () => {
    const calls: number[][] = [];
    const held = Promise.withResolvers<void>();
    const gather = new Gather<number, string>(async (items) => {
      calls.push([...items]);
      if (calls.length === 1) await held.promise;
      return items.map((item) => `#${item}`);
    });
    const first = gather.add(1);
    await Promise.resolve();
    await Promise.resolve();
    const others = [2, 3, 4].map((item) => gather.add(item));
    held.resolve();
    expect([await first, ...(await Promise.all(others))]).toEqual(['#1', '#2', '#3', '#4']);
    expect(calls).toEqual([[1], [2, 3, 4]]);
  });

  it('takes no more than its most at once', async () => {
    const sizes: number[] = [];
    const gather = new Gather<number, number>(async (items) => {
      sizes.push(items.length);
      return items;
    }, 2);
    await Promise.all([1, 2, 3, 4, 5].map((item) => gather.add(item)));
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('fails all of a call alike, and goes on with the next', async () => {
    let broken = true;
    const gather = new Gather<number, number>(async (items) => {
      if (broken) throw new Error('away');
      return items;
    });
    const results = await Promise.allSettled([1, 2].map((item) => gather.add(item)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await gather.add(3)).toBe(3);
  });
});
