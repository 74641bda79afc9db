// `npm run bench -- dispatch [N]`: from N messages due at one moment to accepted by a local mail server, beside bare
// pooled nodemailer to the same server, and the queue's rate with nothing to do.
import { type ChildProcess, fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';
import { BenchCluster, type BenchDatabase } from './cluster.ts';
import { addDueMessages, type DueMessages } from './dispatch/due-messages.ts';
import { noOpRate } from './dispatch/no-op-jobs.ts';
import { Sink } from './dispatch/sink-process.ts';

const MESSAGES = 20_000;
const CONNECTIONS = 20;
const SECRET_KEY = '0'.repeat(64);
/** Time for workers to start before the messages are due, in seconds. */
const AHEAD = 10;

/** Measures and prints. The key is of the kind that tenants get. */
export async function dispatch(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? MESSAGES);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const sink = await Sink.start();
  const cluster = await BenchCluster.start();
  try {
    const database = await cluster.create('dispatch');
    say(`${number(count)} messages, ${CONNECTIONS} connections, a key of RSA with 2,048 bits.`);
    const before = await bare(sink, count, pem);
    say(`Bare nodemailer, pooled:      ${number(before)} messages a second`);
    say(`Queue on PostgreSQL, no-op:   ${number(await noOpRate(database.applicationUrl))} jobs a second`);
    const rate = await product(sink, database, count, pem);
    const after = await bare(sink, count, pem);
    say(`Bare nodemailer, once more:   ${number(after)} messages a second`);
    say(`Ratio to bare nodemailer:     ${(rate / ((before + after) / 2)).toFixed(2)}`);
  } finally {
    await cluster.stop();
    sink.stop();
  }
}

/** Messages a second by nodemailer alone. */
async function bare(sink: Sink, count: number, pem: string): Promise<number> {
  const start = await sink.count();
  const child = fork(
    new URL('./dispatch/bare.ts', import.meta.url),
    [sink.url, String(count), String(CONNECTIONS), Buffer.from(pem).toString('base64')],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  await once(child, 'message');
  const since = Date.now();
  child.send('go');
  const { last } = await sink.reached(start, count);
  child.kill();
  return (count * 1000) / (last - since);
}

/** Messages a second by one worker, from the moment at which all are due. */
async function product(sink: Sink, database: BenchDatabase, count: number, pem: string): Promise<number> {
  const since = Date.now();
  const dueAt = Temporal.Now.instant().add({ seconds: AHEAD + Math.ceil(count / 1000) });
  const due = await addDueMessages(database, count, dueAt, { pem, secretKey: SECRET_KEY });
  const worker = await startWorker(sink, database);
  try {
    if (Date.now() > dueAt.epochMilliseconds)
      throw new Error(`Getting ready took ${Date.now() - since} ms, so the messages were due before.`);
    const start = await sink.count();
    const { last, unsigned } = await sink.reached(start, count);
    const rate = (count * 1000) / (last - dueAt.epochMilliseconds);
    say(`Due to accepted by one worker: ${number(rate)} messages a second`);
    if (unsigned > start.unsigned) say(`${unsigned - start.unsigned} of them came without a signature!`);
    await recorded(database, due, count);
    return rate;
  } finally {
    worker.kill();
  }
}

async function startWorker(sink: Sink, { applicationUrl }: BenchDatabase): Promise<ChildProcess> {
  const worker = fork(join(ROOT, 'apps/worker/dist/main.js'), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: applicationUrl,
      SECRET_KEY,
      SMTP_URL: sink.url,
      SMTP_CONNECTIONS: String(CONNECTIONS),
      MAIL_REPLY_DOMAIN: 'reply.afterword.example',
      PUBLIC_URL: 'https://afterword.test',
    },
  });
  await once(worker, 'message');
  return worker;
}

/** Says how long it took each from due to sent, once all are recorded. */
async function recorded(
  database: BenchDatabase,
  { tenantId, dueAt }: DueMessages,
  count: number,
): Promise<void> {
  for (;;) {
    const [row] = await database.admin<{ sent: number }>(
      `select count(*)::int as sent from message where tenant_id = $1 and state = 'sent'`,
      [tenantId],
    );
    if (row?.sent === count) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const [times] = await database.admin<{ p50: number; p95: number; p99: number }>(
    `select ${[50, 95, 99]
      .map(
        (p) =>
          `percentile_cont(0.${p}) within group (order by extract(epoch from sent_at - $2::timestamptz)) as p${p}`,
      )
      .join(', ')} from message where tenant_id = $1`,
    [tenantId, dueAt.toString()],
  );
  const seconds = (value: number | undefined) => `${Number(value).toFixed(1)} s`;
  say(
    `From due to sent:             p50 ${seconds(times?.p50)}, p95 ${seconds(times?.p95)}, p99 ${seconds(times?.p99)}`,
  );
}

const say = (line: string): void => console.log(line);
const number = (value: number): string => Math.round(value).toLocaleString('en');
