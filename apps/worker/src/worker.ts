import { systemClock } from '@afterword/application';
import { JobQueues, OutboxRelay, RelayLiveUpdates } from '@afterword/jobs';
import { createMailReader, guardedDial, SmtpMailer, SmtpRoutes } from '@afterword/mail';
import { companionUrl, openDataSource, Sweep } from '@afterword/persistence';
import type { Settings } from '@afterword/settings';
import { NestFactory } from '@nestjs/core';
import { Courier } from './courier.js';
import { HealthServer } from './health/health-server.js';
import { MailIn } from './incoming/mail-in.js';
import { createLog, nestLog } from './logging.js';
import { Conductor } from './schedule/conductor.js';
import { workerModule } from './worker.module.js';

/** A worker that runs. */
export interface Worker {
  /** Of its health checks. */
  readonly port: number;
  /** On which it takes mail; null where the settings want none. */
  readonly mailPort: number | null;
  /** Lets jobs under way finish, then closes everything. */
  stop(): Promise<void>;
}

/** Starts a worker; what it opened is closed again where the start fails. */
export async function startWorker(settings: Settings): Promise<Worker> {
  const log = createLog(settings);
  const closing: (() => Promise<void> | void)[] = [];
  const closeAll = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const dataSource = await openDataSource({
      url: settings.DATABASE_URL,
      poolSize: settings.DATABASE_POOL_SIZE,
      applicationName: 'worker',
      pooled: settings.DATABASE_DIRECT_URL !== undefined,
    });
    closing.push(() => dataSource.destroy());
    const courier = new Courier(settings);
    const sweep = new Sweep(companionUrl(settings.DATABASE_URL, 'sweep'), 'worker');
    closing.push(() => sweep.close());
    const mailer = new SmtpMailer({ server: settings.SMTP_URL, from: settings.MAIL_FROM });
    closing.push(() => mailer.close());
    const mailRoutes = new SmtpRoutes({
      url: settings.SMTP_URL,
      from: settings.MAIL_FROM,
      connections: settings.SMTP_CONNECTIONS,
      dial: guardedDial({ allowPrivate: settings.ALLOW_PRIVATE_ADDRESSES }),
    });
    closing.push(() => mailRoutes.close());
    const queues = new JobQueues(courier, (err) => log.error({ err }, 'queue in trouble'));
    closing.push(() => queues.close());
    const liveUpdates = new RelayLiveUpdates(courier, 'worker', (err) =>
      log.error({ err }, 'live updates in trouble'),
    );
    closing.push(() => liveUpdates.close());
    const health = new HealthServer(dataSource);
    closing.push(() => health.close());
    const port = await health.listen(settings.PORT, settings.HOST);
    await liveUpdates.waitUntilReady();

    const app = await NestFactory.createApplicationContext(
      workerModule({
        settings,
        dataSource,
        sweep,
        queues,
        liveUpdates,
        mailer,
        mailRoutes,
        mailReader: createMailReader(),
        clock: systemClock,
        log,
      }),
      { logger: nestLog(log), abortOnError: false },
    );
    closing.push(async () => {
      health.startStopping();
      await app.get(MailIn).stop();
      await app.get(Conductor).stop();
      await app.get(OutboxRelay).settled();
      await app.close();
    });
    const mailPort = await app.get(MailIn).start();
    log.info({ port, mailPort }, 'worker ready');
    return { port, mailPort, stop: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
