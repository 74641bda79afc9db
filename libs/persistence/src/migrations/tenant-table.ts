import type { QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';

/**
 * How the rows of a table relate to candidates, and so who within the tenant may see them:
 * - `candidate`: the row belongs to the candidate in its column `candidate_id`;
 * - `tenant`: only who may see the whole tenant's candidates;
 * - `staff`: who may see the whole tenant or a caseload;
 * - `everyone`: anyone in the tenant;
 * - or a condition in SQL of its own.
 */
export type RowReach = 'candidate' | 'tenant' | 'staff' | 'everyone' | { readonly sql: string };

const IN_CASELOAD = (id: string, tenant: string) =>
  `exists (select 1 from candidate c where c.tenant_id = ${tenant} and c.id = ${id} and c.advisor_id = (select app_member()))`;

/**
 * True for scopes that reach every row, `otherwise` for the others. A `case` and not an `or`, because of the
 * planner: an `or` of settings it takes to let 0.5 % of the rows through, and then it loops over a hundred thousand
 * where it should hash; of a `case` it expects half of them.
 */
export const everyRowFor = (scopes: readonly ('tenant' | 'caseload')[], otherwise: string): string =>
  `case when (select app_scope()) in (${scopes.map((scope) => `'${scope}'`).join(', ')}) then true else ${otherwise} end`;

function reachCondition(table: string, reach: RowReach): string {
  if (typeof reach === 'object') return reach.sql;
  switch (reach) {
    case 'candidate':
      return everyRowFor(
        ['tenant'],
        `((select app_scope()) = 'own' and candidate_id = (select app_candidate()))
        or ((select app_scope()) = 'caseload' and ${IN_CASELOAD(`${table}.candidate_id`, `${table}.tenant_id`)})`,
      );
    case 'tenant':
      return `(select app_scope()) = 'tenant'`;
    case 'staff':
      return `(select app_scope()) in ('tenant', 'caseload')`;
    case 'everyone':
      return 'true';
  }
}

/**
 * Closes a tenant's table: row-level security enabled and forced, so that it binds the owner too; one policy for
 * the tenant, one restrictive policy for the reach within it. Rights go to the application's role only.
 */
export async function protect(
  runner: QueryRunner,
  table: string,
  reach: RowReach,
  rights = 'select, insert, update, delete',
): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(
    `create policy tenant_isolation on ${table} to ${ROLES.application}
       using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()))`,
  );
  await runner.query(
    `create policy reach on ${table} as restrictive to ${ROLES.application} using (${reachCondition(table, reach)})`,
  );
  await runner.query(`grant ${rights} on ${table} to ${ROLES.application}`);
}

/** Lets the sweep see, over all tenants, the rows that `condition` calls due, and of those only `columns`. */
export async function letSweep(
  runner: QueryRunner,
  table: string,
  columns: string,
  condition: string,
): Promise<void> {
  await runner.query(`create policy sweep on ${table} for select to ${ROLES.sweep} using (${condition})`);
  await runner.query(`grant select (${columns}) on ${table} to ${ROLES.sweep}`);
}
