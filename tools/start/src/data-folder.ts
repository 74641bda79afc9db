import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, Failure } from './failure.ts';

/** Where everything of one installation lies; see `dataFolder`. */
export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly mail: string;
  readonly logs: string;
  /** The addresses of what runs; there only while it does. */
  readonly readyFile: string;
  /** Which processes run here. */
  readonly runFile: string;
  /** What the demo data came with. */
  readonly demoFile: string;
}

/** Made once, kept in the data folder for its owner alone. */
export interface Secrets {
  readonly secretKey: string;
  readonly ownerPassword: string;
  readonly applicationPassword: string;
}

export function dataFolder(path: string): DataFolder {
  return {
    path,
    database: join(path, 'postgres'),
    mail: join(path, 'mail'),
    logs: join(path, 'logs'),
    readyFile: join(path, 'ready.json'),
    runFile: join(path, 'run.json'),
    demoFile: join(path, 'demo.json'),
  };
}

/** Makes the folder where it is missing. Throws a `Failure` where it can't be written. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const folder = dataFolder(path);
  try {
    await mkdir(folder.logs, { recursive: true, mode: 0o711 });
    await mkdir(folder.mail, { recursive: true, mode: 0o700 });
    await writeFile(join(folder.path, '.write-test'), '');
    await rm(join(folder.path, '.write-test'));
    // PostgreSQL runs as another account when we are root, and must be able to pass through.
    if (process.getuid?.() === 0) await chmod(folder.path, (await stat(folder.path)).mode | 0o011);
  } catch (error) {
    throw new Failure(
      `The data folder ${path} can't be written (${codeOf(error) || error}). Make it writable for this user, or name another with --data DIR.`,
    );
  }
  return folder;
}

/** The folder's secrets; makes those that are missing. */
export async function keepSecrets(folder: DataFolder): Promise<Secrets> {
  const kept = await readPrivate<Partial<Secrets>>(join(folder.path, 'secrets.json'));
  const secrets: Secrets = {
    secretKey: kept?.secretKey ?? randomBytes(32).toString('hex'),
    ownerPassword: kept?.ownerPassword ?? randomBytes(18).toString('hex'),
    applicationPassword: kept?.applicationPassword ?? randomBytes(18).toString('hex'),
  };
  await writePrivate(join(folder.path, 'secrets.json'), secrets);
  return secrets;
}

/** What a file of ours says; undefined where it is missing or was cut off. */
export async function readPrivate<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Writes a file that only this user may read. */
export async function writePrivate(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
}
