import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const PATIENCE_MS = 15_000;

/** The command line of a running process, arguments parted by spaces; undefined where there is no such process. */
export async function commandOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    // A process that has ended and was not yet collected has an empty one.
    return raw.split('\0').join(' ').trim() || undefined;
  }
  const listed = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(
    () => undefined,
  );
  return listed?.stdout.trim() || undefined;
}

/**
 * Makes way for a server in `folder`: one that a killed process left running there is stopped, a lock that nobody
 * holds is removed. The lock alone proves nothing, since its process id may be another program's by now.
 */
export async function stopOrphan(folder: string): Promise<void> {
  const lock = join(folder, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  const runsHere = async () => {
    const command = await commandOf(pid);
    return Boolean(command?.includes('postgres') && command.includes(folder));
  };
  if (await runsHere()) {
    process.kill(pid, 'SIGINT');
    const until = Date.now() + PATIENCE_MS;
    while (await runsHere()) {
      if (Date.now() > until) {
        throw new Error(`The PostgreSQL that was left running in ${folder} (process ${pid}) does not stop.`);
      }
      await pause(50);
    }
  } else await rm(lock, { force: true });
}
