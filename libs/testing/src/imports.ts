import {
  advanceImport,
  type Clock,
  createImport,
  type Import,
  type ImportRow,
  newId,
  type RequestContext,
  startImport,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { createDatabaseFileStore, createUnitOfWork } from '@afterword/persistence';
import type { DataSource } from 'typeorm';
import { asAdmin, testDataSource } from './database.js';
import type { TestTenant } from './tenant.js';

/** A text as the bytes of a file, in pieces as a network hands them over. */
export async function* inPieces(text: string, size = 10_000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A list of candidates in order. */
export function listOf(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => `Person ${i},p${i}@lakemont.example,S${i}\n`);
  return `Name,E-mail,SID\n${rows.join('')}`;
}

/** Imports as people and the worker bring them about. Close it after the tests. */
export class TestImports {
  private constructor(
    private readonly source: DataSource,
    readonly unitOfWork: UnitOfWork,
  ) {}

  static async open(): Promise<TestImports> {
    const source = await testDataSource();
    return new TestImports(source, createUnitOfWork(source));
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }

  async upload({ system }: TestTenant, text: string): Promise<string> {
    const [fileName, createdAt] = [`${newId()}.csv`, systemClock.now()];
    const files = createDatabaseFileStore(this.unitOfWork);
    const { fileId } = await files.write(system, { name: fileName, createdAt }, inPieces(text));
    const { importId } = await this.unitOfWork.run(system, (repositories) =>
      createImport(repositories, system, systemClock, { fileId, fileName }),
    );
    return importId;
  }

  /** What the worker does; with another unit of work or clock, what a worker does that dies or is late. */
  advance(
    tenant: TestTenant,
    importId: string,
    { unitOfWork = this.unitOfWork, clock = systemClock }: { unitOfWork?: UnitOfWork; clock?: Clock } = {},
  ): Promise<boolean> {
    return advanceImport(unitOfWork, tenant.system, clock, createDatabaseFileStore(unitOfWork), importId);
  }

  async check(tenant: TestTenant, text: string): Promise<string> {
    const importId = await this.upload(tenant, text);
    await this.advance(tenant, importId);
    return importId;
  }

  async start({ system }: TestTenant, importId: string, allOrNothing = false): Promise<void> {
    await this.unitOfWork.run(system, (repositories) =>
      startImport(repositories, system, systemClock, { importId, allOrNothing }),
    );
  }

  async run(tenant: TestTenant, importId: string, allOrNothing = false): Promise<Import> {
    await this.start(tenant, importId, allOrNothing);
    await this.advance(tenant, importId);
    return await this.stateOf(tenant.system, importId);
  }

  async bringIn(tenant: TestTenant, text: string): Promise<Import> {
    return await this.run(tenant, await this.check(tenant, text));
  }

  async stateOf(context: RequestContext, importId: string): Promise<Import> {
    const [found] = await this.unitOfWork.run(context, ({ imports }) => imports.byIds([importId]));
    return found as Import;
  }

  async rowsOf(context: RequestContext, importId: string): Promise<ImportRow[]> {
    const page = await this.unitOfWork.run(context, ({ importRows }) =>
      importRows.page(importId, { first: 200 }, null),
    );
    return page.edges.map(({ node }) => node);
  }

  candidatesOf(tenant: TestTenant): Promise<Record<string, unknown>[]> {
    return asAdmin(
      `select c.name, c.email, c.external_id, c.time_zone, c.country, c.phone, co.name as cohort, m.email as advisor
       from candidate c left join cohort co on co.tenant_id = c.tenant_id and co.id = c.cohort_id
       left join membership m on m.tenant_id = c.tenant_id and m.id = c.advisor_id
       where c.tenant_id = $1 order by c.sort_name, c.id`,
      [tenant.id],
    );
  }
}
