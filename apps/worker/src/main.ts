import 'reflect-metadata';
import { readSettings, SettingsError } from '@afterword/settings';

/** A stop takes no longer than this, in milliseconds; what is not finished by then is covered by its lease. */
const STOP_WITHIN = 10_000;

try {
  const settings = readSettings();
  // Loaded only now, so that a wrong setting is told at once.
  const { startWorker } = await import('./worker.js');
  const worker = await startWorker(settings);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    await worker.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  // Whoever started us is gone without a word.
  process.on('disconnect', stop);
  // Whoever started this process as their child waits for this.
  process.send?.({ ready: true, port: worker.port, mailPort: worker.mailPort });
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}

function sentenceFor(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if ((error as Error).name === 'SchemaMigrationRequiredError')
    return 'The tables of the queues are missing. Prepare the database as its owner first.';
  if ((error as { code?: string }).code === 'EADDRINUSE')
    return 'The port of the setting PORT or MAIL_IN_PORT is in use. Set it to a free one, or to 0.';
  return `The worker cannot start: ${wordsOf(error)}.`;
}

/** The error in words. A refused connection to several addresses has its words inside. */
function wordsOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return wordsOf(error.errors[0]);
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
