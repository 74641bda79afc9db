import { type Change, newId } from '@afterword/application';
import { redisIsHere, startRedis, type TestRedis, testDatabase } from '@afterword/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { CourierOptions } from './courier.js';
import { collectHandlers, Handles } from './handlers.js';
import { defineJob, type Job, type JobRequest } from './job-contract.js';
import { RelayLiveUpdates } from './live-updates.js';
import { JobQueues } from './queues.js';
import { JobWorkers } from './workers.js';

const water = defineJob({ name: 'water', queue: 'planning', payload: z.object({ litres: z.number() }) });

class Gardener {
  readonly watered: Job<{ litres: number }>[] = [];
  /** How many runs throw before one goes through. */
  droughts = 0;
  gate: Promise<void> = Promise.resolve();
  private waiting: { count: number; resolve: () => void }[] = [];

  @Handles(water)
  async water(job: Job<{ litres: number }>): Promise<void> {
    this.watered.push(job);
    for (const { count, resolve } of this.waiting) if (this.watered.length >= count) resolve();
    await this.gate;
    if (this.droughts-- > 0) throw new Error('no water');
  }

  /** Resolves when so many runs have begun. */
  reached(count: number): Promise<void> {
    if (this.watered.length >= count) return Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.waiting.push({ count, resolve });
    return promise;
  }
}

const request = (litres: number, key = newId()): JobRequest<{ litres: number }> => ({
  tenantId: newId(),
  requestId: 'request-1',
  idempotencyKey: key,
  payload: { litres },
});

const onRedis = redisIsHere() ? describe : describe.skip;
const courierTests = (courier: 'PostgreSQL' | 'Redis') => () => {
  let options: CourierOptions;
  let redis: TestRedis | undefined;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const { applicationUrl } = await testDatabase();
    if (courier === 'Redis') redis = await startRedis();
    options = { databaseUrl: applicationUrl, redisUrl: redis?.url };
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  afterAll(() => redis?.stop());

  const fail = (error: Error) => {
    throw error;
  };

  async function startQueues(): Promise<JobQueues> {
    const queues = new JobQueues(options, fail);
    closing.push(() => queues.close());
    await queues.waitUntilReady();
    return queues;
  }

  async function startWorkers(gardener: Gardener): Promise<{ workers: JobWorkers; done: string[] }> {
    const done: string[] = [];
    const workers = new JobWorkers(options, [water], collectHandlers([gardener], [water]), {
      done: ({ jobId }) => done.push(jobId),
      failed: () => {},
      trouble: fail,
    });
    closing.push(() => workers.close(2000));
    await workers.waitUntilReady();
    return { workers, done };
  }

  async function startLiveUpdates(): Promise<RelayLiveUpdates> {
    const updates = new RelayLiveUpdates(options, 'test', fail);
    closing.push(() => updates.close());
    await updates.waitUntilReady();
    return updates;
  }

  describe('a job', () => {
    it('reaches its handler with its tenant, request and payload', async () => {
      const gardener = new Gardener();
      await startWorkers(gardener);
      const job = request(7);
      await (await startQueues()).enqueue(water, [job]);
      await gardener.reached(1);
      expect(gardener.watered).toEqual([{ ...job, attempt: 1 }]);
    });

    it('runs once while its key waits or runs, and again when that is over', async () => {
      const gardener = new Gardener();
      const gate = Promise.withResolvers<void>();
      gardener.gate = gate.promise;
      const queues = await startQueues();
      const same = request(1, 'same');
      await queues.enqueue(water, [same, same]);
      const { done } = await startWorkers(gardener);
      await gardener.reached(1);
      await queues.enqueue(water, [same]);
      gate.resolve();
      await queues.enqueue(water, [request(2)]);
      await gardener.reached(2);
      expect(gardener.watered.map(({ payload }) => payload.litres)).toEqual([1, 2]);
      while (!done.includes('water.same')) await new Promise(setImmediate);
      // The trace of the run is removed a moment after its handler returned.
      while (gardener.watered.length < 3) await queues.enqueue(water, [same]);
      expect(gardener.watered.at(-1)?.payload.litres).toBe(1);
    });

    it('that throws is tried again', async () => {
      const gardener = new Gardener();
      gardener.droughts = 1;
      await startWorkers(gardener);
      await (await startQueues()).enqueue(water, [request(1)]);
      await gardener.reached(2);
      expect(gardener.watered.map(({ attempt }) => attempt)).toEqual([1, 2]);
    });

    it('that does not fit its contract is refused before it is enqueued', async () => {
      const queues = await startQueues();
      await expect(
        queues.enqueue(water, [{ ...request(1), payload: { litres: 'many' as unknown as number } }]),
      ).rejects.toThrow(/litres/);
      await expect(queues.enqueue(water, [{ ...request(1), tenantId: '' }])).rejects.toThrow(/tenantId/);
      await expect(queues.enqueue(water, [request(1, 'a:b')])).rejects.toThrow(/without colons/);
    });

    it('that runs is finished before the process stops', async () => {
      const gardener = new Gardener();
      const gate = Promise.withResolvers<void>();
      gardener.gate = gate.promise;
      const { workers, done } = await startWorkers(gardener);
      await (await startQueues()).enqueue(water, [request(1, 'last')]);
      await gardener.reached(1);
      const closed = workers.close(10_000);
      gate.resolve();
      await closed;
      expect(done).toEqual(['water.last']);
    });
  });

  describe('live updates', () => {
    const changed = (candidateId: string): Change => ({ topic: 'candidate', candidateId });

    it('reach other processes, of that tenant only, each thing once in a burst', async () => {
      const [publisher, listener] = [await startLiveUpdates(), await startLiveUpdates()];
      const [tenant, other, candidate, last] = [newId(), newId(), newId(), newId()];
      const updates = listener.subscribe(tenant);
      const first = updates.next();
      await listenersOf(listener, tenant);
      await publisher.publish(other, changed(newId()));
      for (let i = 0; i < 20; i++) await publisher.publish(tenant, changed(candidate));
      await publisher.publish(tenant, changed(last));
      const heard: Change[] = [...((await first).value ?? [])];
      let batches = 1;
      while (!heard.some((change) => 'candidateId' in change && change.candidateId === last)) {
        heard.push(...((await updates.next()).value ?? []));
        batches++;
      }
      expect(new Set(heard.map((change) => JSON.stringify(change)))).toEqual(
        new Set([JSON.stringify(changed(candidate)), JSON.stringify(changed(last))]),
      );
      expect(heard.length).toBeLessThanOrEqual(batches + 1);
      expect(batches).toBeLessThan(10);
      await updates.return?.();
    });

    it('end for everybody who listens when the process stops', async () => {
      const listener = await startLiveUpdates();
      const next = listener.subscribe(newId()).next();
      await new Promise(setImmediate);
      await listener.close();
      expect(await next).toEqual({ done: true, value: undefined });
    });
  });
};

describe('on PostgreSQL', courierTests('PostgreSQL'));
onRedis('on Redis', courierTests('Redis'));

/** Resolves once the process is subscribed to the tenant. */
async function listenersOf(updates: RelayLiveUpdates, tenantId: string): Promise<void> {
  const { audiences } = updates as unknown as { audiences: Map<string, { relayed: Promise<unknown> }> };
  while (!audiences.has(tenantId)) await new Promise(setImmediate);
  await audiences.get(tenantId)?.relayed;
}
