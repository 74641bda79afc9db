import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isInstalled } from '../install.mjs';

const LOCK = {
  '': { name: 'tree' },
  'libs/own': { version: '0.1.0' },
  'node_modules/own': { link: true },
  'node_modules/one': { version: '1.0.0' },
  'node_modules/elsewhere': { version: '2.0.0', optional: true },
};

/** A tree with that lock, and what npm wrote down when it last installed. */
function tree(installed: object | undefined, node = true): string {
  const root = mkdtempSync(join(tmpdir(), 'afterword-install-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package-lock.json', JSON.stringify({ packages: LOCK }));
  if (installed) write('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
  if (node) write('node_modules/node/bin/node', '');
  return root;
}

describe('whether everything is installed', () => {
  it('is so where npm wrote down what the lock names, but for other platforms', () => {
    expect(isInstalled(tree({ 'node_modules/one': { version: '1.0.0' } }))).toBe(true);
  });

  it('is not so in a fresh clone, after an installation that was cut off, or without our Node', () => {
    expect(isInstalled(tree(undefined))).toBe(false);
    expect(isInstalled(tree({}))).toBe(false);
    expect(isInstalled(tree({ 'node_modules/one': { version: '1.0.0' } }, false))).toBe(false);
  });

  it('is not so once the lock names another version', () => {
    expect(isInstalled(tree({ 'node_modules/one': { version: '0.9.0' } }))).toBe(false);
  });
});
