import { newId, type RequestContext, systemContext } from '@afterword/application';
import { asAdmin } from './database.js';

/** A fresh tenant, so that tests run side by side in one database. */
export interface TestTenant {
  readonly id: string;
  readonly slug: string;
  /** Acts for the whole tenant, as a job does. */
  readonly system: RequestContext;
}

export async function createTestTenant(
  overrides: { timeZone?: string; caseloadOnly?: boolean } = {},
): Promise<TestTenant> {
  const id = newId();
  const slug = `t-${id}`;
  await asAdmin(
    `insert into tenant (id, name, slug, kind, time_zone, country, caseload_only, created_at)
     values ($1, $2, $3, 'career_center', $4, 'US', $5, now())`,
    [
      id,
      `Tenant ${id.slice(-6)}`,
      slug,
      overrides.timeZone ?? 'America/Chicago',
      overrides.caseloadOnly ?? false,
    ],
  );
  return { id, slug, system: systemContext(id, 'test', 'test') };
}
