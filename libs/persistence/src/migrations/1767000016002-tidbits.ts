import type { MigrationInterface, QueryRunner } from 'typeorm';
import { everyRowFor, protect } from './tenant-table.js';

/** What letters bring that is new: news of an employer, or something small to enclose. */
export class Tidbits1767000016002 implements MigrationInterface {
  readonly name = 'Tidbits1767000016002';

  async up(runner: QueryRunner): Promise<void> {
    // Without an application it is for everybody who applied to the employer.
    await runner.query(`
      create table tidbit (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        employer_id uuid not null,
        application_id uuid,
        candidate_id uuid,
        kind text not null check (kind in ('news', 'enclosure')),
        text text not null check (length(text) between 1 and 300),
        link text check (length(link) <= 500),
        dated date not null,
        noted_at timestamptz not null,
        noted_by uuid,
        withdrawn_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, employer_id) references employer on delete cascade,
        foreign key (tenant_id, application_id) references application on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, noted_by) references membership on delete set null (noted_by),
        check ((application_id is null) = (candidate_id is null))
      )`);
    await runner.query(
      'create index tidbit_employer on tidbit (tenant_id, employer_id) where withdrawn_at is null',
    );
    await runner.query('create index tidbit_application on tidbit (tenant_id, application_id)');
    await runner.query('create index tidbit_candidate on tidbit (tenant_id, candidate_id)');
    await runner.query('create index tidbit_noted_by on tidbit (tenant_id, noted_by)');
    // The rows of candidates and of applications are those that the caller sees, so theirs decide.
    await protect(runner, 'tidbit', {
      sql: everyRowFor(
        ['tenant'],
        `case when candidate_id is not null
           then exists (select 1 from candidate c where c.tenant_id = tidbit.tenant_id and c.id = tidbit.candidate_id)
           else (select app_scope()) = 'caseload' or ((select app_scope()) = 'own' and exists (
             select 1 from application a where a.tenant_id = tidbit.tenant_id and a.employer_id = tidbit.employer_id))
         end`,
      ),
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tidbit');
  }
}
