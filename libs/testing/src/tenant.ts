import { newId, type RequestContext, systemContext } from '@afterword/application';
import { presets } from '@afterword/follow-up-policy';
import { asAdmin } from './database.js';

/** A fresh tenant with the playbook `balanced`, so that tests run side by side in one database. */
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
  const playbookId = newId();
  await asAdmin(
    `with b as (
       insert into playbook (tenant_id, id, name, slug, is_default, created_at)
       values ($1, $2, 'Balanced', 'balanced', true, now())
     )
     insert into playbook_version
       (tenant_id, id, playbook_id, number, state, document, created_at, changed_at, published_at)
     values ($1, $3, $2, 1, 'published', $4, now(), now(), now())`,
    [id, playbookId, newId(), JSON.stringify(presets.balanced.document)],
  );
  return { id, slug, system: systemContext(id, 'test', 'test') };
}
