import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataFolder, dataFolder, keepSecrets, openDataFolder } from './data-folder.ts';
import { leaveFolder, takeFolder } from './run-file.ts';

let folder: DataFolder;
beforeEach(async () => {
  folder = await openDataFolder(await mkdtemp(join(tmpdir(), 'afterword-run-')));
});
afterEach(() => rm(folder.path, { recursive: true, force: true }));

describe('taking a data folder', () => {
  it('writes down who took it, and forgets it at the end', async () => {
    await takeFolder(folder);
    expect(JSON.parse(await readFile(folder.runFile, 'utf8'))).toMatchObject({ pid: process.pid });
    await leaveFolder(folder);
    await expect(readFile(folder.runFile)).rejects.toThrow(/ENOENT/);
  });

  it('takes over what a killed start left, also where its process id is somebody else’s by now', async () => {
    await writeFile(folder.readyFile, '{}');
    await writeFile(folder.runFile, JSON.stringify({ pid: process.ppid, children: [process.ppid] }));
    await takeFolder(folder);
    expect(JSON.parse(await readFile(folder.runFile, 'utf8'))).toMatchObject({ pid: process.pid });
    await expect(readFile(folder.readyFile)).rejects.toThrow(/ENOENT/);
  });
});

describe('a data folder', () => {
  it('keeps its secrets, for its owner alone', async () => {
    const secrets = await keepSecrets(folder);
    expect(await keepSecrets(folder)).toEqual(secrets);
    expect(secrets.secretKey).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says in a sentence that it cannot be written', async () => {
    const file = join(folder.path, 'a-file');
    await writeFile(file, '');
    await expect(openDataFolder(join(file, 'inside'))).rejects.toThrow(
      `The data folder ${dataFolder(join(file, 'inside')).path} can't be written (ENOTDIR).`,
    );
  });
});
