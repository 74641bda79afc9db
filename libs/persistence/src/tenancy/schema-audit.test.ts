import { asAdmin, testDatabase } from '@afterword/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from './roles.js';

/** Tables of the schema that hold no tenant's data. */
const NOT_TENANT_TABLES = ['migrations', 'tenant'];

interface Table {
  name: string;
  owner: string;
  row_security: boolean;
  forced: boolean;
  primary_key: string[];
  has_tenant: boolean;
}

const TABLES = `select c.relname as name, pg_get_userbyid(c.relowner) as owner,
    c.relrowsecurity as row_security, c.relforcerowsecurity as forced,
    coalesce((select array_agg(a.attname::text order by k.position)
      from pg_constraint p, unnest(p.conkey) with ordinality k (number, position)
      join pg_attribute a on a.attnum = k.number
      where p.conrelid = c.oid and p.contype = 'p' and a.attrelid = c.oid), '{}') as primary_key,
    exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as has_tenant
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

/** The live schema, as the migrations made it. A new table that forgets a rule fails here by its name. */
describe('the live schema', () => {
  let tables: Table[];
  beforeAll(async () => {
    await testDatabase();
    tables = await asAdmin<Table>(TABLES);
  });
  const tenantTables = () => tables.filter(({ name }) => !NOT_TENANT_TABLES.includes(name));
  const named = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

  it('has a tenant in every table', () => {
    expect(tenantTables().length).toBeGreaterThan(15);
    expect(named(tenantTables().filter((table) => !table.has_tenant))).toEqual([]);
  });

  it('enables and forces row-level security on every table of a tenant', () => {
    const guarded = tables.filter(({ name }) => name !== 'migrations');
    expect(named(guarded.filter((table) => !(table.row_security && table.forced)))).toEqual([]);
  });

  it('keys every table by tenant and id', () => {
    expect(tenantTables().filter((table) => table.primary_key.join() !== 'tenant_id,id')).toEqual([]);
  });

  it('binds the application to one tenant by a policy, and to its reach by a restrictive one', async () => {
    const policies = await asAdmin<{ name: string; isolated: boolean; restricted: boolean }>(
      `select tablename as name,
         bool_or(permissive = 'PERMISSIVE' and policyname = 'tenant_isolation' and qual like '%app_tenant()%'
           and with_check like '%app_tenant()%') as isolated,
         bool_or(permissive = 'RESTRICTIVE' and policyname = 'reach') as restricted
       from pg_policies where schemaname = 'public' and roles @> array[$1::name] group by 1`,
      [ROLES.application],
    );
    const closed = new Set(
      policies.filter((policy) => policy.isolated && policy.restricted).map(({ name }) => name),
    );
    expect(named(tenantTables().filter(({ name }) => !closed.has(name)))).toEqual([]);
  });

  it('gives no policy to everybody', async () => {
    const open = await asAdmin(
      `select tablename, policyname from pg_policies where roles @> array['public'::name]`,
    );
    expect(open).toEqual([]);
  });

  it('carries the tenant in every foreign key, so that no row can refer to another tenant', async () => {
    const strays = await asAdmin(
      `select c.conname from pg_constraint c
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace
         and c.confrelid <> 'tenant'::regclass
         and not exists (
           select 1 from unnest(c.conkey, c.confkey) as k (own, other)
           join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
           join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.other
           where a.attname = 'tenant_id' and b.attname = 'tenant_id')`,
    );
    expect(strays).toEqual([]);
  });

  it('never empties the tenant of a row whose neighbour is deleted', async () => {
    const careless = await asAdmin(
      `select conname from pg_constraint c where contype = 'f' and confdeltype = 'n'
         and (confdelsetcols is null or exists (select 1 from pg_attribute a
           where a.attrelid = c.conrelid and a.attnum = any(c.confdelsetcols) and a.attname = 'tenant_id'))`,
    );
    expect(careless).toEqual([]);
  });

  it('lets no role of the product own a table or step around the policies', async () => {
    const roles = await asAdmin<{ rolname: string }>(
      `select rolname from pg_roles where rolname like 'afterword%' and rolname <> 'afterword_owner'
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    );
    expect(roles).toEqual([]);
    expect(new Set(tables.map(({ owner }) => owner))).toEqual(new Set(['afterword_owner']));
  });

  it('knows every function that reads past the policies, each with a fixed search path', async () => {
    const functions = await asAdmin<{
      name: string;
      owner: string;
      config: string[] | null;
      to_public: boolean;
    }>(
      `select p.proname as name, pg_get_userbyid(p.proowner) as owner, p.proconfig as config,
         has_function_privilege('public', p.oid, 'execute') as to_public
       from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`,
    );
    expect(functions.map(({ name }) => name)).toEqual(AUDITED_FUNCTIONS);
    for (const { owner, config, to_public } of functions) {
      expect({ owner, config, to_public }).toEqual({
        owner: ROLES.search,
        config: ['search_path=public, pg_temp'],
        to_public: false,
      });
    }
  });

  it('shows the sweep only what names a due row', async () => {
    const columns = await asAdmin<{ column: string }>(
      `select table_name || '.' || column_name as column from information_schema.column_privileges
       where grantee = $1 and table_schema = 'public'`,
      [ROLES.sweep],
    );
    const personal = columns.filter(({ column }) =>
      /name|email|phone|text|body|because|secret|problem/.test(column.split('.')[1] ?? ''),
    );
    expect(columns.length).toBeGreaterThan(0);
    expect(personal).toEqual([]);
  });

  it('keeps people and sessions out of the application’s reach', async () => {
    const reachable = await asAdmin(
      `select table_name from information_schema.table_privileges where table_schema = 'auth' and grantee <> $1
         and grantee like 'afterword%' and grantee <> 'afterword_owner'`,
      [ROLES.identity],
    );
    expect(reachable).toEqual([]);
  });
});

/** Each filters by `app_tenant()` itself, or gives nothing but a tenant's id. Look at a new one before adding it. */
const AUDITED_FUNCTIONS = [
  'contact_touches',
  'contact_wordings',
  'invited_memberships',
  'search_candidates',
  'tenant_id_of_slug',
];
