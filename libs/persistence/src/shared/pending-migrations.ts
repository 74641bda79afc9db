import type { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';

/** The names of migrations that this version of the product needs and the database lacks, in their order. */
export async function pendingMigrations(source: DataSource): Promise<string[]> {
  const ran: { name: string }[] = await source.query('/* migrations.ran */ select name from migrations');
  const names = new Set(ran.map(({ name }) => name));
  return migrations.map((migration) => migration.name).filter((name) => !names.has(name));
}
