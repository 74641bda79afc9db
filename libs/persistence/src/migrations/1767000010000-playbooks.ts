import { presets } from '@afterword/follow-up-policy';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { v7 } from 'uuid';
import { everyRowFor, letSweep, protect } from './tenant-table.js';

/**
 * Each tenant's own follow-up policies, versioned; the version that a plan came from; and versions on their way to
 * the plans that run. Every tenant that is here gets the playbook that its plans were made by until now.
 */
export class Playbooks1767000010000 implements MigrationInterface {
  readonly name = 'Playbooks1767000010000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createVersions(runner);
    await this.createRollouts(runner);
    await this.giveEachTenantItsPlaybook(runner);

    // Who plans must read: a candidate's own act plans their application by a version that is out.
    await protect(runner, 'playbook', {
      sql: everyRowFor(['tenant', 'caseload'], `(select app_scope()) = 'own'`),
    });
    await protect(runner, 'playbook_version', {
      sql: everyRowFor(['tenant', 'caseload'], `(select app_scope()) = 'own' and state <> 'draft'`),
    });
    await protect(runner, 'playbook_rollout', 'staff');
    await protect(runner, 'playbook_difference', 'candidate');
    await letSweep(
      runner,
      'playbook_rollout',
      'tenant_id, id, state, lease_until, created_at',
      `state = 'running'`,
    );
  }

  private async createVersions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table playbook (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        name text not null check (length(name) between 1 and 200),
        slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
        is_default boolean not null default false,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, slug)
      )`);
    await runner.query('create unique index playbook_name on playbook (tenant_id, lower(name))');
    // New applications are planned by this one.
    await runner.query('create unique index playbook_default on playbook (tenant_id) where is_default');
    await runner.query(`
      create table playbook_version (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        playbook_id uuid not null,
        number int not null check (number > 0),
        state text not null check (state in ('draft', 'published', 'retired')),
        document jsonb not null,
        revision int not null default 1,
        created_at timestamptz not null,
        created_by uuid,
        changed_at timestamptz not null,
        changed_by uuid,
        published_at timestamptz,
        published_by uuid,
        retired_at timestamptz,
        retired_by uuid,
        primary key (tenant_id, id),
        unique (tenant_id, playbook_id, number),
        foreign key (tenant_id, playbook_id) references playbook,
        foreign key (tenant_id, created_by) references membership on delete set null (created_by),
        foreign key (tenant_id, changed_by) references membership on delete set null (changed_by),
        foreign key (tenant_id, published_by) references membership on delete set null (published_by),
        foreign key (tenant_id, retired_by) references membership on delete set null (retired_by),
        check ((state = 'draft') = (published_at is null)),
        check ((state = 'retired') = (retired_at is not null))
      )`);
    for (const state of ['draft', 'published']) {
      await runner.query(
        `create unique index playbook_version_${state} on playbook_version (tenant_id, playbook_id)
           where state = '${state}'`,
      );
    }
    // A version in use does not change under a running plan (law 10), whatever a statement says.
    await runner.query(`
      create function keep_published_playbook() returns trigger language plpgsql as $$
      begin
        if old.state = 'draft' then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        if tg_op = 'DELETE' then
          raise exception 'a playbook version that was published stays' using errcode = 'restrict_violation';
        end if;
        if new.tenant_id <> old.tenant_id or new.id <> old.id or new.playbook_id <> old.playbook_id
          or new.number <> old.number or new.document <> old.document or new.revision <> old.revision
          or new.published_at <> old.published_at
          or not (new.state = old.state or (old.state = 'published' and new.state = 'retired'))
        then
          raise exception 'a playbook version that was published does not change'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger keep_published before update or delete on playbook_version
        for each row execute function keep_published_playbook()`);
  }

  /** A version on its way to the plans that run: looked at first (`preview`), then brought about (`move`). */
  private async createRollouts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table playbook_rollout (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        kind text not null check (kind in ('preview', 'move')),
        version_id uuid not null,
        revision int not null,
        source_playbook_id uuid not null,
        state text not null check (state in ('running', 'done', 'cancelled', 'failed')),
        problem text,
        progress_done int not null default 0,
        progress_total int not null default 0,
        count_changed int not null default 0,
        count_failed int not null default 0,
        summary jsonb not null default '[]',
        cursor_id uuid,
        lease_id uuid,
        lease_until timestamptz,
        attempts int not null default 0,
        created_by uuid,
        created_at timestamptz not null,
        finished_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, version_id) references playbook_version on delete cascade,
        foreign key (tenant_id, source_playbook_id) references playbook,
        foreign key (tenant_id, created_by) references membership on delete set null (created_by)
      )`);
    await runner.query(
      `create index playbook_rollout_open on playbook_rollout (created_at) where state = 'running'`,
    );
    await runner.query(
      'create index playbook_rollout_version on playbook_rollout (tenant_id, version_id, id)',
    );
    await runner.query(
      `create unique index playbook_rollout_running on playbook_rollout (tenant_id, source_playbook_id, kind)
         where state = 'running'`,
    );
    // What a preview found for one plan. It goes with its application, so the candidate needs no key of its own.
    await runner.query(`
      create table playbook_difference (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        rollout_id uuid not null,
        application_id uuid not null,
        candidate_id uuid not null,
        labels text[] not null,
        steps jsonb not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, rollout_id) references playbook_rollout on delete cascade,
        foreign key (tenant_id, application_id) references application on delete cascade
      )`);
    await runner.query(
      'create index playbook_difference_rollout on playbook_difference (tenant_id, rollout_id, id)',
    );
    await runner.query(
      'create index playbook_difference_application on playbook_difference (tenant_id, application_id)',
    );
  }

  /** Until now all plans were made by the preset in the code, so that is what their first version holds. */
  private async giveEachTenantItsPlaybook(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan add column playbook_version_id uuid');
    // Row-level security binds the owner too, and shows it nothing.
    for (const table of ['tenant', 'plan']) {
      await runner.query(`alter table ${table} no force row level security`);
    }
    const tenants: { id: string }[] = await runner.query('select id from tenant');
    const ids = tenants.map(({ id }) => id);
    const playbooks = ids.map(() => v7());
    await runner.query(
      `insert into playbook (tenant_id, id, name, slug, is_default, created_at)
       select x.tenant_id, x.id, 'Balanced', 'balanced', true, now()
       from unnest($1::uuid[], $2::uuid[]) as x (tenant_id, id)`,
      [ids, playbooks],
    );
    await runner.query(
      `insert into playbook_version (tenant_id, id, playbook_id, number, state, document, created_at, changed_at,
         published_at)
       select x.tenant_id, x.id, x.playbook_id, 1, 'published', $4, now(), now(), now()
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as x (tenant_id, playbook_id, id)`,
      [ids, playbooks, ids.map(() => v7()), JSON.stringify(presets.balanced.document)],
    );
    await runner.query(`
      update plan p set playbook_version_id = v.id from playbook_version v where v.tenant_id = p.tenant_id`);
    for (const table of ['tenant', 'plan']) {
      await runner.query(`alter table ${table} force row level security`);
    }
    await runner.query('alter table plan alter column playbook_version_id set not null');
    await runner.query(
      'alter table plan add foreign key (tenant_id, playbook_version_id) references playbook_version',
    );
    await runner.query('create index plan_playbook_version on plan (tenant_id, playbook_version_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan drop column playbook_version_id');
    await runner.query('drop table playbook_difference, playbook_rollout, playbook_version, playbook');
    await runner.query('drop function keep_published_playbook()');
  }
}
