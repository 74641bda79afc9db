import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';
import { buildStamp, keepStamp, keptStamp } from './build-stamp.ts';
import { Failure } from './failure.ts';

/**
 * Builds what changed since the last build; nx keeps what didn't. False where nothing did. Throws a `Failure` with
 * what the build said.
 */
export async function build(logFile: string, abort: AbortSignal): Promise<boolean> {
  const before = await buildStamp();
  if (before !== undefined && before === (await keptStamp())) return false;
  const log = await open(logFile, 'w', 0o600);
  const nx = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/nx/dist/bin/nx.js'),
      'run-many',
      '-t',
      'build',
      '--parallel=2',
      '--outputStyle=static',
    ],
    {
      cwd: ROOT,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', log.fd, log.fd],
      signal: abort,
      killSignal: 'SIGTERM',
    },
  );
  await log.close();
  const code = await new Promise<number | null>((resolve) => {
    nx.once('error', () => resolve(null));
    nx.once('close', resolve);
  });
  if (abort.aborted) abort.throwIfAborted();
  if (code !== 0) {
    const said = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-25).join('\n');
    throw new Failure(`The build failed.\n${said}\nAll of it: ${logFile}`);
  }
  // A source that changed meanwhile is built by the next start.
  const after = await buildStamp();
  if (after !== undefined && (before === undefined || before === after)) await keepStamp(after);
  return true;
}
