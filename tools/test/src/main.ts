// What `npm test` runs on the product's own Node, once everything is installed.
import { join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';
import { run, stopAll } from './command.ts';
import { type FailedTask, runTargets } from './nx.ts';
import { clearReports, readReports } from './reports.ts';
import { type Check, isGreen, summary } from './summary.ts';

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopped = true;
    stopAll();
  });
}

const checks: Check[] = [];
const since = Date.now();

async function check(name: string, work: () => Promise<Omit<Check, 'name' | 'seconds'>>): Promise<boolean> {
  if (stopped) return false;
  console.log(`… ${name}`);
  const start = Date.now();
  const result = await work();
  const seconds = (Date.now() - start) / 1000;
  checks.push({ name, seconds, ...result });
  console.log(`${result.problems.length === 0 ? '✓' : '✗'} ${name}  ${seconds.toFixed(0)} s`);
  return result.problems.length === 0;
}

/** A tool of the root that prints what is wrong and fails. */
async function tool(name: string, program: string, args: readonly string[]) {
  const said: string[] = [];
  const code = await run(join(ROOT, 'node_modules', program), args, (line) => said.push(line));
  return { problems: code === 0 ? [] : [{ heading: name, text: said.join('\n').trim() }] };
}

/** Each world in one go: package by package, as `npm run typecheck` does it, reads the same types many times over. */
async function types() {
  const results = await Promise.all(
    ['tsconfig.json', 'tsconfig.web.json', 'e2e/tsconfig.json'].map((project) =>
      tool(`Types of ${project}`, 'typescript/bin/tsc', ['-p', project]),
    ),
  );
  return { problems: results.flatMap(({ problems }) => problems) };
}

async function targets(names: readonly string[]) {
  const { tasks, failed, cached, broken } = await runTargets(names, (task, count) => {
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K  ${count}  ${task}`);
  });
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
  const problems = failed.filter(hasNoReport).map(({ project, target, output }) => ({
    heading: `${project}: ${target}`,
    text: output,
  }));
  if (broken !== undefined) problems.push({ heading: names.join(', '), text: broken });
  return { problems, note: `${tasks.length} tasks, ${cached} unchanged since they last passed` };
}

/** A run of tests that failed is told test by test, unless it broke before it could report. */
function hasNoReport({ project, target }: FailedTask): boolean {
  if (target !== 'test' && target !== 'e2e') return true;
  return !readReports().some((test) => test.project === project && test.status === 'failed');
}

clearReports();
await check('Format and lint', () => tool('Format and lint', '@biomejs/biome/bin/biome', ['check', '.']));
await check('Layers', () =>
  tool('Layers', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
    'tools',
  ]),
);
await check('Types', types);
await check('Generated code', () => targets(['drift']));
await check('Tests', () => targets(['test']));
if (await check('Build', () => targets(['build']))) {
  await check('End to end', () => targets(['e2e']));
} else console.log('✗ End to end: there is no product to test without a build.');

const tests = readReports();
console.log(summary(checks, tests).replace(/\n(?=[^\n]*$)/, `\nIn ${duration(Date.now() - since)}.\n`));
process.exitCode = stopped || !isGreen(checks, tests) ? 1 : 0;

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
