import { newId, type UnitOfWork } from '@afterword/application';
import { asAdmin, createTestTenant, testDatabase, testDataSource } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createUnitOfWork } from './unit-of-work.js';

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource();
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

const cohort = (name: string) => ({ id: newId(), name, createdAt: Temporal.Now.instant() });

describe('the unit of work', () => {
  it('shows a tenant its own rows and no others', async () => {
    const [one, other] = [await createTestTenant(), await createTestTenant()];
    await unitOfWork.run(one.system, (repositories) => repositories.cohorts.insert(cohort('Spring')));
    expect(await unitOfWork.run(one.system, (r) => r.cohorts.list())).toMatchObject([{ name: 'Spring' }]);
    expect(await unitOfWork.run(other.system, (r) => r.cohorts.list())).toEqual([]);
  });

  it('leaves nothing behind when the work throws', async () => {
    const tenant = await createTestTenant();
    const work = unitOfWork.run(tenant.system, async (repositories) => {
      await repositories.cohorts.insert(cohort('Half'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await asAdmin('select 1 from cohort where tenant_id = $1', [tenant.id])).toEqual([]);
  });

  it('binds its transaction so that even raw SQL cannot write into another tenant, or move a row there', async () => {
    const [one, other] = [await createTestTenant(), await createTestTenant()];
    const inTransactionOf = async (sql: string, values: unknown[]) => {
      const client = new pg.Client({ connectionString: (await testDatabase()).applicationUrl });
      await client.connect();
      try {
        await client.query('begin');
        await client.query(
          `select set_config('app.tenant_id', $1, true), set_config('app.scope', 'tenant', true)`,
          [one.id],
        );
        return await client.query(sql, values);
      } finally {
        await client.end();
      }
    };
    await unitOfWork.run(one.system, (repositories) => repositories.cohorts.insert(cohort('Mine')));
    await expect(
      inTransactionOf(`insert into cohort (tenant_id, id, name, created_at) values ($1, $2, 'x', now())`, [
        other.id,
        newId(),
      ]),
    ).rejects.toThrow(/row-level security/);
    await expect(inTransactionOf('update cohort set tenant_id = $1', [other.id])).rejects.toThrow(
      /row-level security/,
    );
  });

  it('sees nothing at all outside a unit of work', async () => {
    const tenant = await createTestTenant();
    await unitOfWork.run(tenant.system, (repositories) => repositories.cohorts.insert(cohort('Hidden')));
    expect(await source.query('select * from cohort')).toEqual([]);
  });

  it('refuses an empty tenant id before it reaches the database', async () => {
    const tenant = await createTestTenant();
    await expect(unitOfWork.run({ ...tenant.system, tenantId: '' }, async () => 1)).rejects.toThrow(
      /tenant id must be a UUID/,
    );
  });

  it('runs the work again after a deadlock', async () => {
    const tenant = await createTestTenant();
    let attempts = 0;
    const result = await unitOfWork.run(tenant.system, async () => {
      attempts++;
      if (attempts < 3) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
      return 'done';
    });
    expect([result, attempts]).toEqual(['done', 3]);
  });
});
