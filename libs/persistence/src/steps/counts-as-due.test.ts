import { isOverdue, type UnitOfWork } from '@afterword/application';
import {
  addApplication,
  addCandidate,
  addStep,
  asAdmin,
  createTestTenant,
  testDataSource,
} from '@afterword/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createUnitOfWork } from '../tenancy/unit-of-work.js';

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource();
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

const now = Temporal.Instant.from('2026-10-01T15:00:00Z');

it.each([
  ['planned', 1, '2026-09-29T22:00:00.000Z'],
  ['waiting', 0, '2026-10-02T22:00:00.000Z'],
])('a step that was missed and is %s now counts %i times as overdue', async (state, count, nextDue) => {
  const tenant = await createTestTenant();
  const candidateId = await addCandidate(tenant);
  const { applicationId } = await addApplication(tenant, candidateId);
  const stepId = await addStep(
    tenant,
    { candidateId, applicationId },
    { kind: 'follow_up', state, dueAt: '2026-10-02T22:00:00Z' },
  );
  await asAdmin(`update step set overdue_since = '2026-09-29T22:00:00Z', hard = false where id = $1`, [
    stepId,
  ]);
  await unitOfWork.run(tenant.system, async ({ candidates, plans, steps }) => {
    await plans.refreshNextSteps([candidateId]);
    const [found] = await candidates.overdueCounts([candidateId], now);
    expect(found?.count ?? 0).toBe(count);
    const [step] = await steps.byIds([stepId]);
    expect(step && isOverdue(step, now)).toBe(count === 1);
  });
  const [candidate] = await asAdmin<{ next_due_at: Date }>(
    'select next_due_at from candidate where id = $1',
    [candidateId],
  );
  expect(candidate?.next_due_at.toISOString()).toBe(nextDue);
});
