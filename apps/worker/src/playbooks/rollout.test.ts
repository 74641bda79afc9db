import {
  advanceRollout,
  cancelMove,
  moveRunningPlans,
  type PlaybookRollout,
  previewPublish,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import {
  addPlan,
  asAdmin,
  createTestTenant,
  multiplyPlans,
  plansByVersion,
  publishShorterWait,
  type TestTenant,
  testDatabase,
  testDataSource,
} from '@afterword/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { SpawnedWorker } from '../testing/spawned-worker.js';

/** Enough that a worker is found in the middle. */
const PLANS = 3_000;

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource();
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

const workers: SpawnedWorker[] = [];
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.crash()));
});

async function startWorker(): Promise<SpawnedWorker> {
  const worker = await SpawnedWorker.start({
    DATABASE_URL: (await testDatabase()).applicationUrl,
    SECRET_KEY: '0'.repeat(64),
    SMTP_URL: 'smtp://127.0.0.1:1',
    PUBLIC_URL: 'https://afterword.test',
  });
  workers.push(worker);
  return worker;
}

/** A tenant whose plans are about to be moved: the move was begun, and no worker has seen it. */
async function movingTenant(): Promise<{ tenant: TestTenant; rolloutId: string }> {
  const tenant = await createTestTenant();
  await addPlan(unitOfWork, tenant);
  const { versionId } = await publishShorterWait(unitOfWork, tenant);
  const start = (useCase: typeof previewPublish) =>
    unitOfWork.run(tenant.system, (repositories) =>
      useCase(repositories, tenant.system, systemClock, { versionId }),
    );
  const preview = await start(previewPublish);
  await advanceRollout(unitOfWork, tenant.system, systemClock, preview.rolloutId);
  await multiplyPlans(tenant, PLANS - 1);
  return { tenant, ...(await start(moveRunningPlans)) };
}

/** The rollout as soon as it is as wanted. */
async function when(
  { system }: TestTenant,
  rolloutId: string,
  isSo: (rollout: PlaybookRollout) => boolean,
): Promise<PlaybookRollout> {
  for (;;) {
    const [found] = await unitOfWork.run(system, ({ rollouts }) => rollouts.byIds([rolloutId]));
    if (found && isSo(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const isUnderWay = ({ progress: { done } }: PlaybookRollout) => done > 0;

describe('a worker', () => {
  it('moves plans, and another goes on where it was killed', async () => {
    const { tenant, rolloutId } = await movingTenant();
    const worker = await startWorker();
    const { progress } = await when(tenant, rolloutId, isUnderWay);
    expect(progress.total).toBe(PLANS);
    await worker.crash();
    const { state, progress: atCrash } = await when(tenant, rolloutId, isUnderWay);
    expect(state).toBe('running');
    expect(atCrash.done).toBeLessThan(PLANS);
    expect(await plansByVersion(tenant)).toEqual({ 1: PLANS - atCrash.done, 2: atCrash.done });

    await asAdmin(`update playbook_rollout set lease_until = now() - interval '1 second' where id = $1`, [
      rolloutId,
    ]);
    await startWorker();
    const ended = await when(tenant, rolloutId, ({ state }) => state !== 'running');
    expect(ended).toMatchObject({ state: 'done', progress: { done: PLANS, total: PLANS }, failed: 0 });
    expect(await plansByVersion(tenant)).toEqual({ 2: PLANS });
  }, 120_000);

  it('stops a move that is cancelled, within a few batches', async () => {
    const { tenant, rolloutId } = await movingTenant();
    const worker = await startWorker();
    await when(tenant, rolloutId, isUnderWay);
    await unitOfWork.run(tenant.system, (repositories) =>
      cancelMove(repositories, tenant.system, systemClock, { rolloutId }),
    );
    const { progress } = await when(tenant, rolloutId, ({ state }) => state === 'cancelled');
    expect(await worker.stop()).toBe(0);
    expect(progress.done).toBeLessThan(PLANS);
    expect((await plansByVersion(tenant))[2]).toBe(progress.done);
  }, 120_000);
});
