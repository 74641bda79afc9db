import { type EmbeddedServer, startEmbeddedServer } from '@afterword/embedded-postgres';
import pg from 'pg';
import type { DatabaseAddresses } from '../../database/src/prepare.ts';
import type { DataFolder, Secrets } from './data-folder.ts';

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
