import {
  advanceRollout,
  type Clock,
  type Page,
  type PlanDifference,
  type PlaybookRollout,
  type previewPublish,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import type { DataSource } from 'typeorm';
import { testDataSource } from './database.js';
import { addPlan } from './plans.js';
import { createTestTenant, type TestTenant } from './tenant.js';

/** `previewPublish` or `moveRunningPlans`. */
type Start = typeof previewPublish;

/** Previews and moves as people and the worker bring them about. Close it after the tests. */
export class TestRollouts {
  private constructor(
    private readonly source: DataSource,
    readonly unitOfWork: UnitOfWork,
  ) {}

  static async open(): Promise<TestRollouts> {
    const source = await testDataSource({ poolSize: 8 });
    return new TestRollouts(source, createUnitOfWork(source));
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }

  async tenantWithPlans(count: number): Promise<TestTenant> {
    const tenant = await createTestTenant();
    for (let i = 0; i < count; i++) await addPlan(this.unitOfWork, tenant);
    return tenant;
  }

  async start(useCase: Start, { system }: TestTenant, input: Parameters<Start>[3]): Promise<string> {
    const { rolloutId } = await this.unitOfWork.run(system, (repositories) =>
      useCase(repositories, system, systemClock, input),
    );
    return rolloutId;
  }

  /** What the worker does; with another unit of work or clock, what a worker does that dies or is late. */
  advance(
    { system }: TestTenant,
    rolloutId: string,
    { as = this.unitOfWork, clock = systemClock }: { as?: UnitOfWork; clock?: Clock } = {},
  ): Promise<boolean> {
    return advanceRollout(as, system, clock, rolloutId);
  }

  async stateOf({ system }: TestTenant, rolloutId: string): Promise<PlaybookRollout> {
    const [found] = await this.unitOfWork.run(system, ({ rollouts }) => rollouts.byIds([rolloutId]));
    return found as PlaybookRollout;
  }

  differencesOf(
    { system }: TestTenant,
    rolloutId: string,
    first = 200,
    after?: string,
  ): Promise<Page<PlanDifference>> {
    return this.unitOfWork.run(system, ({ rollouts }) =>
      rollouts.differences(rolloutId, { first, ...(after !== undefined && { after }) }),
    );
  }
}
