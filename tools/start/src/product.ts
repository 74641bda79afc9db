import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedServer, stopOrphanedServer } from '@afterword/embedded-postgres';
import { ROOT } from '../../bootstrap/install.mjs';
import type { DatabaseAddresses } from '../../database/src/prepare.ts';
import type { readFlags } from '../flags.mjs';
import { type Addresses, announce } from './announce.ts';
import { build } from './build.ts';
import { type Child, lastWords, startChild } from './child.ts';
import { type DataFolder, keepSecrets, openDataFolder, writePrivate } from './data-folder.ts';
import type { Demo } from './demo.ts';
import { type Environment, environmentFor } from './environment.ts';
import { phase } from './phases.ts';
import { choosePorts, type Ports } from './ports.ts';
import { leaveFolder, noteRun, takeFolder } from './run-file.ts';

export type Flags = Extract<ReturnType<typeof readFlags>, { flags: unknown }>['flags'];

/** Api and worker finish what they do; all in all a stop takes less than ten seconds. */
const PARTS_PATIENCE_MS = 6_000;
const MAIL_PATIENCE_MS = 1_000;
const DATABASE_PATIENCE_MS = 2_000;

/** Everything that one `npm start` runs, and the order in which it begins and ends. */
export class Product {
  private readonly abort = new AbortController();
  private readonly children: Child[] = [];
  private folder: DataFolder | undefined;
  private server: EmbeddedServer | undefined;
  private databaseStart: Promise<unknown> = Promise.resolve();
  private fail: (why: string) => void = () => {};
  /** Settles when a part ends that should not have, with what to say. */
  readonly broken = new Promise<string>((resolve) => {
    this.fail = resolve;
  });

  private readonly flags: Flags;

  constructor(flags: Flags) {
    this.flags = flags;
  }

  async start(): Promise<void> {
    const since = performance.now();
    console.log('Afterword');
    const folder = await openDataFolder(this.flags.data);
    await takeFolder(folder);
    this.folder = folder;
    await stopOrphanedServer(folder.database);
    const ports = await choosePorts(this.flags.port);
    if (this.flags.build) {
      await phase('Build', async (tell) => {
        if (!(await build(join(folder.logs, 'build.log'), this.abort.signal))) tell('nothing changed');
      });
      this.abort.signal.throwIfAborted();
    }
    // What follows imports what was just built.
    const secrets = await keepSecrets(folder);
    const environment = await environmentFor(ports, secrets);
    const database = await this.startDatabase(folder, ports, environment);
    const demo = await this.loadDemo(folder, environment, database);
    this.abort.signal.throwIfAborted();
    const env = { ...environment.env, DATABASE_URL: database.applicationUrl, ...demo?.env };
    await noteRun(folder, this.runNote(environment, database));
    await phase('Api, worker and mailbox', () =>
      Promise.all([
        this.startPart(folder, 'api', { ...env, PORT: String(ports.api) }),
        this.startPart(folder, 'worker', { ...env, PORT: String(ports.worker) }),
        environment.ownMail && this.startMail(folder, ports),
      ]),
    );
    await noteRun(folder, this.runNote(environment, database));
    const addresses: Addresses = {
      graphql: new URL('/graphql', environment.publicUrl).href,
      console: new URL('/console/', environment.publicUrl).href,
      portal: new URL('/portal/', environment.publicUrl).href,
      ...(environment.ownMail && { mail: `http://localhost:${ports.mail}/index.html` }),
      health: new URL('/health/ready', environment.publicUrl).href,
      ...(demo?.signIn && { signIn: demo.signIn, apiKey: demo.apiKey }),
      pid: process.pid,
    };
    await writePrivate(folder.readyFile, addresses);
    announce(addresses, folder, {
      hasDemo: demo !== undefined,
      seconds: (performance.now() - since) / 1000,
    });
  }

