import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the last look at a sending domain found, so that an admin sees it without waiting for DNS. */
export class DomainLooks1767000016000 implements MigrationInterface {
  readonly name = 'DomainLooks1767000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenant_mail
        add column looked_at timestamptz,
        add column found jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tenant_mail drop column looked_at, drop column found');
  }
}
