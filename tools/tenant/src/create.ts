import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';
import { dataFolder } from '../../start/src/data-folder.ts';
import { currentRun } from '../../start/src/run-file.ts';

const KINDS = {
  'career-center': 'career_center',
  bootcamp: 'bootcamp',
  'recruiting-agency': 'recruiting_agency',
} as const;

export interface TenantOrder {
  readonly name: string;
  readonly admin: string;
  readonly adminName: string;
  readonly kind: string;
  readonly timeZone: string;
  readonly country: string;
  readonly data: string | undefined;
}

/** Makes the tenant; answers its name in addresses and the first admin's link. Throws a sentence for people. */
export async function createNewTenant(order: TenantOrder): Promise<{ slug: string; link: string }> {
  const kind = KINDS[order.kind as keyof typeof KINDS];
  if (!kind) throw new Error(`--kind must be ${Object.keys(KINDS).join(', ')}, not ${order.kind}.`);
  const { databaseUrl, publicUrl } = await whereTo(order.data);
  if (!existsSync(join(ROOT, 'libs/persistence/dist'))) {
    throw new Error('Nothing is built yet. Run: npm run build');
  }
  const { createTenant, invitationAddress, issueInvitation, newId, systemClock, systemContext } =
    await import('@afterword/application');
  const { createUnitOfWork, openDataSource } = await import('@afterword/persistence');
  const source = await openDataSource({ url: databaseUrl, poolSize: 2, applicationName: 'tenant' });
  try {
    const context = systemContext(newId(), 'tenant-command', newId());
    const { slug, token } = await createUnitOfWork(source).run(context, async (repositories) => {
      const made = await createTenant(repositories, context, systemClock, {
        name: order.name,
        kind,
        timeZone: order.timeZone,
        country: order.country,
        admin: { name: order.adminName, email: order.admin },
      });
      const invitation = await issueInvitation(
        repositories,
        context.tenantId,
        systemClock,
        made.membershipId,
      );
      return { slug: made.slug, token: invitation };
    });
    return { slug, link: invitationAddress(publicUrl, token) };
  } finally {
    await source.destroy();
  }
}

/** DATABASE_URL, or else the database of a running `npm start`. */
async function whereTo(data: string | undefined): Promise<{ databaseUrl: string; publicUrl: string }> {
  const { DATABASE_URL, PUBLIC_URL, INIT_CWD } = process.env;
  if (DATABASE_URL && data === undefined) {
    return { databaseUrl: DATABASE_URL, publicUrl: PUBLIC_URL ?? 'http://localhost:4000' };
  }
  const path = data === undefined ? join(ROOT, '.afterword') : resolve(INIT_CWD ?? process.cwd(), data);
  const run = await currentRun(dataFolder(path));
  if (!run?.databaseUrl || !run.publicUrl) {
    throw new Error(`Nothing runs in ${path}. Run npm start first, or set DATABASE_URL.`);
  }
  return { databaseUrl: run.databaseUrl, publicUrl: run.publicUrl };
}
