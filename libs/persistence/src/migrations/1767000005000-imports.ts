import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letSweep, protect } from './tenant-table.js';

/** Uploaded files, in chunks, and the CSV imports that are made of them. */
export class Imports1767000005000 implements MigrationInterface {
  readonly name = 'Imports1767000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        name text not null,
        size bigint not null,
        created_by uuid,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, created_by) references membership on delete set null (created_by)
      )`);
    await runner.query(`
      create table file_chunk (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        file_id uuid not null,
        position int not null,
        bytes bytea not null,
        primary key (tenant_id, id),
        unique (tenant_id, file_id, position),
        foreign key (tenant_id, file_id) references file on delete cascade
      )`);
    await runner.query(`
      create table import (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        file_id uuid,
        file_name text not null,
        state text not null check (state in ('checking', 'ready', 'running', 'done', 'failed')),
        problem text,
        all_or_nothing boolean not null default false,
        columns jsonb not null default '[]',
        headings text[] not null default '{}',
        ignored_columns text[] not null default '{}',
        progress_done int not null default 0,
        progress_total int not null default 0,
        count_create int not null default 0,
        count_update int not null default 0,
        count_unchanged int not null default 0,
        count_faulty int not null default 0,
        count_imported int not null default 0,
        created_by uuid,
        created_at timestamptz not null,
        finished_at timestamptz,
        lease_until timestamptz,
        attempts int not null default 0,
        primary key (tenant_id, id),
        foreign key (tenant_id, file_id) references file on delete set null (file_id),
        foreign key (tenant_id, created_by) references membership on delete set null (created_by)
      )`);
    await runner.query(
      `create index import_open on import (created_at) where state in ('checking', 'running')`,
    );
    await runner.query(`
      create table import_row (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        import_id uuid not null,
        line int not null,
        state text not null check (state in ('create', 'update', 'unchanged', 'faulty')),
        record jsonb not null,
        before jsonb,
        errors jsonb not null default '[]',
        candidate_id uuid,
        email text,
        external_id text,
        imported_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, import_id) references import on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete set null (candidate_id)
      )`);
    await runner.query('create unique index import_row_line on import_row (tenant_id, import_id, line)');
    await runner.query('create index import_row_state on import_row (tenant_id, import_id, state, line)');
    // Two rows of a file that speak of the same person find each other by these.
    for (const key of ['email', 'external_id', 'candidate_id']) {
      await runner.query(`create index import_row_${key} on import_row (tenant_id, import_id, ${key})`);
    }

    for (const table of ['file', 'file_chunk', 'import', 'import_row'])
      await protect(runner, table, 'tenant');
    await letSweep(
      runner,
      'import',
      'tenant_id, id, state, lease_until, created_at',
      `state in ('checking', 'running')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_row, import, file_chunk, file');
  }
}
