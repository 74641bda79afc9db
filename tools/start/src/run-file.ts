import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf } from '@afterword/embedded-postgres';
import { type DataFolder, readPrivate, writePrivate } from './data-folder.ts';
import { codeOf, Failure } from './failure.ts';

/** What runs in a data folder, for the next start to find if this one is killed. */
export interface RunFile {
  readonly pid: number;
  /** The owner's and the application's addresses of the database, for commands such as `npm run tenant`. */
  readonly databaseUrl?: string;
  readonly databaseOwnerUrl?: string;
  readonly publicUrl?: string;
  readonly children: readonly number[];
}

/** Longer than a child takes to finish its work once its parent has gone. */
const PATIENCE_MS = 12_000;

/**
 * Takes the folder for this process. Throws a `Failure` while another start runs in it. What a killed start left
 * behind goes first: its children end by themselves when it dies, and are ended where they don't.
 */
export async function takeFolder(folder: DataFolder): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const before = await readPrivate<RunFile>(folder.runFile);
    if (before && (await isOurs(before.pid, 'tools/start/src/main.ts'))) {
      throw new Failure(
        `Afterword is running in ${folder.path} already (process ${before.pid}). Stop it first, or name another folder with --data DIR.`,
      );
    }
    for (const child of before?.children ?? []) await seeOff(child);
    await rm(folder.readyFile, { force: true });
    await rm(folder.runFile, { force: true });
    try {
      await writeFile(folder.runFile, JSON.stringify({ pid: process.pid, children: [] }), {
        mode: 0o600,
        flag: 'wx',
      });
      return;
    } catch (error) {
      // Somebody else took it in this very moment; then the next look says so.
      if (codeOf(error) !== 'EEXIST' || attempt === 3) throw error;
    }
  }
}

export async function noteRun(folder: DataFolder, run: Omit<RunFile, 'pid'>): Promise<void> {
  await writePrivate(folder.runFile, { pid: process.pid, ...run });
}

export async function leaveFolder(folder: DataFolder): Promise<void> {
  await rm(folder.readyFile, { force: true });
  await rm(folder.runFile, { force: true });
}

/** What runs in a folder right now, if anything does. */
export async function currentRun(folder: DataFolder): Promise<RunFile | undefined> {
  const run = await readPrivate<RunFile>(folder.runFile);
  return run && (await isOurs(run.pid, 'tools/start/src/main.ts')) ? run : undefined;
}

/** A process id alone may belong to anybody by now. */
async function isOurs(pid: number, marker: string): Promise<boolean> {
  return pid !== process.pid && ((await commandOf(pid))?.includes(marker) ?? false);
}

const CHILDREN = ['apps/api/dist/main.js', 'apps/worker/dist/main.js', 'tools/start/src/mail-catcher.ts'];

async function seeOff(pid: number): Promise<void> {
  const runs = async () => {
    const command = await commandOf(pid);
    return command !== undefined && CHILDREN.some((child) => command.includes(child));
  };
  const until = Date.now() + PATIENCE_MS;
  while (await runs()) {
    if (Date.now() > until) process.kill(pid, 'SIGKILL');
    await pause(50);
  }
}
