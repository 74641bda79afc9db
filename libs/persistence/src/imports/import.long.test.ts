import {
  advanceImport,
  createImport,
  type FileStore,
  type Repositories,
  startImport,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { asAdmin, createTestTenant, testDataSource } from '@afterword/testing';
import { expect, it } from '@jest/globals';
import { createDatabaseFileStore } from '../files/database-file-store.js';
import { createUnitOfWork } from '../tenancy/unit-of-work.js';

const ROWS = 100_000;

async function* bigFile(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('Name,E-mail,SID,Cohort,Notes\n');
  for (let at = 0; at < ROWS; at += 1000) {
    const rows = Array.from({ length: 1000 }, (_, i) => {
      const n = at + i;
      return `Person ${n},p${n}@lakemont.example,S${n},Class ${n % 20},"a note\nof ${n}"\n`;
    });
    yield Buffer.from(rows.join(''));
  }
}

it('takes 100,000 rows in, reading no further ahead than it has written', async () => {
  const source = await testDataSource();
  const plain = createUnitOfWork(source);
  const tenant = await createTestTenant();
  let written = 0;
  let largestBatch = 0;
  const unitOfWork: UnitOfWork = {
    run: (context, work) =>
      plain.run(context, (repositories: Repositories) => {
        const importRows = { ...repositories.importRows };
        const { insert } = importRows;
        importRows.insert = async (importId, rows) => {
          largestBatch = Math.max(largestBatch, rows.length);
          written += rows.length;
          await insert(importId, rows);
        };
        return work({ ...repositories, importRows });
      }),
  };
  const store = createDatabaseFileStore(unitOfWork);
  const readAhead: number[] = [];
  const files: FileStore = {
    ...store,
    async *read(context, fileId) {
      let bytes = 0;
      for await (const piece of store.read(context, fileId)) {
        bytes += piece.length;
        // The first reading only looks at the file; in the second, rows follow the bytes.
        if (written > 0) readAhead.push(bytes - (written / ROWS) * size);
        yield piece;
      }
    },
  };
  const { fileId, size } = await files.write(
    tenant.system,
    { name: 'big.csv', createdAt: systemClock.now() },
    bigFile(),
  );
  const { importId } = await unitOfWork.run(tenant.system, (repositories) =>
    createImport(repositories, tenant.system, systemClock, { fileId, fileName: 'big.csv' }),
  );
  await advanceImport(unitOfWork, tenant.system, systemClock, files, importId);
  expect(largestBatch).toBe(1000);
  expect(readAhead.length).toBeGreaterThan(10);
  expect(Math.max(...readAhead)).toBeLessThan(5 * 262_144);

  await unitOfWork.run(tenant.system, (repositories) =>
    startImport(repositories, tenant.system, systemClock, { importId, allOrNothing: false }),
  );
  await advanceImport(unitOfWork, tenant.system, systemClock, files, importId);
  const [found] = await unitOfWork.run(tenant.system, ({ imports }) => imports.byIds([importId]));
  expect(found).toMatchObject({
    state: 'done',
    progress: { done: ROWS, total: ROWS },
    counts: { create: ROWS, faulty: 0, imported: ROWS },
  });
  const [{ count } = { count: 0 }] = await asAdmin<{ count: number }>(
    'select count(*)::int as count from candidate where tenant_id = $1',
    [tenant.id],
  );
  expect(count).toBe(ROWS);
  await source.destroy();
}, 900_000);
