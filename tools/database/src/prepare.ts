import { prepareQueues } from '@afterword/jobs';
import { prepareDatabase, ROLES } from '@afterword/persistence';
import pg from 'pg';
import { codeOf, Failure, messageOf } from '../../start/src/failure.ts';

/** How the product reaches its database, and how its owner does. */
export interface DatabaseAddresses {
  readonly applicationUrl: string;
  /** Missing where somebody else prepares the database. */
  readonly ownerUrl?: string;
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
