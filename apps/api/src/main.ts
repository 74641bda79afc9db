import 'reflect-metadata';
import { openDataSource } from '@afterword/persistence';
import { readSettings, type Settings, SettingsError } from '@afterword/settings';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApi } from './create-api.js';

/** Requests under way may finish within this time after a signal. */
const STOP_WITHIN_MS = 10_000;

/** Something that stops the start, in a sentence for whoever runs the product. */
class StartError extends Error {}

async function start(settings: Settings): Promise<void> {
  const dataSource = await openDataSource({
    url: settings.DATABASE_URL,
    poolSize: settings.DATABASE_POOL_SIZE,
    applicationName: 'api',
    pooled: settings.DATABASE_DIRECT_URL !== undefined,
  }).catch((error: unknown) => {
    throw new StartError(
      `The database at ${new URL(settings.DATABASE_URL).host} cannot be used: ${wordsOf(error)}.`,
    );
  });
  const app = await createApi({ settings, dataSource });
  await listen(app, settings);
  stopOnSignal(app, dataSource);
  const address = app.getHttpServer().address();
  // Whoever started this process as their child waits for this.
  process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : settings.PORT });
}

async function listen(app: NestFastifyApplication, { HOST, PORT }: Settings): Promise<void> {
  try {
    await app.listen(PORT, HOST);
  } catch (error) {
    if ((error as { code?: string }).code === 'EADDRINUSE')
      throw new StartError(`Port ${PORT} of ${HOST} is in use. Set PORT to a free one, or to 0.`);
    throw new StartError(`Cannot listen on ${HOST}:${PORT}: ${wordsOf(error)}.`);
  }
}

function stopOnSignal(app: NestFastifyApplication, dataSource: DataSource): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await app.close();
    await dataSource.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  // Whoever started us is gone without a word.
  process.on('disconnect', stop);
}

function sentenceFor(error: unknown): string {
  if (error instanceof SettingsError || error instanceof StartError) return error.message;
  return `The api cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** The error in words. A refused connection to several addresses has its words inside. */
function wordsOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return wordsOf(error.errors[0]);
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

try {
  await start(readSettings());
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}
