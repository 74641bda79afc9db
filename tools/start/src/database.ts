import { type EmbeddedServer, startEmbeddedServer } from '@afterword/embedded-postgres';
import { prepareQueues } from '@afterword/jobs';
import { prepareDatabase, ROLES } from '@afterword/persistence';
import pg from 'pg';
import type { DataFolder, Secrets } from './data-folder.ts';
import { codeOf, Failure, messageOf } from './failure.ts';

/** How the product reaches its database, and how its owner does. */
export interface DatabaseAddresses {
  readonly applicationUrl: string;
  /** Missing where somebody else prepares the database. */
  readonly ownerUrl?: string;
}

const NAME = 'afterword';
const OWNER = 'afterword_owner';
const LOGIN = 'afterword_app';

/** Starts the data folder's own server with the owner's role and the product's database. */
export async function startOwnDatabase(
  folder: DataFolder,
  secrets: Secrets,
  port: number,
): Promise<{ server: EmbeddedServer; addresses: Required<DatabaseAddresses> }> {
  const server = await startEmbeddedServer({ folder: folder.database, port, detached: true });
  try {
    await ensureOwner(server.url('postgres'), secrets.ownerPassword);
    await server.ensureDatabase(NAME, OWNER);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const address = (user: string, password: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${server.port}/${NAME}`;
  return {
    server,
    addresses: {
      applicationUrl: address(LOGIN, secrets.applicationPassword),
      ownerUrl: address(OWNER, secrets.ownerPassword),
    },
  };
}

/** The owner is no superuser, as on a managed server, so that nothing comes to rely on one. */
async function ensureOwner(superuserUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [OWNER]);
    const change = rowCount === 0 ? 'create' : 'alter';
    await client.query(`${change} role ${OWNER} login createrole password ${pg.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}

/** Roles and tables, as far as they are missing. Returns how many migrations ran. */
export async function prepare({ ownerUrl, applicationUrl }: DatabaseAddresses): Promise<number> {
  if (!ownerUrl) {
    await requireTables(applicationUrl);
    return 0;
  }
  return await explained('DATABASE_OWNER_URL', async () => {
    const count = await prepareDatabase(ownerUrl, applicationUrl);
    await prepareQueues(ownerUrl, ROLES.application);
    return count;
  });
}

async function requireTables(applicationUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: applicationUrl, connectionTimeoutMillis: 10_000 });
  const found = await explained('DATABASE_URL', async () => {
    await client.connect();
    const { rows } = await client.query<{ found: boolean }>(
      `select to_regclass('public.tenant') is not null as found`,
    );
    return rows[0]?.found ?? false;
  }).finally(() => client.end());
  if (!found) {
    throw new Failure(
      'The database that DATABASE_URL names has no tables yet. Set DATABASE_OWNER_URL to its owner, so that they can be made.',
    );
  }
}

async function explained<T>(setting: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const [first] = error instanceof AggregateError ? error.errors : [error];
    const code = codeOf(first);
    if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH'].includes(code)) {
      throw new Failure(`No PostgreSQL answers where ${setting} points (${code}).`);
    }
    if (code.startsWith('28'))
      throw new Failure(`PostgreSQL refused the log-in of ${setting}: ${messageOf(first)}.`);
    throw new Failure(
      `The database could not be prepared: ${messageOf(first)}. "npm run database:check" says more.`,
    );
  }
}

/** True where no tenant lives in the database yet. Asked as the superuser or owner would be refused by policies. */
export async function isEmpty(server: EmbeddedServer): Promise<boolean> {
  const client = new pg.Client({ connectionString: server.url(NAME) });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from tenant limit 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}
