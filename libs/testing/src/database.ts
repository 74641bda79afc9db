import {
  companionUrl,
  type DatabaseOptions,
  openDataSource,
  prepareDatabase,
  ROLES,
  Sweep,
} from '@afterword/persistence';
import pg from 'pg';
import type { DataSource } from 'typeorm';

/** The addresses of one worker's own database. */
export interface TestDatabase {
  /** The superuser's: sees everything, for looking at what really happened. */
  readonly adminUrl: string;
  /** The application's role, which row-level security binds. */
  readonly applicationUrl: string;
  readonly sweepUrl: string;
  readonly identityUrl: string;
}

const LOGIN = 'afterword_test';
const TEMPLATE = 'afterword_template';

let own: Promise<TestDatabase> | undefined;

/** This worker's database, cloned from a template with the real migrations. The first caller makes the template. */
export function testDatabase(): Promise<TestDatabase> {
  own ??= cloneDatabase(`afterword_worker_${process.env['JEST_WORKER_ID'] ?? '1'}`);
  return own;
}

/** Another database of the same making, for tests that change more than a tenant. */
export async function cloneDatabase(name: string): Promise<TestDatabase> {
  const serverUrl = process.env['AFTERWORD_TEST_SERVER'];
  if (!serverUrl)
    throw new Error("These tests need AFTERWORD_TEST_DATABASE=1, as in the project's test script.");
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    // One at a time: a template cannot be copied while somebody is connected to it.
    await admin.query('select pg_advisory_lock(1)');
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount === 0) await makeTemplate(admin, serverUrl);
    // A worker that Jest replaced may have left its database.
    await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    await admin.query(
      `create database ${pg.escapeIdentifier(name)} template ${TEMPLATE} owner afterword_owner`,
    );
  } finally {
    await admin.end();
  }
  return addresses(serverUrl, name);
}

async function makeTemplate(admin: pg.Client, serverUrl: string): Promise<void> {
  await admin.query(`create role afterword_owner login createrole password 'test'`);
  await admin.query(`create database ${TEMPLATE} owner afterword_owner`);
  const urls = addresses(serverUrl, TEMPLATE);
  const ownerUrl = withLogin(urls.adminUrl, 'afterword_owner');
  await prepareDatabase(ownerUrl, urls.applicationUrl);
  // Loaded here, so that only the process that makes the template pays for the queues' library.
  const { prepareQueues } = await import('@afterword/jobs');
  await prepareQueues(ownerUrl, ROLES.application);
}

function addresses(serverUrl: string, name: string): TestDatabase {
  const admin = new URL(serverUrl);
  admin.pathname = `/${name}`;
  const applicationUrl = withLogin(admin.toString(), LOGIN);
  return {
    adminUrl: admin.toString(),
    applicationUrl,
    sweepUrl: companionUrl(applicationUrl, 'sweep'),
    identityUrl: companionUrl(applicationUrl, 'identity'),
  };
}

function withLogin(address: string, user: string): string {
  const url = new URL(address);
  url.username = user;
  url.password = 'test';
  return url.toString();
}

/** An open source of this worker's database as the application's role. Close it with `destroy`. */
export async function testDataSource(options: Partial<DatabaseOptions> = {}): Promise<DataSource> {
  const { applicationUrl } = await testDatabase();
  return await openDataSource({ url: applicationUrl, poolSize: 5, applicationName: 'test', ...options });
}

export async function testSweep(): Promise<Sweep> {
  return new Sweep((await testDatabase()).sweepUrl, 'test');
}

/** Runs one statement as the superuser, past every policy. */
export async function asAdmin<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: (await testDatabase()).adminUrl });
  // A server that ends in the middle fails the query; without a listener it would also end the test.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
