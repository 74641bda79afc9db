import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A blind copy of what a candidate sent by hand is a kind of mail of its own: it is nobody's answer. */
export class OwnCopies1767000016001 implements MigrationInterface {
  readonly name = 'OwnCopies1767000016001';

  async up(runner: QueryRunner): Promise<void> {
    await this.allow(runner, ['reply', 'automatic', 'bounce', 'complaint', 'opt_out', 'own_copy', 'unknown']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update incoming_mail set kind = 'reply' where kind = 'own_copy'`);
    await this.allow(runner, ['reply', 'automatic', 'bounce', 'complaint', 'opt_out', 'unknown']);
  }

  private async allow(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
    await runner.query('alter table incoming_mail drop constraint incoming_mail_kind_check');
    await runner.query(
      `alter table incoming_mail add constraint incoming_mail_kind_check
         check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`,
    );
  }
}
