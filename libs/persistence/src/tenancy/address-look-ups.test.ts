import { asAdmin, createTestTenant, type TestTenant, testDataSource } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { queryTenant } from './unit-of-work.js';

let source: DataSource;
let tenant: TestTenant;
beforeAll(async () => {
  [source, tenant] = [await testDataSource(), await createTestTenant()];
  // Enough that reading through them all would be the slower way.
  const numbers = '(select gen_random_uuid() as id, i::text as n from generate_series(1, 3000) i) x';
  for (const [table, columns, values] of [
    ['candidate', ', time_zone, sort_name, search_text', `, 'UTC', n, n`],
    ['contact', '', ''],
    ['membership', ', role', `, 'advisor'`],
  ]) {
    await asAdmin(
      `insert into ${table} (tenant_id, id, name, email, created_at ${columns})
       select $1, id, n, n || '@example.test', now() ${values} from ${numbers}`,
      [tenant.id],
    );
    await asAdmin(`analyze ${table}`);
  }
});
afterAll(() => source.destroy());

/** A condition that is not leakproof is tried on each row under a policy, whatever index there is for it. */
describe('a look-up by address', () => {
  it.each([
    ['candidate', ''],
    ['contact', ''],
    ['membership', `and role <> 'candidate' and ended_at is null`],
  ])('of a %s finds it by its index under the policies', async (table, condition) => {
    const plan = await queryTenant(source, tenant.system, (query) =>
      query<{ 'QUERY PLAN': string }>(
        `explain select id from ${table} where tenant_id = $1 and email_key = any($2) ${condition}`,
        [tenant.id, ['7@example.test']],
      ),
    );
    const lines = plan.map((line) => line['QUERY PLAN']);
    expect(lines).toContainEqual(expect.stringMatching(/Index Cond: .*email_key/));
  });
});
