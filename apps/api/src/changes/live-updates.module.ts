import { type LiveUpdates, newId, systemContext } from '@afterword/application';
import { OutboxRelay, RelayLiveUpdates } from '@afterword/jobs';
import { createUnitOfWork } from '@afterword/persistence';
import type { Settings } from '@afterword/settings';
import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE, LIVE_UPDATES, SETTINGS, UNIT_OF_WORK } from '../tokens.js';

const log = new Logger('LiveUpdates');

/** The unit of work, which tells others what changed as soon as it is committed, and the way on which it tells. */
@Global()
@Module({
  providers: [
    {
      provide: LIVE_UPDATES,
      inject: [SETTINGS],
      useFactory: ({ DATABASE_DIRECT_URL, DATABASE_URL, REDIS_URL }: Settings) =>
        new RelayLiveUpdates(
          { databaseUrl: DATABASE_DIRECT_URL ?? DATABASE_URL, redisUrl: REDIS_URL },
          'api',
          (error) => log.error(error.message),
        ),
    },
    {
      provide: OutboxRelay,
      inject: [DATA_SOURCE, LIVE_UPDATES],
      useFactory: (dataSource: DataSource, liveUpdates: LiveUpdates) => {
        const unitOfWork = createUnitOfWork(dataSource);
        return new OutboxRelay(
          liveUpdates,
          (tenantId, ids) =>
            unitOfWork.run(systemContext(tenantId, 'outbox', `told-${newId()}`), ({ changes }) =>
              changes.markPublished(ids),
            ),
          (error) => log.warn(`Changes were not told at once, the worker tells them: ${error.message}`),
        );
      },
    },
    {
      provide: UNIT_OF_WORK,
      inject: [DATA_SOURCE, OutboxRelay],
      useFactory: (dataSource: DataSource, relay: OutboxRelay) =>
        createUnitOfWork(dataSource, relay.afterCommit),
    },
  ],
  exports: [LIVE_UPDATES, UNIT_OF_WORK],
})
export class LiveUpdatesModule implements OnApplicationShutdown {
  constructor(
    @Inject(LIVE_UPDATES) private readonly liveUpdates: RelayLiveUpdates,
    private readonly relay: OutboxRelay,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.relay.settled();
    await this.liveUpdates.close();
  }
}
