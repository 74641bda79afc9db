import { type Clock, type PlanFault, replan, systemClock, type UnitOfWork } from '@afterword/application';
import { createUnitOfWork, plansToReplan, type Sweep } from '@afterword/persistence';
import {
  addPlan,
  asAdmin,
  createTestTenant,
  type TestTenant,
  testDataSource,
  testSweep,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

let source: DataSource;
let sweep: Sweep;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource({ poolSize: 5 });
  sweep = await testSweep();
  unitOfWork = createUnitOfWork(source);
});
afterAll(async () => {
  await sweep.close();
  await source.destroy();
});

interface PlanRow {
  id: string;
  application_id: string;
  planned_at: Date;
  replan_at: Date | null;
  failures: number;
  failing_since: Date | null;
}

const plansOf = ({ id }: TestTenant) =>
  asAdmin<PlanRow>(
    `select id, application_id, planned_at, replan_at, failures, failing_since from plan where tenant_id = $1 order by id`,
    [id],
  );

const dueOf = async (tenant: TestTenant, now: Temporal.Instant): Promise<string[]> =>
  (await plansToReplan(sweep, now, 10_000))
    .filter(({ tenantId }) => tenantId === tenant.id)
    .map(({ id }) => id);

/** Four plans that time has overtaken; what was recorded of the second makes no sense. */
async function overtaken() {
  const tenant = await createTestTenant();
  const plans = [];
  for (let count = 0; count < 4; count++) plans.push(await addPlan(unitOfWork, tenant));
  const broken = plans[1]!;
  await asAdmin(
    `insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, body)
     values ($1, gen_random_uuid(), $2, $3, 'reply', now() - interval '1 hour', now() - interval '1 hour',
       '{"contact": "Ana Silva, who is nobody here"}')`,
    [tenant.id, broken.applicationId, broken.candidateId],
  );
  await asAdmin(`update plan set replan_at = now() - interval '1 minute' where tenant_id = $1`, [tenant.id]);
  const isBroken = ({ application_id }: PlanRow) => application_id === broken.applicationId;
  return { tenant, broken, isBroken };
}

/** What the worker does in one round. */
async function round(tenant: TestTenant, clock: Clock = systemClock) {
  const faults: PlanFault[] = [];
  const onFault = (fault: PlanFault) => faults.push(fault);
  const planIds = await dueOf(tenant, clock.now());
  const counts = await replan({ unitOfWork, clock, onFault }, tenant.system, { planIds });
  return { ...counts, faults };
}

const later = (duration: Temporal.DurationLike): Clock => ({ now: () => systemClock.now().add(duration) });

describe('a plan that cannot be made anew', () => {
  it('holds up none of those that come with it, and is told of by nothing personal', async () => {
    const { tenant, broken, isBroken } = await overtaken();
    const before = await plansOf(tenant);
    const { planned, failed, faults } = await round(tenant);
    expect([planned, failed]).toEqual([3, 1]);
    for (const plan of await plansOf(tenant)) {
      const was = before.find(({ id }) => id === plan.id);
      expect(plan.planned_at > was!.planned_at).toBe(!isBroken(plan));
      expect(plan.failing_since !== null).toBe(isBroken(plan));
    }
    expect(faults).toMatchObject([
      { applicationId: broken.applicationId, failures: 1, error: 'FollowUpPolicyError', path: 'contacts' },
    ]);
    expect(JSON.stringify(faults)).not.toContain('Ana');
  });

  it('is tried again alone, after a minute and ever more rarely, and its plan says since when', async () => {
    const { tenant, isBroken } = await overtaken();
    await round(tenant);
    const [first] = (await plansOf(tenant)).filter(isBroken);
    expect(await dueOf(tenant, systemClock.now())).toEqual([]);
    const minute = later({ minutes: 1, seconds: 1 });
    expect(await round(tenant, minute)).toMatchObject({ planned: 0, failed: 1, faults: [{ failures: 2 }] });
    const [second] = (await plansOf(tenant)).filter(isBroken);
    expect(second?.failing_since).toEqual(first?.failing_since);
    expect(await dueOf(tenant, minute.now().add({ seconds: 110 }))).toEqual([]);
    expect(await dueOf(tenant, minute.now().add({ seconds: 121 }))).toEqual([second?.id]);
    const [shown] = await unitOfWork.run(tenant.system, ({ plans }) => plans.byIds([second?.id ?? '']));
    expect(shown?.failingSince?.epochMilliseconds).toBe(first?.failing_since?.getTime());
  });

  it('is as any other once what was wrong is mended', async () => {
    const { tenant, broken, isBroken } = await overtaken();
    await round(tenant);
    await asAdmin(`update fact set withdrawn_at = now() where application_id = $1 and type = 'reply'`, [
      broken.applicationId,
    ]);
    expect(await round(tenant, later({ minutes: 2 }))).toMatchObject({ planned: 1, failed: 0 });
    const [mended] = (await plansOf(tenant)).filter(isBroken);
    expect(mended).toMatchObject({ failures: 0, failing_since: null });
  });
});
