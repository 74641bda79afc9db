import type { FileStore, UnitOfWork } from '@afterword/application';
import { createDatabaseFileStore, createUnitOfWork, type Sweep } from '@afterword/persistence';
import { testDataSource, testSweep } from '@afterword/testing';
import type { DataSource } from 'typeorm';
import { comesBack, type Incoming, type IncomingEnd, type SentTestMessage } from './incoming.js';

/** Where mail comes in, over connections of a test's own. */
export class TestIncoming implements Incoming {
  private constructor(
    private readonly source: DataSource,
    readonly sweep: Sweep,
    readonly unitOfWork: UnitOfWork,
    readonly files: FileStore,
  ) {}

  static async open(): Promise<TestIncoming> {
    const source = await testDataSource({ poolSize: 10 });
    const unitOfWork = createUnitOfWork(source);
    return new TestIncoming(source, await testSweep(), unitOfWork, createDatabaseFileStore(unitOfWork));
  }

  async close(): Promise<void> {
    await this.sweep.close();
    await this.source.destroy();
  }

  /** Takes a mail in, files it, and gives what became of it. */
  comesBack(
    message: Pick<SentTestMessage, 'tenant' | 'replyAddress'>,
    raw: Uint8Array,
    envelope?: Parameters<typeof comesBack>[3],
  ): Promise<IncomingEnd> {
    return comesBack(this, message, raw, envelope);
  }
}
