import { type Change, type LiveUpdates, newId, systemClock } from '@afterword/application';
import { OutboxRelay } from '@afterword/jobs';
import { createUnitOfWork, type Sweep } from '@afterword/persistence';
import { asAdmin, createTestTenant, type TestTenant, testDataSource, testSweep } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { OutboxSweep } from './outbox.sweep.js';

let source: DataSource;
let sweep: Sweep;
beforeAll(async () => {
  source = await testDataSource();
  sweep = await testSweep();
});
afterAll(async () => {
  await sweep.close();
  await source.destroy();
});

class Heard implements Pick<LiveUpdates, 'publish'> {
  readonly changes: (Change & { tenantId: string })[] = [];
  broken = false;

  async publish(tenantId: string, change: Change): Promise<void> {
    if (this.broken) throw new Error('nobody listens');
    this.changes.push({ tenantId, ...change });
  }
}

function start() {
  const heard = new Heard();
  const plain = createUnitOfWork(source);
  const relay = new OutboxRelay(
    heard as unknown as LiveUpdates,
    (tenantId, ids) => plain.run({ ...system, tenantId }, ({ changes }) => changes.markPublished(ids)),
    () => {},
  );
  const told = createUnitOfWork(source, relay.afterCommit);
  return { heard, relay, plain, told, outboxSweep: new OutboxSweep(sweep, relay, plain, systemClock) };
}

let system: TestTenant['system'];
beforeAll(async () => {
  system = (await createTestTenant()).system;
});

const open = (tenantId: string) =>
  asAdmin<{ id: string }>('select id from outbox where tenant_id = $1', [tenantId]);

const candidateChange = (candidateId: string): Change => ({ topic: 'candidate', candidateId });

describe('changes', () => {
  it('are told as soon as they are committed, each thing once, and then forgotten', async () => {
    const { id, system: context } = await createTestTenant();
    const { heard, relay, told } = start();
    const candidateId = newId();
    await told.run(context, ({ changes }) =>
      changes.add(candidateChange(candidateId), candidateChange(candidateId)),
    );
    await relay.settled();
    expect(heard.changes).toEqual([{ tenantId: id, topic: 'candidate', candidateId }]);
    expect(await open(id)).toEqual([]);
  });

  it('are not told where the transaction is undone', async () => {
    const { id, system: context } = await createTestTenant();
    const { heard, relay, told } = start();
    const undone = told.run(context, async ({ changes }) => {
      await changes.add(candidateChange(newId()));
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await relay.settled();
    expect([heard.changes, await open(id)]).toEqual([[], []]);
  });

  it('that a process could not tell are told by the sweep', async () => {
    const { id, system: context } = await createTestTenant();
    const { heard, relay, told, outboxSweep } = start();
    const candidateId = newId();
    heard.broken = true;
    await told.run(context, ({ changes }) => changes.add(candidateChange(candidateId)));
    await relay.settled();
    expect(await open(id)).toHaveLength(1);
    heard.broken = false;
    await asAdmin(`update outbox set created_at = now() - interval '3 seconds' where tenant_id = $1`, [id]);
    await outboxSweep.run();
    expect(heard.changes.filter((change) => change.tenantId === id)).toEqual([
      { tenantId: id, topic: 'candidate', candidateId },
    ]);
    expect(await open(id)).toEqual([]);
  });
});
