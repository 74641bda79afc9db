import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts are found by their address. */
export class ContactAddresses1767000008002 implements MigrationInterface {
  readonly name = 'ContactAddresses1767000008002';

  async up(runner: QueryRunner): Promise<void> {
    // A column of its own, because an index on lower(email) is not used under row-level security: lower leaks.
    await runner.query(
      'alter table contact add column email_key text generated always as (lower(email)) stored',
    );
    await runner.query('drop index contact_email');
    await runner.query('create index contact_email on contact (tenant_id, email_key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index contact_email');
    await runner.query('alter table contact drop column email_key');
    await runner.query('create index contact_email on contact (tenant_id, lower(email))');
  }
}
