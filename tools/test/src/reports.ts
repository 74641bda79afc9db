import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';

/** What became of one test. */
export interface TestOutcome {
  readonly project: string;
  readonly file: string;
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly message?: string;
}

/** The projects of the tree, by folder. */
function projects(root: string): { name: string; folder: string }[] {
  const folders = ['apps', 'libs', 'tools'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => `${group}/${name}`),
  );
  return [...folders, 'e2e']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({
      folder,
      name: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).name as string,
    }));
}

/** Takes the reports of earlier runs away; nx brings those of cached runs back. */
export function clearReports(root: string = ROOT): void {
  for (const { folder } of projects(root)) {
    rmSync(join(root, folder, 'reports'), { recursive: true, force: true });
  }
}

/** Every test that the last runs reported, project by project. */
export function readReports(root: string = ROOT): TestOutcome[] {
  return projects(root).flatMap(({ name, folder }) => {
    const file = join(root, folder, 'reports', 'tests.json');
    if (!existsSync(file)) return [];
    const tests = JSON.parse(readFileSync(file, 'utf8')) as Omit<TestOutcome, 'project'>[];
    return tests.map((test) => ({ ...test, file: `${folder}/${test.file}`, project: name }));
  });
}
