import { systemClock, type UnitOfWork } from '@afterword/application';
import { createTestTenant, listOf, TestImports, testSweep } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueImports } from './due-imports.js';

let imports: TestImports;
beforeAll(async () => {
  imports = await TestImports.open();
});
afterAll(() => imports.close());

/** A unit of work whose process dies, without a word, before its `nth` transaction commits. */
function dyingAt(nth: number): UnitOfWork {
  let count = 0;
  return {
    run: (context, work) =>
      imports.unitOfWork.run(context, async (repositories) => {
        const result = await work(repositories);
        if (++count >= nth) throw new Error('killed');
        return result;
      }),
  };
}
const later = { now: () => systemClock.now().add({ seconds: 31 }) };

describe('a process that is killed', () => {
  it('leaves a check that begins anew once the lease is over, and no row twice', async () => {
    const tenant = await createTestTenant();
    const sweep = await testSweep();
    const importId = await imports.upload(tenant, listOf(5000));
    await expect(imports.advance(tenant, importId, { unitOfWork: dyingAt(12) })).rejects.toThrow('killed');
    const due = async (now: Temporal.Instant) =>
      (await dueImports(sweep, now)).some(({ id }) => id === importId);
    expect(await due(systemClock.now())).toBe(false);
    expect(await imports.advance(tenant, importId)).toBe(false);

    expect(await due(later.now())).toBe(true);
    expect(await imports.advance(tenant, importId, { clock: later })).toBe(true);
    expect(await imports.stateOf(tenant.system, importId)).toMatchObject({
      state: 'ready',
      counts: { create: 5000 },
    });
    await sweep.close();
  });

  it.each([4, 5, 7])('leaves a run that goes on where it was: killed at transaction %i', async (nth) => {
    const tenant = await createTestTenant();
    const importId = await imports.check(tenant, listOf(5000));
    await imports.start(tenant, importId);
    await expect(imports.advance(tenant, importId, { unitOfWork: dyingAt(nth) })).rejects.toThrow('killed');
    expect((await imports.stateOf(tenant.system, importId)).progress).toEqual({
      done: (nth - 2) * 1000,
      total: 5000,
    });
    expect(await imports.advance(tenant, importId, { clock: later })).toBe(true);
    expect(await imports.stateOf(tenant.system, importId)).toMatchObject({
      state: 'done',
      progress: { done: 5000, total: 5000 },
      counts: { create: 5000, imported: 5000 },
    });
    expect(await imports.candidatesOf(tenant)).toHaveLength(5000);
  });

  it('writes nothing more once another has taken the import over', async () => {
    const tenant = await createTestTenant();
    const importId = await imports.check(tenant, listOf(2500));
    await imports.start(tenant, importId);
    let transactions = 0;
    const slow: UnitOfWork = {
      run: async (context, work) => {
        // Between its first and its second batch this process hangs for longer than its lease.
        if (++transactions === 3) {
          const until = later.now().add({ seconds: 30 });
          await imports.unitOfWork.run(tenant.system, (repositories) =>
            repositories.imports.claim(importId, later.now(), until),
          );
        }
        return await imports.unitOfWork.run(context, work);
      },
    };
    expect(await imports.advance(tenant, importId, { unitOfWork: slow })).toBe(false);
    expect(await imports.candidatesOf(tenant)).toHaveLength(1000);
    const muchLater = { now: () => later.now().add({ seconds: 31 }) };
    expect(await imports.advance(tenant, importId, { clock: muchLater })).toBe(true);
    expect(await imports.stateOf(tenant.system, importId)).toMatchObject({
      state: 'done',
      counts: { imported: 2500 },
    });
    expect(await imports.candidatesOf(tenant)).toHaveLength(2500);
  });

  it('again and again at the same place gives the import up, in words', async () => {
    const tenant = await createTestTenant();
    const importId = await imports.upload(tenant, listOf(3));
    let hours = 0;
    for (let attempt = 1; attempt <= 5; attempt++) {
      const clock = { now: () => systemClock.now().add({ hours }) };
      await expect(imports.advance(tenant, importId, { unitOfWork: dyingAt(3), clock })).rejects.toThrow(
        'killed',
      );
      hours++;
    }
    const clock = { now: () => systemClock.now().add({ hours }) };
    expect(await imports.advance(tenant, importId, { clock })).toBe(false);
    expect(await imports.stateOf(tenant.system, importId)).toMatchObject({
      state: 'failed',
      problem: 'Something on our side keeps this file from being checked. Nothing was imported.',
    });
  });
});
