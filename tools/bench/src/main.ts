// `npm run bench -- NAME`: timings that are kept in docs/quality.md.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';

interface Bench {
  /** Its arguments and what it measures, in a line. */
  readonly help: string;
  run(args: readonly string[]): Promise<void>;
}

/** Each loads what it needs only when it runs. */
const BENCHES: Readonly<Record<string, Bench>> = {
  move: {
    help: 'move [N]   moves N running plans (100000) to another playbook version, and compares with one bulk statement',
    run: async (args) => (await import('./move-plans.ts')).benchMove(args),
  },
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : BENCHES[name];
if (!bench) {
  const known = Object.values(BENCHES).map(({ help }) => `  npm run bench -- ${help}`);
  console.error(`It takes the name of a bench:\n\n${known.join('\n')}`);
  process.exitCode = 2;
} else if (!existsSync(join(ROOT, 'libs/application/dist'))) {
  console.error('Nothing is built yet. Run: npm run build');
  process.exitCode = 2;
} else await bench.run(args);
