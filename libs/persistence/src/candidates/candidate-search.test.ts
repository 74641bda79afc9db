import { type CandidateFilter, todayIn, type UnitOfWork } from '@afterword/application';
import { addCandidate, asAdmin, createTestTenant, testDataSource } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createUnitOfWork } from '../tenancy/unit-of-work.js';

const today = todayIn('UTC', Temporal.Instant.from('2026-09-15T12:00:00Z'));

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource();
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

describe('a search for a text that many have', () => {
  it('finds the same as one for a text that few have: all of them, in order, wildcards taken literally', async () => {
    const tenant = await createTestTenant();
    await asAdmin(
      `insert into candidate (tenant_id, id, name, email, time_zone, sort_name, search_text, created_at)
       select $1, gen_random_uuid(), n, n, 'UTC', n, n || E'\\n100%', now()
       from (select 'many ' || lpad(i::text, 4, '0') as n from generate_series(1, 1100) i) names`,
      [tenant.id],
    );
    await addCandidate(tenant, { name: 'Few 100' });
    const find = (filter: CandidateFilter) =>
      unitOfWork.run(tenant.system, async ({ candidates }) => {
        const page = await candidates.page({ first: 2 }, filter, 'name', today);
        return [page.edges.map(({ node }) => node.name), await candidates.count(filter, today)];
      });
    expect(await find({ search: 'MANY' })).toEqual([['many 0001', 'many 0002'], 1100]);
    expect(await find({ search: '100%' })).toEqual([['many 0001', 'many 0002'], 1100]);
    expect(await find({ search: 'many', standing: ['overdue'] })).toEqual([[], 0]);
    expect(await find({ search: 'many 01' })).toEqual([['many 0100', 'many 0101'], 100]);
    expect(await find({ search: 'few' })).toEqual([['Few 100'], 1]);
  });
});
