import { createHash } from 'node:crypto';
import { access, chmod, chown, constants, cp, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Whom to run the server as. PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** "nobody" on every Linux; it owns nothing else. */
const NOBODY = 65534;

export function unprivilegedAccount(): Account {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Makes `folder` with its parents, owned by `account`, for it alone. */
export async function ownedFolder(folder: string, account: Account): Promise<void> {
  const firstMade = await mkdir(dirname(folder), { recursive: true });
  // Whatever the umask, `account` must be able to pass through the parents that we made.
  for (let at = dirname(folder); firstMade !== undefined && at.length >= firstMade.length; at = dirname(at)) {
    await chmod(at, 0o711);
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.W_OK);
  await give(folder, account);
}

/** Makes `account` the owner of one file or folder. */
export async function give(path: string, account: Account): Promise<void> {
  if (account.uid !== undefined && account.gid !== undefined) await chown(path, account.uid, account.gid);
}

/** True where `account` may enter `path` and all above it. Root's own home, for one, is closed to everybody else. */
export async function isReachable(path: string, account: Account): Promise<boolean> {
  if (account.uid === undefined) return true;
  for (let at = resolve(path); ; at = dirname(at)) {
    const mode = await stat(at).then(
      (found) => (found.uid === account.uid ? found.mode >> 6 : found.mode),
      // Not there yet: it will be ours.
      () => 0o1,
    );
    if ((mode & 0o1) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** A folder of ours that everybody may enter, the same for the same `path`: where to go when `path` is closed. */
export function openAlternative(path: string): string {
  const digest = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12);
  return join('/var/lib/afterword', digest);
}

/** The programs in `folder`, copied to where `account` can run them if it cannot reach them there. */
export async function reachablePrograms(folder: string, account: Account): Promise<string> {
  if (await isReachable(join(folder, 'bin', 'postgres'), account)) return folder;
  const copy = openAlternative(folder);
  const complete = await access(join(copy, 'bin', 'postgres')).then(
    () => true,
    () => false,
  );
  if (!complete) {
    await ownedFolder(copy, account);
    await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
    for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
      if (!entry.isSymbolicLink()) await give(join(entry.parentPath, entry.name), account);
    }
  }
  return copy;
}
