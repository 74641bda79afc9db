import type { MigrationInterface, QueryRunner } from 'typeorm';
import { everyRowFor, protect } from './tenant-table.js';

/** Each tenant's own words for its messages, versioned by purpose. Where it has none, the presets in the code serve. */
export class Templates1767000015000 implements MigrationInterface {
  readonly name = 'Templates1767000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table template (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        kind text not null,
        channel text not null,
        writer text not null check (writer in ('candidate', 'advisor')),
        language text not null,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, kind, channel, writer, language)
      )`);
    await runner.query(`
      create table template_version (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        template_id uuid not null,
        number int not null check (number > 0),
        state text not null check (state in ('draft', 'published', 'retired')),
        wordings jsonb not null,
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
        unique (tenant_id, template_id, number),
        foreign key (tenant_id, template_id) references template,
        foreign key (tenant_id, created_by) references membership on delete set null (created_by),
        foreign key (tenant_id, changed_by) references membership on delete set null (changed_by),
        foreign key (tenant_id, published_by) references membership on delete set null (published_by),
        foreign key (tenant_id, retired_by) references membership on delete set null (retired_by),
        check ((state = 'draft') = (published_at is null)),
        check ((state = 'retired') = (retired_at is not null))
      )`);
    for (const state of ['draft', 'published']) {
      await runner.query(
        `create unique index template_version_${state} on template_version (tenant_id, template_id)
           where state = '${state}'`,
      );
    }
    // Messages keep the number of the version that they were drafted from, so what it said must stay.
    await runner.query(`
      create function keep_published_template() returns trigger language plpgsql as $$
      begin
        if old.state = 'draft' then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        if tg_op = 'DELETE' then
          raise exception 'a template version that was published stays' using errcode = 'restrict_violation';
        end if;
        if new.tenant_id <> old.tenant_id or new.id <> old.id or new.template_id <> old.template_id
          or new.number <> old.number or new.wordings <> old.wordings or new.revision <> old.revision
          or new.published_at <> old.published_at
          or not (new.state = old.state or (old.state = 'published' and new.state = 'retired'))
        then
          raise exception 'a template version that was published does not change'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger keep_published before update or delete on template_version
        for each row execute function keep_published_template()`);

    // A candidate's own act drafts their message, in words that are out.
    await protect(runner, 'template', {
      sql: everyRowFor(['tenant', 'caseload'], `(select app_scope()) = 'own'`),
    });
    await protect(runner, 'template_version', {
      sql: everyRowFor(['tenant', 'caseload'], `(select app_scope()) = 'own' and state = 'published'`),
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table template_version, template');
    await runner.query('drop function keep_published_template()');
  }
}
