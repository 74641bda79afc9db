import { type FileStore, systemClock } from '@afterword/application';
import { asAdmin, createTestTenant, inPieces, testDataSource } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createUnitOfWork } from '../tenancy/unit-of-work.js';
import { createDatabaseFileStore } from './database-file-store.js';

let source: DataSource;
let files: FileStore;
beforeAll(async () => {
  source = await testDataSource();
  files = createDatabaseFileStore(createUnitOfWork(source));
});
afterAll(() => source.destroy());

describe('a file', () => {
  it('comes out as it went in, and leaves nothing where its upload breaks off', async () => {
    const tenant = await createTestTenant();
    const text = 'ä'.repeat(500_000);
    const { fileId, size } = await files.write(
      tenant.system,
      { name: 'x', createdAt: systemClock.now() },
      inPieces(text, 7777),
    );
    expect(size).toBe(1_000_000);
    const pieces: Uint8Array[] = [];
    for await (const piece of files.read(tenant.system, fileId)) pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toBe(text);
    const other = await createTestTenant();
    for await (const _ of files.read(other.system, fileId)) throw new Error('seen by another tenant');

    async function* broken() {
      yield new Uint8Array(300_000);
      throw new Error('connection lost');
    }
    await expect(
      files.write(other.system, { name: 'x', createdAt: systemClock.now() }, broken()),
    ).rejects.toThrow('connection lost');
    expect(await asAdmin('select 1 from file where tenant_id = $1', [other.id])).toEqual([]);
    // What a dead process left is cleared away by an upload of the next day; what is in use is not.
    await files.write(
      tenant.system,
      { name: 'y', createdAt: systemClock.now().add({ hours: 25 }) },
      inPieces('y'),
    );
    expect(await asAdmin('select name from file where tenant_id = $1', [tenant.id])).toEqual([{ name: 'y' }]);
  });
});
