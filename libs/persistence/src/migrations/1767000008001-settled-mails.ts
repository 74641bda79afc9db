import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person decided about a mail that did not go well. */
export class SettledMails1767000008001 implements MigrationInterface {
  readonly name = 'SettledMails1767000008001';

  async up(runner: QueryRunner): Promise<void> {
    // `attempts` numbers the claims and never begins anew; the tries that the present mail had count from `tries_from`.
    await runner.query(
      `alter table notification add column tries_from int not null default 0, add column let_be_at timestamptz`,
    );
    await runner.query('drop index notification_problem');
    await runner.query(
      `create index notification_problem on notification (tenant_id, id)
         where state in ('uncertain', 'failed') and let_be_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index notification_problem');
    await runner.query(
      `create index notification_problem on notification (tenant_id, id) where state in ('uncertain', 'failed')`,
    );
    await runner.query('alter table notification drop column tries_from, drop column let_be_at');
  }
}
