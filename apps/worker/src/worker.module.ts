import {
  type Clock,
  type LiveUpdates,
  type Mailer,
  type MailReader,
  type MailRoutes,
  newId,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import { JobQueues, OutboxRelay } from '@afterword/jobs';
import { createDatabaseFileStore, createUnitOfWork, Sweep } from '@afterword/persistence';
import type { Settings } from '@afterword/settings';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { ChangesModule } from './changes/changes.module.js';
import { Courier } from './courier.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { IdempotencyModule } from './idempotency/idempotency.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { IncomingModule } from './incoming/incoming.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PlaybooksModule } from './playbooks/playbooks.module.js';
import { Conductor } from './schedule/conductor.js';
import {
  CLOCK,
  DATA_SOURCE,
  FILE_STORE,
  LOG,
  MAIL_READER,
  MAIL_ROUTES,
  MAILER,
  SETTINGS,
  UNIT_OF_WORK,
} from './tokens.js';

/** What the worker is made of, apart from its own code. Whoever opened these closes them. */
export interface WorkerOptions {
  readonly settings: Settings;
  readonly dataSource: DataSource;
  readonly sweep: Sweep;
  readonly queues: JobQueues;
  readonly liveUpdates: LiveUpdates;
  readonly mailer: Mailer;
  readonly mailRoutes: MailRoutes;
  readonly mailReader: MailReader;
  readonly clock: Clock;
  readonly log: Logger;
}

@Global()
@Module({})
class EnvironmentModule {}

/** Every feature with jobs or periodic work, each a module of its own. */
const FEATURES = [
  ChangesModule,
  DraftsModule,
  IdempotencyModule,
  ImportsModule,
  IncomingModule,
  MessagesModule,
  NotificationsModule,
  PlansModule,
  PlaybooksModule,
];

@Module({})
class WorkerModule {}

export function workerModule(options: WorkerOptions): DynamicModule {
  const { settings, dataSource, sweep, queues, liveUpdates, mailer, mailRoutes, mailReader, clock, log } =
    options;
  const plain: UnitOfWork = createUnitOfWork(dataSource);
  const relay = new OutboxRelay(
    liveUpdates,
    (tenantId, ids) =>
      plain.run(systemContext(tenantId, 'outbox', `told-${newId()}`), ({ changes }) =>
        changes.markPublished(ids),
      ),
    (err) => log.warn({ err }, 'changes were not told at once; the sweep tells them'),
  );
  const unitOfWork = createUnitOfWork(dataSource, relay.afterCommit);
  const environment = {
    module: EnvironmentModule,
    providers: [
      { provide: SETTINGS, useValue: settings },
      { provide: CLOCK, useValue: clock },
      { provide: LOG, useValue: log },
      { provide: MAILER, useValue: mailer },
      { provide: MAIL_ROUTES, useValue: mailRoutes },
      { provide: MAIL_READER, useValue: mailReader },
      { provide: DATA_SOURCE, useValue: dataSource },
      { provide: UNIT_OF_WORK, useValue: unitOfWork },
      { provide: FILE_STORE, useValue: createDatabaseFileStore(unitOfWork) },
      { provide: Courier, useValue: new Courier(settings) },
      { provide: JobQueues, useValue: queues },
      { provide: OutboxRelay, useValue: relay },
      { provide: Sweep, useValue: sweep },
    ],
    exports: [
      SETTINGS,
      CLOCK,
      LOG,
      MAILER,
      MAIL_READER,
      MAIL_ROUTES,
      DATA_SOURCE,
      UNIT_OF_WORK,
      FILE_STORE,
      Courier,
      JobQueues,
      OutboxRelay,
      Sweep,
    ],
  };
  return {
    module: WorkerModule,
    imports: [environment, DiscoveryModule, ...FEATURES],
    providers: [Conductor],
  };
}
