import { newId } from '@afterword/application';
import { createTestTenant, testDataSource } from '@afterword/testing';
import { describe, expect, it } from '@jest/globals';
import { createUnitOfWork, queryTenant } from './unit-of-work.js';

describe('a statement that comes all the time', () => {
  it.each([
    ['stays prepared on a connection of its own', false, ['plans.makeDue']],
    ['does not behind a pooler, where the connection is another one the next time', true, []],
  ])('%s', async (_, pooled, kept) => {
    const source = await testDataSource({ poolSize: 1, pooled });
    try {
      const { system } = await createTestTenant();
      const unitOfWork = createUnitOfWork(source);
      for (let turn = 1; turn <= 2; turn++)
        await unitOfWork.run(system, ({ plans }) => plans.makeDue([newId()], Temporal.Now.instant()));
      const rows = await queryTenant(source, system, (query) =>
        query<{ name: string }>('select name from pg_prepared_statements'),
      );
      expect(rows.map(({ name }) => name)).toEqual(kept);
    } finally {
      await source.destroy();
    }
  });
});
