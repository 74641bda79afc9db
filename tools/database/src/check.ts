import { companionUrl, openDataSource, pendingMigrations, ROLES } from '@afterword/persistence';
import pg from 'pg';

/** One thing that was looked at: what was found, and what to do where it won't do. */
export interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

export interface DatabaseToCheck {
  /** The application's log-in. */
  readonly applicationUrl: string;
  /** The owner's; without it, what only the owner can do is not looked at. */
  readonly ownerUrl?: string | undefined;
}

const EXTENSIONS = ['pg_trgm', 'btree_gin'];
const OLDEST = 15;

/** Looks at a server and changes nothing on it. */
export async function checkDatabase({ applicationUrl, ownerUrl }: DatabaseToCheck): Promise<Finding[]> {
  const findings: Finding[] = [];
  const say = (ok: boolean, good: string, bad: string) => findings.push({ ok, text: ok ? good : bad });
  if (ownerUrl) {
    await connected(ownerUrl, 'the owner (DATABASE_OWNER_URL)', findings, (owner) => checkOwner(owner, say));
  }
  await connected(applicationUrl, 'the application (DATABASE_URL)', findings, async (application) => {
    if (!ownerUrl) await checkServer(application, say);
    await checkApplication(application, say);
  });
  for (const companion of ['sweep', 'identity'] as const) {
    const url = companionUrl(applicationUrl, companion);
    const group = ROLES[companion];
    await connected(
      url,
      `the companion ${decodeURIComponent(new URL(url).username)}`,
      findings,
      async (client) => {
        await checkMembership(client, group, say);
      },
    );
  }
  if (findings.every(({ ok }) => ok)) await checkMigrations(applicationUrl, say);
  return findings;
}

type Say = (ok: boolean, good: string, bad: string) => void;

async function checkServer(client: pg.Client, say: Say): Promise<void> {
  const server = await one<{ number: number; text: string; encoding: string }>(
    client,
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text,
       current_setting('server_encoding') as encoding`,
  );
  say(
    server.number >= OLDEST * 10_000,
    `PostgreSQL ${server.text}`,
    `PostgreSQL ${server.text} is too old: ${OLDEST} or later is needed.`,
  );
  say(
    server.encoding === 'UTF8',
    'Text is kept in UTF-8',
    `Text is kept in ${server.encoding}; make the database with encoding UTF8.`,
  );
  const { rows } = await client.query<{ name: string }>(
    'select name from pg_available_extensions where name = any($1)',
    [EXTENSIONS],
  );
  for (const extension of EXTENSIONS) {
    say(
      rows.some(({ name }) => name === extension),
      `The extension ${extension} can be had`,
      `The extension ${extension} is not on this server. Install PostgreSQL's contrib package, or allow it in the provider's console.`,
    );
  }
}

async function checkOwner(owner: pg.Client, say: Say): Promise<void> {
  await checkServer(owner, say);
  const rights = await one<{ roles: boolean; creates: boolean; name: string }>(
    owner,
    `select rolname as name, rolcreaterole or rolsuper as roles,
       has_database_privilege(current_database(), 'CREATE') as creates
     from pg_roles where rolname = current_user`,
  );
  say(
    rights.creates,
    `${rights.name} may make tables and schemas`,
    `${rights.name} may not make schemas here. As an administrator: grant create on database … to ${rights.name};`,
  );
  const { missing } = await one<{ missing: string[] }>(
    owner,
    `select coalesce(array_agg(wanted), '{}') as missing from unnest($1::text[]) as wanted
     where not exists (select 1 from pg_roles where rolname = wanted)`,
    [Object.values(ROLES)],
  );
  say(
    rights.roles || missing.length === 0,
    missing.length === 0
      ? 'The groups of rights are there'
      : `${rights.name} may make the groups of rights that are missing`,
    `${rights.name} may not make roles, and ${missing.join(', ')} are missing. As an administrator: alter role ${rights.name} createrole;`,
  );
}

async function checkApplication(client: pg.Client, say: Say): Promise<void> {
  const self = await one<{ name: string; superuser: boolean; bypasses: boolean; owned: number }>(
    client,
    `select rolname as name, rolsuper as superuser, rolbypassrls as bypasses,
       (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'auth') and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'MEMBER'))
         as owned
     from pg_roles where rolname = current_user`,
  );
  say(
    !self.superuser,
    `${self.name} is no superuser`,
    `${self.name} is a superuser, whom no policy binds. Name another log-in in DATABASE_URL.`,
  );
  say(
    !self.bypasses,
    `Row-level security binds ${self.name}`,
    `${self.name} bypasses row-level security. As an administrator: alter role ${self.name} nobypassrls;`,
  );
  say(
    self.superuser || self.owned === 0,
    `${self.name} owns no table`,
    `${self.name} owns ${self.owned} tables, or belongs to their owner. Name a log-in in DATABASE_URL that owns nothing.`,
  );
  await checkMembership(client, ROLES.application, say);
}

async function checkMembership(client: pg.Client, group: string, say: Say): Promise<void> {
  const { name, belongs } = await one<{ name: string; belongs: boolean }>(
    client,
    `select current_user::text as name,
       exists (select 1 from pg_roles where rolname = $1) and pg_has_role(current_user, (select oid from pg_roles where rolname = $1), 'MEMBER') as belongs`,
    [group],
  );
  say(
    belongs,
    `${name} belongs to ${group}`,
    `${name} does not belong to ${group}. A start with DATABASE_OWNER_URL puts it there.`,
  );
}

async function checkMigrations(applicationUrl: string, say: Say): Promise<void> {
  const source = await openDataSource({
    url: applicationUrl,
    poolSize: 1,
    applicationName: 'database-check',
  });
  try {
    const pending = await pendingMigrations(source).catch(() => undefined);
    say(
      pending?.length === 0,
      'All migrations have run',
      pending
        ? `Migrations are to come: ${pending.join(', ')}. A start with DATABASE_OWNER_URL runs them.`
        : 'No migration has run yet. A start with DATABASE_OWNER_URL runs them.',
    );
  } finally {
    await source.destroy();
  }
}

async function connected(
  url: string,
  who: string,
  findings: Finding[],
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks is told by the query that it breaks.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const [first] = error instanceof AggregateError ? error.errors : [error];
    findings.push({ ok: false, text: `Cannot connect as ${who}: ${(first as Error).message}.` });
    return;
  }
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function one<Row extends object>(client: pg.Client, sql: string, values: unknown[] = []): Promise<Row> {
  const { rows } = await client.query<Row>(`/* database.check */ ${sql}`, values);
  const [row] = rows;
  if (!row) throw new Error('PostgreSQL answered nothing.');
  return row;
}
