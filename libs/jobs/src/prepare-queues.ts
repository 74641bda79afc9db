import { runMigrations } from 'bullmq';
import pg from 'pg';
import { QUEUE_SCHEMA } from './courier.js';

/**
 * Makes the queues' tables in their own schema, as the owner, and lets `role` use them. The processes themselves
 * own none of the tables. Running it again, or at the same time as another, changes nothing more.
 */
export async function prepareQueues(ownerUrl: string, role: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    const [schema, grantee] = [pg.escapeIdentifier(QUEUE_SCHEMA), pg.escapeIdentifier(role)];
    // To create as well: a queue numbers its jobs by a sequence that its first job makes.
    await client.query(`grant usage, create on schema ${schema} to ${grantee}`);
    await client.query(
      `grant select, insert, update, delete on all tables in schema ${schema} to ${grantee}`,
    );
    // Only our own: those that a first job made belong to the log-in that added it.
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(sequencename) as name from pg_sequences
       where schemaname = $1 and sequenceowner = current_user`,
      [QUEUE_SCHEMA],
    );
    for (const { name } of rows) {
      await client.query(`grant usage on sequence ${schema}.${name} to ${grantee}`);
    }
  } finally {
    await client.end();
  }
}
