import {
  type Clock,
  cancelMove,
  moveRunningPlans,
  newId,
  planApplications,
  previewPublish,
  publishPlaybook,
  type Refusal,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import {
  addPlan,
  asAdmin,
  createTestTenant,
  draftShorterWait,
  multiplyPlans,
  plansByVersion,
  publishShorterWait,
  TestRollouts,
  type TestTenant,
  testSweep,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueRollouts } from './due-rollouts.js';

let rollouts: TestRollouts;
beforeAll(async () => {
  rollouts = await TestRollouts.open();
});
afterAll(() => rollouts.close());

const later: Clock = { now: () => systemClock.now().add({ seconds: 31 }) };

const stepsOf = ({ id }: TestTenant) =>
  asAdmin<{ kind: string; due_at: Date }>(
    `select kind, due_at from step where tenant_id = $1 and kind = 'follow_up' order by due_at, id`,
    [id],
  );

describe('a move', () => {
  /** A published version that was looked at, and a move to it that is begun. */
  async function begun(tenant: TestTenant): Promise<string> {
    const { versionId } = await publishShorterWait(rollouts.unitOfWork, tenant);
    await rollouts.advance(tenant, await rollouts.start(previewPublish, tenant, { versionId }));
    return await rollouts.start(moveRunningPlans, tenant, { versionId });
  }

  it('is refused before its effect was shown, for a draft, and a second time', async () => {
    const tenant = await rollouts.tenantWithPlans(1);
    const draft = await draftShorterWait(rollouts.unitOfWork, tenant);
    const refusal = async (input: Parameters<typeof previewPublish>[3]) =>
      await rollouts.start(moveRunningPlans, tenant, input).catch((error: Refusal) => error.message);
    expect(await refusal(draft)).toMatch('Version 2 is not published');
    await rollouts.unitOfWork.run(tenant.system, (repositories) =>
      publishPlaybook(repositories, tenant.system, systemClock, draft),
    );
    expect(await refusal(draft)).toMatch('Look at what it changes first');
    await rollouts.advance(tenant, await rollouts.start(previewPublish, tenant, draft));
    await rollouts.start(moveRunningPlans, tenant, draft);
    expect(await refusal(draft)).toMatch('These plans are being moved already');
  });

  it('brings the plans that run to the version, and each candidate to their next step', async () => {
    const tenant = await rollouts.tenantWithPlans(3);
    const before = await stepsOf(tenant);
    const rolloutId = await begun(tenant);
    expect(await plansByVersion(tenant)).toEqual({ 1: 3 });
    expect(await rollouts.advance(tenant, rolloutId)).toBe(true);
    expect(await rollouts.stateOf(tenant, rolloutId)).toMatchObject({
      state: 'done',
      progress: { done: 3, total: 3 },
      changed: 3,
    });
    expect(await plansByVersion(tenant)).toEqual({ 2: 3 });
    const after = await stepsOf(tenant);
    expect(after).toHaveLength(before.length);
    expect(after[0]!.due_at.getTime()).toBeLessThan(before[0]!.due_at.getTime());
    const stray = await asAdmin(
      `select c.id from candidate c where c.tenant_id = $1 and c.next_step_id is distinct from (
         select s.id from step s where s.tenant_id = $1 and s.candidate_id = c.id
           and s.state in ('planned', 'waiting', 'blocked')
         order by coalesce(s.overdue_since, s.due_at), s.id limit 1)`,
      [tenant.id],
    );
    expect(stray).toEqual([]);
  });

  it('leaves new facts of plans that were not moved to their own version, and new plans to the new one', async () => {
    const tenant = await createTestTenant();
    const old = await addPlan(rollouts.unitOfWork, tenant);
    const before = await stepsOf(tenant);
    await publishShorterWait(rollouts.unitOfWork, tenant);
    await rollouts.unitOfWork.run(tenant.system, (repositories) =>
      planApplications(repositories, tenant.system, systemClock, [old.applicationId]),
    );
    expect(await stepsOf(tenant)).toEqual(before);
    await addPlan(rollouts.unitOfWork, tenant);
    expect(await plansByVersion(tenant)).toEqual({ 1: 1, 2: 1 });
  });

  it('goes on where it was when its process is killed, once its lease is over', async () => {
    const tenant = await rollouts.tenantWithPlans(2);
    await multiplyPlans(tenant, 700);
    const rolloutId = await begun(tenant);
    const sweep = await testSweep();
    const due = async (now: Temporal.Instant) =>
      (await dueRollouts(sweep, now)).some(({ id }) => id === rolloutId);
    expect(await due(systemClock.now())).toBe(true);
    await expect(rollouts.advance(tenant, rolloutId, { as: dyingAt(4) })).rejects.toThrow('killed');
    const { progress } = await rollouts.stateOf(tenant, rolloutId);
    expect(progress).toEqual({ done: 250, total: 702 });
    expect(await plansByVersion(tenant)).toEqual({ 1: 452, 2: 250 });
    expect(await due(systemClock.now())).toBe(false);
    expect(await rollouts.advance(tenant, rolloutId)).toBe(false);
    expect(await due(later.now())).toBe(true);
    expect(await rollouts.advance(tenant, rolloutId, { clock: later })).toBe(true);
    expect(await rollouts.stateOf(tenant, rolloutId)).toMatchObject({
      state: 'done',
      progress: { done: 702, total: 702 },
    });
    expect(await plansByVersion(tenant)).toEqual({ 2: 702 });
    await sweep.close();
  });

  it('stops soon after it is cancelled, and plans that were moved stay moved', async () => {
    const tenant = await rollouts.tenantWithPlans(2);
    await multiplyPlans(tenant, 700);
    const rolloutId = await begun(tenant);
    let batches = 0;
    const interrupted: UnitOfWork = {
      run: async (context, work) => {
        const result = await rollouts.unitOfWork.run(context, work);
        if (++batches === 3)
          await rollouts.unitOfWork.run(context, (repositories) =>
            cancelMove(repositories, context, systemClock, { rolloutId }),
          );
        return result;
      },
    };
    expect(await rollouts.advance(tenant, rolloutId, { as: interrupted })).toBe(false);
    const { state, progress } = await rollouts.stateOf(tenant, rolloutId);
    expect(state).toBe('cancelled');
    expect(progress.done).toBeLessThan(702);
    expect((await plansByVersion(tenant))[2]).toBe(progress.done);
    await rollouts.unitOfWork.run(tenant.system, (repositories) =>
      cancelMove(repositories, tenant.system, systemClock, { rolloutId }),
    );
    expect((await rollouts.stateOf(tenant, rolloutId)).state).toBe('cancelled');
  });

  it('writes nothing more once another process has it', async () => {
    const tenant = await rollouts.tenantWithPlans(2);
    const rolloutId = await begun(tenant);
    let transactions = 0;
    const slow: UnitOfWork = {
      run: async (context, work) => {
        // After its claim this process hangs for longer than its lease.
        if (++transactions === 2) {
          const until = later.now().add({ seconds: 30 });
          await rollouts.unitOfWork.run(tenant.system, (repositories) =>
            repositories.rollouts.claim({ rolloutId, leaseId: newId() }, later.now(), until),
          );
        }
        return await rollouts.unitOfWork.run(context, work);
      },
    };
    expect(await rollouts.advance(tenant, rolloutId, { as: slow })).toBe(false);
    expect(await plansByVersion(tenant)).toEqual({ 1: 2 });
  });

  it('is given up in words where it breaks again and again', async () => {
    const tenant = await rollouts.tenantWithPlans(1);
    const rolloutId = await begun(tenant);
    for (let hours = 0; hours < 5; hours++) {
      const clock = { now: () => systemClock.now().add({ hours }) };
      await expect(rollouts.advance(tenant, rolloutId, { as: dyingAt(3), clock })).rejects.toThrow('killed');
    }
    const clock = { now: () => systemClock.now().add({ hours: 5 }) };
    expect(await rollouts.advance(tenant, rolloutId, { clock })).toBe(false);
    expect(await rollouts.stateOf(tenant, rolloutId)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('Plans that were moved stay moved'),
    });
  });

  it('leaves a plan that cannot be made to its version, and says how many', async () => {
    const tenant = await rollouts.tenantWithPlans(2);
    const rolloutId = await begun(tenant);
    await asAdmin(
      `insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, body)
       select tenant_id, $2, application_id, candidate_id, 'reply', now() - interval '1 hour',
         now() - interval '1 hour', '{"contact": "nobody"}' from plan where tenant_id = $1 limit 1`,
      [tenant.id, newId()],
    );
    await rollouts.advance(tenant, rolloutId);
    expect(await rollouts.stateOf(tenant, rolloutId)).toMatchObject({
      state: 'done',
      failed: 1,
      problem: '1 plan cannot be made by this version and keeps its own.',
    });
    expect(await plansByVersion(tenant)).toEqual({ 1: 1, 2: 1 });
  });
});

/** A unit of work whose process dies, without a word, before its `nth` transaction commits, and with it all others. */
function dyingAt(nth: number): UnitOfWork {
  let count = 0;
  let dead = false;
  return {
    run: (context, work) =>
      rollouts.unitOfWork.run(context, async (repositories) => {
        const result = await work(repositories);
        if (++count >= nth) dead = true;
        if (dead) throw new Error('killed');
        return result;
      }),
  };
}
