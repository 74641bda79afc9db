import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';

/** Beside what was installed, so that a new installation builds anew. */
const STAMP = join(ROOT, 'node_modules', '.cache', 'afterword-build');
const GROUPS = ['apps', 'libs'];
/** What a build makes or a test leaves. */
const MADE = new Set(['node_modules', 'dist', 'reports']);

/**
 * A digest of every source by path, size and time of change: asking nx takes seconds, this takes moments.
 * Undefined where something that a build makes is missing.
 */
export async function buildStamp(): Promise<string | undefined> {
  const digest = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.base.json', '.swcrc', 'nx.json']) {
    digest.update(await lineOf(join(ROOT, file)));
  }
  for (const group of GROUPS) {
    for (const project of (await readdir(join(ROOT, group))).sort()) {
      const folder = join(ROOT, group, project);
      if (!(await isBuilt(folder))) return undefined;
      for (const line of await linesOf(folder)) digest.update(line);
    }
  }
  return digest.digest('hex');
}

export async function keepStamp(stamp: string): Promise<void> {
  await mkdir(dirname(STAMP), { recursive: true });
  await writeFile(STAMP, stamp);
}

export async function keptStamp(): Promise<string | undefined> {
  return await readFile(STAMP, 'utf8').catch(() => undefined);
}

async function isBuilt(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const { scripts = {} } = JSON.parse(text) as { scripts?: Record<string, string> };
  return scripts['build'] === undefined || existsSync(join(folder, 'dist'));
}

async function linesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lines = await Promise.all(
    entries
      .filter(({ name }) => !MADE.has(name))
      .map((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? linesOf(path) : lineOf(path).then((line) => [line]);
      }),
  );
  return lines.flat().sort();
}

async function lineOf(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `${file} ${size} ${mtimeMs}\n`;
}
