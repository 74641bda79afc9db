import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';
import { everyRowFor, protect } from './tenant-table.js';

/** Cohorts and candidates, how other systems call them, and the keys that other systems use. */
export class People1767000002000 implements MigrationInterface {
  readonly name = 'People1767000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cohort (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        name text not null check (length(name) between 1 and 200),
        created_at timestamptz not null,
        primary key (tenant_id, id)
      )`);
    await runner.query('create unique index cohort_name on cohort (tenant_id, lower(name))');
    await runner.query(`
      create table candidate (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        name text not null check (length(name) between 1 and 200),
        email text not null,
        email_key text not null generated always as (lower(email)) stored,
        phone text,
        time_zone text not null,
        country text check (country ~ '^[A-Z]{2}$'),
        cohort_id uuid,
        advisor_id uuid,
        external_id text,
        sort_name text not null,
        search_text text not null,
        next_step_id uuid,
        next_due_at timestamptz not null default 'infinity',
        created_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, cohort_id) references cohort on delete set null (cohort_id),
        foreign key (tenant_id, advisor_id) references membership on delete set null (advisor_id)
      )`);
    // A column of its own, because an index on lower(email) is not used under row-level security: lower leaks.
    await runner.query('create unique index candidate_email on candidate (tenant_id, email_key)');
    await runner.query('create index candidate_next on candidate (tenant_id, next_due_at, id)');
    await runner.query(
      'create index candidate_advisor_next on candidate (tenant_id, advisor_id, next_due_at, id)',
    );
    await runner.query(
      'create index candidate_cohort_next on candidate (tenant_id, cohort_id, next_due_at, id)',
    );
    await runner.query('create index candidate_sort_name on candidate (tenant_id, sort_name, id)');
    await runner.query(
      'create index candidate_search on candidate using gin (tenant_id, search_text gin_trgm_ops)',
    );
    await runner.query(`
      alter table membership add foreign key (tenant_id, candidate_id) references candidate on delete cascade`);
    await runner.query(`
      create table external_reference (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        source text not null,
        kind text not null check (kind in ('candidate', 'interview', 'employer', 'contact', 'application')),
        external_id text not null,
        entity_id uuid not null,
        primary key (tenant_id, id),
        unique (tenant_id, source, kind, external_id)
      )`);
    await runner.query(
      'create index external_reference_entity on external_reference (tenant_id, kind, entity_id)',
    );
    await runner.query(`
      create table api_key (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        name text not null check (length(name) between 1 and 200),
        prefix text not null,
        secret_hash bytea not null,
        scopes text[] not null,
        created_by uuid,
        created_at timestamptz not null,
        last_used_at timestamptz,
        expires_at timestamptz,
        revoked_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, created_by) references membership on delete set null (created_by)
      )`);

    await protect(runner, 'cohort', 'everyone');
    await protect(runner, 'candidate', {
      sql: everyRowFor(
        ['tenant'],
        `((select app_scope()) = 'own' and id = (select app_candidate()))
        or ((select app_scope()) = 'caseload' and advisor_id = (select app_member()))`,
      ),
    });
    await protect(runner, 'external_reference', 'staff');
    await protect(runner, 'api_key', 'tenant');
    await protect(runner, 'membership', {
      sql: everyRowFor(
        ['tenant'],
        `id = (select app_member())
        or person_id = (select app_person())
        or ((select app_scope()) = 'caseload' and (role <> 'candidate' or exists (
          select 1 from candidate c
          where c.tenant_id = membership.tenant_id and c.id = membership.candidate_id
            and c.advisor_id = (select app_member()))))
        or ((select app_scope()) = 'own' and exists (
          select 1 from candidate c where c.tenant_id = membership.tenant_id and c.advisor_id = membership.id))`,
      ),
    });
    // A person's own memberships, whichever tenant they are in.
    await runner.query(
      `create policy own_memberships on membership for select to ${ROLES.application}
         using (person_id = (select app_person()))`,
    );
    await this.createSearch(runner);
  }

  /**
   * Part of a name, an address or an external id. Under row-level security a trigram index would not be used,
   * because `like` is not leakproof; so this function reads as a role that no policy binds, and filters itself.
   */
  private async createSearch(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy search on candidate for select to ${ROLES.search} using (true)`);
    await runner.query(`grant select (tenant_id, id, search_text) on candidate to ${ROLES.search}`);
    await runner.query(`
      create function search_candidates(pattern text) returns setof uuid language sql stable security definer
        set search_path = public, pg_temp
        as $$ select id from candidate where tenant_id = app_tenant() and search_text like pattern $$`);
    await runner.query(`grant create on schema public to ${ROLES.search}`);
    await runner.query(`alter function search_candidates(text) owner to ${ROLES.search}`);
    await runner.query(`revoke create on schema public from ${ROLES.search}`);
    await runner.query('revoke all on function search_candidates(text) from public');
    await runner.query(`grant execute on function search_candidates(text) to ${ROLES.application}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function search_candidates(text)');
    for (const policy of ['own_memberships', 'tenant_isolation', 'reach']) {
      await runner.query(`drop policy ${policy} on membership`);
    }
    await runner.query('drop table api_key, external_reference');
    await runner.query('alter table membership drop constraint membership_tenant_id_candidate_id_fkey');
    await runner.query('drop table candidate, cohort');
  }
}
