import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = { step: ['because'], plan: ['withheld', 'warnings'] };

/**
 * What a plan says is written, compared and read as a whole, and never searched. Kept as the text it came as, it costs
 * planning half as much to read.
 */
export class ReasonsAsText1767000018000 implements MigrationInterface {
  readonly name = 'ReasonsAsText1767000018000';

  async up(runner: QueryRunner): Promise<void> {
    await turnInto(runner, 'json');
  }

  async down(runner: QueryRunner): Promise<void> {
    await turnInto(runner, 'jsonb');
  }
}

/** All columns of a table at once, since each change of a type writes the table anew. */
async function turnInto(runner: QueryRunner, type: 'json' | 'jsonb'): Promise<void> {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const changes = columns.flatMap((column) => [
      `alter column ${column} drop default`,
      `alter column ${column} type ${type} using ${column}::${type}`,
      `alter column ${column} set default '[]'`,
    ]);
    await runner.query(`alter table ${table} ${changes.join(', ')}`);
  }
}
