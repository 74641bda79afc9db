import { join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';
import { run } from './command.ts';

/** A target of a project that did not pass, with what it printed. */
export interface FailedTask {
  readonly project: string;
  readonly target: string;
  readonly output: string;
}

export interface NxResult {
  /** Every task by `project:target`. */
  readonly tasks: readonly string[];
  readonly failed: readonly FailedTask[];
  /** How many came from the cache. */
  readonly cached: number;
  /** What nx said where it could not even begin. */
  readonly broken?: string;
}

const HEADING = /^> nx run (\S+?:[\w-]+)(?:\s+\[(.*)\])?/;
const FAILED = /^- (\S+?:[\w-]+)$/;

/** Runs targets over all projects, telling each task as its output comes. */
export async function runTargets(
  targets: readonly string[],
  tell: (task: string, count: number) => void,
): Promise<NxResult> {
  const outputs = new Map<string, string[]>();
  const failedNames = new Set<string>();
  let current: string[] = [];
  const preamble = current;
  let cached = 0;
  let atEnd = false;
  const nx = join(ROOT, 'node_modules/nx/dist/bin/nx.js');
  const code = await run(
    nx,
    ['run-many', '-t', ...targets, '--parallel=2', '--outputStyle=static', '--nxBail=false'],
    (line) => {
      const [, task, note] = HEADING.exec(line) ?? [];
      if (task) {
        if (note?.includes('cache')) cached++;
        current = [];
        outputs.set(task, current);
        tell(task, outputs.size);
        return;
      }
      if (/^Failed tasks:/.test(line.trim())) atEnd = true;
      const failed = atEnd ? FAILED.exec(line.trim())?.[1] : undefined;
      if (failed) failedNames.add(failed);
      else if (!/^npm (warn|error) /.test(line)) current.push(line);
    },
  );
  const failed = [...failedNames].map((task) => {
    const at = task.lastIndexOf(':');
    const output = (outputs.get(task) ?? []).join('\n').trim();
    return { project: task.slice(0, at), target: task.slice(at + 1), output };
  });
  return {
    tasks: [...outputs.keys()],
    failed,
    cached,
    ...(code !== 0 && failed.length === 0 && { broken: [...preamble, ...current].join('\n').trim() }),
  };
}
