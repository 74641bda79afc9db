import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/** What people record of an application besides interviews: who took it back, and their own words, kept apart. */
export class Facts1767000009000 implements MigrationInterface {
  readonly name = 'Facts1767000009000';

  async up(runner: QueryRunner): Promise<void> {
    // A fact that is taken back stays for the audit; no plan reads it any more.
    await runner.query('alter table fact add column withdrawn_at timestamptz, add column withdrawn_by uuid');
    await runner.query(`
      alter table fact add foreign key (tenant_id, withdrawn_by)
        references membership on delete set null (withdrawn_by)`);
    // Has the id of its fact. Plans are made without it, so it can be forgotten and the plan stays.
    await runner.query(`
      create table fact_content (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        candidate_id uuid not null,
        said_by uuid,
        interview_id uuid,
        quote text,
        details jsonb not null default '{}',
        primary key (tenant_id, id),
        foreign key (tenant_id, id) references fact on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, said_by) references contact on delete set null (said_by),
        foreign key (tenant_id, interview_id) references interview on delete set null (interview_id)
      )`);
    await runner.query('create index fact_content_candidate on fact_content (tenant_id, candidate_id)');
    await protect(runner, 'fact_content', 'candidate');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table fact_content');
    await runner.query('alter table fact drop column withdrawn_at, drop column withdrawn_by');
  }
}
