import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbeddedServer } from '@afterword/embedded-postgres';
import pg from 'pg';
import { prepare } from '../../database/src/prepare.ts';

const PASSWORD = 'bench';
const LOGIN = 'afterword_app';
const OWNER = 'afterword_owner';

/** A database of a bench's own server. */
export interface BenchDatabase {
  readonly name: string;
  /** The application's log-in, which row-level security binds. */
  readonly applicationUrl: string;
  /** Runs statements as the superuser. */
  admin<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
}

/** An embedded PostgreSQL with the product's settings, durable as in use, thrown away afterwards. */
export class BenchCluster {
  private readonly server: EmbeddedServer;
  private readonly folder: string;

  private constructor(server: EmbeddedServer, folder: string) {
    this.server = server;
    this.folder = folder;
  }

  static async start(): Promise<BenchCluster> {
    const folder = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
    // As root the server runs as another account, which must be able to pass through.
    await chmod(folder, 0o711);
    return new BenchCluster(await startEmbeddedServer({ folder: join(folder, 'db') }), folder);
  }

  /** A database with the product's roles and tables. */
  async create(name: string): Promise<BenchDatabase> {
    const database = this.database(name);
    await this.run('postgres', `create role ${OWNER} login createrole password '${PASSWORD}'`);
    await this.server.ensureDatabase(name, OWNER);
    await prepare({ applicationUrl: database.applicationUrl, ownerUrl: this.address(OWNER, name) });
    return database;
  }

  /** The same content once more. Nobody may be connected to the original. */
  async copy(original: BenchDatabase, name: string): Promise<BenchDatabase> {
    await this.run('postgres', `create database ${name} template ${original.name}`);
    return this.database(name);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await rm(this.server.folder, { recursive: true, force: true });
    await rm(this.folder, { recursive: true, force: true });
  }

  private database(name: string): BenchDatabase {
    return {
      name,
      applicationUrl: this.address(LOGIN, name),
      admin: <Row extends object>(sql: string, values?: unknown[]) => this.run<Row>(name, sql, values),
    };
  }

  private async run<Row extends object>(database: string, sql: string, values?: unknown[]): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.server.url(database) });
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  private address(user: string, database: string): string {
    return `postgresql://${user}:${PASSWORD}@127.0.0.1:${this.server.port}/${database}`;
  }
}
