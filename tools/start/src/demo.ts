import { randomBytes } from 'node:crypto';
import type { EmbeddedServer } from '@afterword/embedded-postgres';
import { DEMO } from '@afterword/seed/demo';
import type { DatabaseAddresses } from '../../database/src/prepare.ts';
import type { Addresses } from './announce.ts';
import { type DataFolder, readPrivate, writePrivate } from './data-folder.ts';
import { isEmpty } from './database.ts';
import type { Environment } from './environment.ts';

/** What the demo adds to a start. */
export interface Demo {
  /** For the api: it takes the links that were signed with this secret, until it stops. */
  readonly env: { readonly DEMO_SIGN_IN_SECRET?: string };
  readonly signIn?: Addresses['signIn'];
  readonly apiKey?: string;
}

interface DemoOptions {
  readonly folder: DataFolder;
  readonly environment: Environment;
  readonly database: DatabaseAddresses;
  /** Undefined where DATABASE_URL names the database. */
  readonly server: EmbeddedServer | undefined;
  readonly tell: (detail: string) => void;
}

/** Each scope that there is. */
const SCOPES = [
  'candidates:read',
  'candidates:write',
  'interviews:read',
  'interviews:write',
  'reports:read',
  'members:write',
] as const;

/**
 * Fills an empty database with demo data. Links and key are made only for a database of our own on loopback, so
 * that no server that others reach ever has them. Undefined where the database holds something else.
 */
export async function loadDemo(options: DemoOptions): Promise<Demo | undefined> {
  const { folder, environment, database, server, tell } = options;
  const { openDataSource } = await import('@afterword/persistence');
  const source = await openDataSource({
    url: database.applicationUrl,
    poolSize: 2,
    applicationName: 'start',
  });
  try {
    const demoTenant = async () => {
      const [row] = await source.query<{ id: string | null }[]>('select tenant_id_of_slug($1) as id', [
        DEMO.slug,
      ]);
      return row?.id ?? undefined;
    };
    let tenantId = await demoTenant();
    if (!tenantId && (!server || (await isEmpty(server)))) {
      // Made-up names take a while to load, and are needed once.
      const { seedDemo } = await import('@afterword/seed');
      const now = Temporal.Instant.fromEpochMilliseconds(Date.now());
      const secretKey = environment.env['SECRET_KEY'] ?? '';
      await seedDemo({ applicationUrl: database.applicationUrl, now, secretKey, tell });
      tenantId = await demoTenant();
    } else tell('as you left it');
    if (!tenantId) return undefined;
    if (!server || !environment.loopback) return { env: {} };
    const secret = randomBytes(32).toString('hex');
    return {
      env: { DEMO_SIGN_IN_SECRET: secret },
      signIn: await links(source, tenantId, DEMO.people, secret, environment.publicUrl),
      apiKey: await keepKey(source, folder, tenantId),
    };
  } finally {
    await source.destroy();
  }
}

type Source = Awaited<ReturnType<typeof import('@afterword/persistence')['openDataSource']>>;

async function links(
  source: Source,
  tenantId: string,
  people: Readonly<Record<'admin' | 'advisor' | 'candidate', string>>,
  secret: string,
  publicUrl: string,
): Promise<NonNullable<Addresses['signIn']>> {
  const { demoSignInToken, systemContext } = await import('@afterword/application');
  const { queryTenant } = await import('@afterword/persistence');
  const context = systemContext(tenantId, 'start', 'start');
  const members = await queryTenant(source, context, (query) =>
    query<{ id: string; email: string }>(
      `/* start.demoMembers */ select id, email from membership where tenant_id = $1 and email = any($2)`,
      [tenantId, Object.values(people)],
    ),
  );
  const link = (role: keyof typeof people) => {
    const member = members.find(({ email }) => email === people[role]);
    if (!member) throw new Error(`The demo has no ${role}.`);
    return new URL(`/sign-in/demo?as=${demoSignInToken(secret, tenantId, member.id)}`, publicUrl).href;
  };
  return { admin: link('admin'), advisor: link('advisor'), candidate: link('candidate') };
}

/** The key is stored hashed, so it is kept beside the database for the next start. */
async function keepKey(source: Source, folder: DataFolder, tenantId: string): Promise<string> {
  const kept = await readPrivate<{ tenantId: string; apiKey: string }>(folder.demoFile);
  if (kept?.tenantId === tenantId && kept.apiKey) return kept.apiKey;
  const { createApiKey, systemClock, systemContext } = await import('@afterword/application');
  const { createUnitOfWork } = await import('@afterword/persistence');
  let apiKey = '';
  const context = systemContext(tenantId, 'start', 'start');
  await createUnitOfWork(source).run(context, (repositories) =>
    createApiKey(repositories, context, systemClock, { name: 'Demo key', scopes: SCOPES }, (key) => {
      apiKey = key;
    }),
  );
  await writePrivate(folder.demoFile, { tenantId, apiKey });
  return apiKey;
}
