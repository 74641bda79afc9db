import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { prepareRoles } from '../tenancy/prepare-roles.js';

/** How a process reaches the database. */
export interface DatabaseOptions {
  /** A `postgresql://` address with the log-in of the role meant. */
  readonly url: string;
  /** The most connections that this process opens. */
  readonly poolSize: number;
  /** Shows in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Behind a pooler that gives each transaction another connection, on which nothing stays prepared. */
  readonly pooled?: boolean;
}

/** Whether a statement that was prepared on a connection is there the next time. */
export const mayPrepare = ({ options }: DataSource): boolean => !('extra' in options && options.extra.pooled);

/** An open source for the product's own queries. Give it to `createUnitOfWork`; nothing else should query it. */
export async function openDataSource(options: DatabaseOptions): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    driver: pg,
    url: options.url,
    applicationName: options.applicationName,
    entities,
    synchronize: false,
    extra: { max: options.poolSize, pooled: options.pooled ?? false },
  });
  return await source.initialize();
}

/** Runs the migrations that are missing, as the owner, one process at a time. Returns how many ran. */
export async function migrate(ownerUrl: string): Promise<number> {
  const source = new DataSource({
    type: 'postgres',
    driver: pg,
    url: ownerUrl,
    migrations,
    entities: [],
    synchronize: false,
  });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query(`select pg_advisory_lock(hashtext('afterword.migrations'))`);
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.length;
  } finally {
    await runner.query(`select pg_advisory_unlock(hashtext('afterword.migrations'))`);
    await runner.release();
    await source.destroy();
  }
}

/** Makes roles and tables ready: what an owner does before the product starts. Returns how many migrations ran. */
export async function prepareDatabase(ownerUrl: string, applicationUrl: string): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await prepareRoles(owner, applicationUrl);
  } finally {
    await owner.end();
  }
  return await migrate(ownerUrl);
}
