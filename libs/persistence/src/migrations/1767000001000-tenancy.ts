import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';

/** Tenants, who belongs to them, and what the policies of every other table read. The next migration closes `membership`. */
export class Tenancy1767000001000 implements MigrationInterface {
  readonly name = 'Tenancy1767000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query('create extension if not exists btree_gin');
    await runner.query(`grant usage on schema public to ${Object.values(ROLES).join(', ')}`);

    for (const [name, setting, type] of [
      ['app_tenant', 'app.tenant_id', 'uuid'],
      ['app_person', 'app.person_id', 'uuid'],
      ['app_scope', 'app.scope', 'text'],
      ['app_member', 'app.member_id', 'uuid'],
      ['app_candidate', 'app.candidate_id', 'uuid'],
    ]) {
      // An unset setting reads as '' after the first transaction of a session that set it, so both mean "none".
      await runner.query(
        `create function ${name}() returns ${type} language sql stable parallel safe
           as $$ select nullif(current_setting('${setting}', true), '')::${type} $$`,
      );
    }

    await runner.query(`
      create table tenant (
        id uuid primary key,
        name text not null check (length(name) between 1 and 200),
        slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
        kind text not null check (kind in ('career_center', 'bootcamp', 'recruiting_agency')),
        time_zone text not null,
        country text not null check (country ~ '^[A-Z]{2}$'),
        caseload_only boolean not null default false,
        suppression_threshold int not null default 10 check (suppression_threshold >= 0),
        created_at timestamptz not null
      )`);
    await runner.query(`
      create table membership (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        role text not null check (role in ('admin', 'advisor', 'viewer', 'candidate')),
        name text not null,
        email text not null,
        person_id uuid,
        candidate_id uuid,
        invited_at timestamptz,
        invite_secret_hash bytea,
        invite_expires_at timestamptz,
        accepted_at timestamptz,
        last_seen_at timestamptz,
        ended_at timestamptz,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, person_id, role),
        check ((accepted_at is null) = (person_id is null)),
        check ((role = 'candidate') = (candidate_id is not null))
      )`);
    await runner.query(
      'create index membership_person on membership (person_id) where person_id is not null',
    );
    await runner.query('create unique index membership_candidate on membership (tenant_id, candidate_id)');
    await runner.query(
      `create unique index membership_staff_email on membership (tenant_id, lower(email)) where role <> 'candidate'`,
    );

    await this.protectTenant(runner);
  }

  /** A tenant's own row has no tenant column: its id is the tenant. */
  private async protectTenant(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tenant enable row level security');
    await runner.query('alter table tenant force row level security');
    await runner.query(
      `create policy tenant_isolation on tenant to ${ROLES.application}
         using (id = (select app_tenant())) with check (id = (select app_tenant()))`,
    );
    await runner.query(
      `create policy own_tenants on tenant for select to ${ROLES.application} using (
         id in (select m.tenant_id from membership m where m.person_id = (select app_person())))`,
    );
    await runner.query(`grant select, insert, update on tenant to ${ROLES.application}`);
    // An address names a tenant before anyone is known; only its id comes back.
    await runner.query(`create policy search on tenant for select to ${ROLES.search} using (true)`);
    await runner.query(`grant select (id, slug) on tenant to ${ROLES.search}`);
    await runner.query(`
      create function tenant_id_of_slug(wanted text) returns uuid language sql stable security definer
        set search_path = public, pg_temp as $$ select id from tenant where slug = wanted $$`);
    await runner.query(`grant create on schema public to ${ROLES.search}`);
    await runner.query(`alter function tenant_id_of_slug(text) owner to ${ROLES.search}`);
    await runner.query(`revoke create on schema public from ${ROLES.search}`);
    await runner.query('revoke all on function tenant_id_of_slug(text) from public');
    await runner.query(`grant execute on function tenant_id_of_slug(text) to ${ROLES.application}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function tenant_id_of_slug(text)');
    await runner.query('drop table membership');
    await runner.query('drop table tenant');
    for (const name of ['app_tenant', 'app_person', 'app_scope', 'app_member', 'app_candidate']) {
      await runner.query(`drop function ${name}()`);
    }
  }
}
