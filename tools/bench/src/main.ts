// `npm run bench -- NAME`: timings that are kept in docs/quality.md.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';

interface Bench {
  /** Its arguments and what it measures, in a line. */
  readonly help: string;
  run(args: readonly string[]): Promise<void>;
}

/** Each loads what it needs only when it runs. */
const BENCHES: Readonly<Record<string, Bench>> = {
  policy: {
    help: 'policy     makes plans of a typical application on one core, and counts them by the second',
    run: async () => (await import('./policy.ts')).benchPolicy(),
  },
  move: {
    help: 'move [N]   moves N running plans (100000) to another playbook version, and compares with one bulk statement',
    run: async (args) => (await import('./move-plans.ts')).benchMove(args),
  },
  dispatch: {
    help: 'dispatch [N]   sends N messages (20000) that are due in one minute, beside bare nodemailer to the same sink',
    run: async (args) => (await import('./dispatch.ts')).dispatch(args),
  },
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : BENCHES[name];
if (!bench) {
  const known = Object.values(BENCHES).map(({ help }) => `  npm run bench -- ${help}`);
  console.error(`It takes the name of a bench:\n\n${known.join('\n')}`);
  process.exitCode = 2;
} else if (built()) await bench.run(args);
else process.exitCode = 1;

/** Timings are of what is built; nx builds only what changed. */
function built(): boolean {
  console.error('Building what has changed…');
  const nx = join(ROOT, 'node_modules/nx/dist/bin/nx.js');
  const { status, stdout } = spawnSync(
    process.execPath,
    [nx, 'run-many', '-t', 'build', '-p', 'libs/*', 'apps/worker'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    },
  );
  if (status !== 0) console.error(stdout);
  return status === 0;
}