  /** Ends everything that was started, last things first. Takes less than ten seconds. */
  async stop(): Promise<void> {
    this.abort.abort();
    const parts = this.children.filter((child) => child.name !== MAIL);
    await Promise.all(parts.map((part) => part.stop(PARTS_PATIENCE_MS)));
    await Promise.all(this.children.map((child) => child.stop(MAIL_PATIENCE_MS)));
    // A server that is only just starting must not be left behind.
    await this.databaseStart.catch(() => {});
    if (this.server) await stopServer(this.server);
    if (this.folder) await leaveFolder(this.folder);
  }

  private async startDatabase(
    folder: DataFolder,
    ports: Ports,
    { external }: Environment,
  ): Promise<DatabaseAddresses> {
    const { prepare } = await import('../../database/src/prepare.ts');
    const { startOwnDatabase } = await import('./database.ts');
    if (external) {
      await phase('Database', async (tell) => tell(migrated(await prepare(external))));
      return external;
    }
    return await phase('Database', async (tell) => {
      const starting = startOwnDatabase(folder, await keepSecrets(folder), ports.database);
      this.databaseStart = starting;
      const { server, addresses } = await starting;
      this.server = server;
      server.ended.then(() => this.fail('The database ended unexpectedly.'));
      await noteRun(folder, { databaseUrl: addresses.applicationUrl, children: [] });
      tell(migrated(await prepare(addresses)));
      return addresses;
    });
  }

  private async loadDemo(
    folder: DataFolder,
    environment: Environment,
    database: DatabaseAddresses,
  ): Promise<Demo | undefined> {
    if (this.flags.empty || (environment.external && !this.flags.demo)) return undefined;
    const { loadDemo } = await import('./demo.ts');
    return await phase('Demo data', (tell) =>
      loadDemo({ folder, environment, database, server: this.server, tell }),
    );
  }

  private async startMail(folder: DataFolder, ports: Ports): Promise<void> {
    await this.startScript(folder, MAIL, join(ROOT, 'tools/start/src/mail-catcher.ts'), {
      ...process.env,
      MAIL_CATCHER_PORT: String(ports.mail),
      MAIL_CATCHER_SMTP_PORT: String(ports.smtp),
      MAIL_CATCHER_DIRECTORY: folder.mail,
    });
  }

  private startPart(folder: DataFolder, name: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<void> {
    return this.startScript(folder, name, join(ROOT, `apps/${name}/dist/main.js`), env);
  }

  private async startScript(
    folder: DataFolder,
    name: string,
    script: string,
    env: NodeJS.ProcessEnv,
  ): Promise<void> {
    this.abort.signal.throwIfAborted();
    const logFile = join(folder.logs, `${name.replaceAll(' ', '-')}.log`);
    const onSpawn = (child: Child) => this.children.push(child);
    // Compiled code is kept, so that every later start loads faster.
    const cached = { ...env, NODE_COMPILE_CACHE: join(folder.path, 'compile-cache') };
    const child = await startChild({ name, script, env: cached, logFile, onSpawn });
    child.ended.then(async (how) => this.fail(await lastWords(name, how, logFile)));
  }

  private runNote({ publicUrl }: Environment, { applicationUrl, ownerUrl }: DatabaseAddresses) {
    return {
      publicUrl,
      databaseUrl: applicationUrl,
      ...(ownerUrl !== undefined && { databaseOwnerUrl: ownerUrl }),
      children: this.children.map((child) => child.pid),
    };
  }
}

const MAIL = 'mail catcher';

const migrated = (count: number) => (count === 0 ? '' : count === 1 ? '1 migration' : `${count} migrations`);

async function stopServer(server: EmbeddedServer): Promise<void> {
  const late = await Promise.race([
    server.stop().then(() => false),
    pause(DATABASE_PATIENCE_MS, true, { ref: false }),
  ]);
  if (!late) return;
  // Immediate shutdown: the next start recovers from the log.
  process.kill(server.pid, 'SIGQUIT');
  await server.ended;
}
