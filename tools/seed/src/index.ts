import { type Clock, newId, planApplications, systemContext } from '@afterword/application';
import {
  companionUrl,
  createUnitOfWork,
  insertPeople,
  openDataSource,
  queryTenant,
} from '@afterword/persistence';
import { addMail } from './mail/index.ts';
import { makeTenant } from './make-tenant.ts';
import { addPlaybook, beginNextVersion } from './playbooks.ts';
import { Random } from './random.ts';
import { settleReminders } from './reminders.ts';
import { TENANTS, type TenantSketch } from './tenants.ts';
import { insert, writeRows } from './write.ts';

export interface SeedOptions {
  /** The application's log-in; its companion for people is used too. */
  readonly applicationUrl: string;
  /** Histories end here. */
  readonly now: Temporal.Instant;
  /** The product's `SECRET_KEY`, which seals the keys that letters are signed with. */
  readonly secretKey: string;
  readonly tell?: (detail: string) => void;
}

/** Plans made in one transaction. */
const PLANS_AT_ONCE = 200;

/**
 * Fills a database with the demo's three tenants: people, employers and histories from a seed, plans by the real
 * planner. The same every time, with its dates counted from today.
 */
export async function seedDemo({
  applicationUrl,
  now,
  secretKey,
  tell = () => {},
}: SeedOptions): Promise<void> {
  const source = await openDataSource({ url: applicationUrl, poolSize: 4, applicationName: 'seed' });
  try {
    const random = new Random();
    for (const tenant of TENANTS) await seedTenant(tenant);

    async function seedTenant(sketch: TenantSketch): Promise<void> {
      const { tenant, rows, persons, spared } = makeTenant(random, sketch, now);
      const context = systemContext(rows.tenantId, 'seed', newId());
      tell(sketch.name);
      await queryTenant(source, context, async (query) => {
        await insert(query, 'tenant', [tenant]);
        await writeRows(query, rows);
      });
      await insertPeople(companionUrl(applicationUrl, 'identity'), persons);
      const clock: Clock = { now: () => now };
      const unitOfWork = createUnitOfWork(source);
      const by = String(rows.of('staff')[0]?.['id']);
      const playbookId = await unitOfWork.run(context, (repositories) =>
        addPlaybook(repositories, sketch, now),
      );
      const ids = rows.of('application').map((row) => String(row['id']));
      for (let at = 0; at < ids.length; at += PLANS_AT_ONCE) {
        tell(`${sketch.name}, plan ${at} of ${ids.length}`);
        await unitOfWork.run(context, (repositories) =>
          planApplications(repositories, context, clock, ids.slice(at, at + PLANS_AT_ONCE)),
        );
      }
      await unitOfWork.run(context, (repositories) =>
        beginNextVersion(repositories, sketch, { playbookId, by, now }),
      );
      tell(`${sketch.name}, letters`);
      await addMail({
        ...{ unitOfWork, context, random, rows, sketch, now, secretKey },
        query: (work) => queryTenant(source, context, work),
      });
      await queryTenant(source, context, async (query) => {
        await settleReminders(query, random, rows.tenantId, now, spared);
        // Nobody has a screen open yet that would want to hear of it.
        await query('/* seed.forgetChanges */ delete from outbox where tenant_id = $1', [rows.tenantId]);
      });
    }
    tell('three places to look around in');
  } finally {
    await source.destroy();
  }
}
