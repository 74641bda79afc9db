import { type ChildProcess, spawn } from 'node:child_process';
import { ROOT } from '../../bootstrap/install.mjs';

const running = new Set<ChildProcess>();

/** Several times what the longest takes; what is not through by then hangs. */
const ENDS_WITHIN_MINUTES = 30;

/**
 * Runs a program of ours from the root; every line that it prints goes to `onLine`. Resolves to its exit code. One
 * that hangs is stopped, and its last line says so.
 */
export function run(
  program: string,
  args: readonly string[],
  onLine: (line: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let hangs = false;
    const patience = setTimeout(() => {
      hangs = true;
      child.kill('SIGTERM');
    }, ENDS_WITHIN_MINUTES * 60_000).unref();
    let rest = '';
    const take = (chunk: Buffer) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => {
      onLine(error.message);
      resolve(1);
    });
    child.once('close', (code) => {
      running.delete(child);
      clearTimeout(patience);
      if (rest) onLine(rest);
      if (hangs) onLine(`Stopped, since it did not end within ${ENDS_WITHIN_MINUTES} minutes.`);
      resolve(code ?? 1);
    });
  });
}

/** Ends what runs. */
export function stopAll(): void {
  for (const child of running) child.kill('SIGTERM');
}
