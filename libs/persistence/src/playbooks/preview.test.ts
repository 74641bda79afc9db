import { previewPublish, systemClock } from '@afterword/application';
import { asAdmin, draftShorterWait, plansByVersion, TestRollouts, type TestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let rollouts: TestRollouts;
beforeAll(async () => {
  rollouts = await TestRollouts.open();
});
afterAll(() => rollouts.close());

const stepsOf = ({ id }: TestTenant) =>
  asAdmin<{ kind: string; due_at: Date }>(
    `select kind, due_at from step where tenant_id = $1 and kind = 'follow_up' order by due_at, id`,
    [id],
  );

describe('a preview', () => {
  it('finds what would change in which plans, sums it up, and changes nothing', async () => {
    const tenant = await rollouts.tenantWithPlans(3);
    const { versionId } = await draftShorterWait(rollouts.unitOfWork, tenant);
    const before = await stepsOf(tenant);
    const rolloutId = await rollouts.start(previewPublish, tenant, { versionId });
    expect(await rollouts.advance(tenant, rolloutId)).toBe(true);
    expect(await rollouts.stateOf(tenant, rolloutId)).toMatchObject({
      kind: 'preview',
      state: 'done',
      revision: 2,
      progress: { done: 3, total: 3 },
      changed: 3,
      failed: 0,
      effects: expect.arrayContaining([{ kind: 'follow_up', change: 'earlier', plans: 3 }]),
    });
    const first = await rollouts.differencesOf(tenant, rolloutId, 2);
    expect(first).toMatchObject({ hasNextPage: true });
    const rest = await rollouts.differencesOf(tenant, rolloutId, 2, first.edges.at(-1)?.cursor);
    const all = [...first.edges, ...rest.edges].map(({ node }) => node);
    expect(new Set(all.map(({ applicationId }) => applicationId)).size).toBe(3);
    const step = all[0]?.steps.find(({ kind }) => kind === 'follow_up');
    expect(step?.change).toBe('earlier');
    const moved = step!.before!.dueAt.until(step!.after!.dueAt).total('hours');
    expect(moved).toBeLessThan(-24);
    expect(await stepsOf(tenant)).toEqual(before);
    expect(await plansByVersion(tenant)).toEqual({ 1: 3 });
  });

  it('passes over plans where nothing is open and nothing will change', async () => {
    const tenant = await rollouts.tenantWithPlans(2);
    await asAdmin(
      `update plan set replan_at = null where tenant_id = $1 and id = (
         select id from plan where tenant_id = $1 order by id limit 1)`,
      [tenant.id],
    );
    await asAdmin(
      `update step set state = 'done' where tenant_id = $1 and application_id = (
         select application_id from plan where tenant_id = $1 and replan_at is null)`,
      [tenant.id],
    );
    const { versionId } = await draftShorterWait(rollouts.unitOfWork, tenant);
    const rolloutId = await rollouts.start(previewPublish, tenant, { versionId });
    await rollouts.advance(tenant, rolloutId);
    expect((await rollouts.stateOf(tenant, rolloutId)).progress).toEqual({ done: 1, total: 1 });
  });

  it('takes the place of the one before, and ends when its draft is saved', async () => {
    const tenant = await rollouts.tenantWithPlans(1);
    const { versionId } = await draftShorterWait(rollouts.unitOfWork, tenant);
    const first = await rollouts.start(previewPublish, tenant, { versionId });
    await rollouts.advance(tenant, first);
    const second = await rollouts.start(previewPublish, tenant, { versionId });
    const third = await rollouts.start(previewPublish, tenant, { versionId });
    expect((await rollouts.stateOf(tenant, second)).state).toBe('cancelled');
    expect(await rollouts.advance(tenant, second)).toBe(false);
    await rollouts.advance(tenant, third);
    expect(await rollouts.stateOf(tenant, first)).toBeUndefined();
    expect((await rollouts.differencesOf(tenant, third)).edges).toHaveLength(1);
    const fourth = await rollouts.start(previewPublish, tenant, { versionId });
    await rollouts.unitOfWork.run(tenant.system, ({ rollouts }) =>
      rollouts.cancelPreviews(versionId, systemClock.now()),
    );
    expect(await rollouts.advance(tenant, fourth)).toBe(false);
  });
});
