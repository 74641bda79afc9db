import { planApplications, type UnitOfWork } from '@afterword/application';
import { addPlan, asAdmin, createTestTenant, TestRollouts, type TestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let rollouts: TestRollouts;
beforeAll(async () => {
  rollouts = await TestRollouts.open();
});
afterAll(() => rollouts.close());

const clock = { now: () => Temporal.Instant.from('2026-09-15T19:00:00Z') };
const aWeekLater = { now: () => clock.now().add({ hours: 7 * 24 }) };

/** Each step with the transaction that wrote it last. */
const writtenSteps = ({ id }: TestTenant) =>
  asAdmin<{ kind: string; written: string }>(
    'select kind, state, xmin::text as written from step where tenant_id = $1 order by id',
    [id],
  );

const planAgain = (unitOfWork: UnitOfWork, { system }: TestTenant, applicationId: string, at = clock) =>
  unitOfWork.run(system, (repositories) => planApplications(repositories, system, at, [applicationId]));

describe('a plan that is made again', () => {
  it('writes no step that stays as it is', async () => {
    const tenant = await createTestTenant();
    const { applicationId } = await addPlan(rollouts.unitOfWork, tenant, clock);
    const before = await writtenSteps(tenant);
    expect(before.length).toBeGreaterThan(3);
    await planAgain(rollouts.unitOfWork, tenant, applicationId);
    expect(await writtenSteps(tenant)).toEqual(before);
  });

  it('writes the steps that time has changed, and only these', async () => {
    const tenant = await createTestTenant();
    const { applicationId } = await addPlan(rollouts.unitOfWork, tenant, clock);
    const before = await writtenSteps(tenant);
    await planAgain(rollouts.unitOfWork, tenant, applicationId, aWeekLater);
    const others = (await writtenSteps(tenant)).filter(({ written }) => written !== before[0]?.written);
    expect(others.map(({ kind }) => kind)).toEqual(['keep_applying']);
  });
});
