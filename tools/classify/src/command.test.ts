import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const MAILS = join(ROOT, 'libs', 'mail', 'test', 'mails');
const folder = mkdtempSync(join(tmpdir(), 'classify-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as support staff start it, but for npm. */
function classify(files: readonly string[], input?: string) {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const script = join(ROOT, 'tools', 'classify', 'bin', 'classify.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], {
    encoding: 'utf8',
    env,
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

const mail = (name: string) => join(MAILS, `${name}.eml`);

describe('npm run -s classify', () => {
  it('prints an array in the order of the files, each with the keys that apply', () => {
    const { status, stdout, stderr } = classify([
      mail('reply-outlook-plain'),
      mail('dsn-postfix-user-unknown'),
      mail('auto-de-outlook'),
      mail('unknown-no-mail'),
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = JSON.parse(stdout);
    expect(found.map((one: object) => Object.keys(one))).toEqual([
      ['kind', 'text', 'why'],
      ['kind', 'bounce', 'why'],
      ['kind', 'returnsOn', 'text', 'why'],
      ['kind', 'why'],
    ]);
    expect(found[1].bounce).toEqual({
      hard: true,
      status: '5.1.1',
      recipient: 'dana.whitfield@acme.example',
      diagnostic: expect.stringContaining('User unknown'),
    });
    expect(found[2].returnsOn).toBe('2026-10-05');
  });

  it('reads standard input', () => {
    const raw = 'From: a@b.example\nSubject: Re: hi\n\nunsubscribe\n';
    expect(JSON.parse(classify(['-'], raw).stdout)).toMatchObject([{ kind: 'opt_out', text: 'unsubscribe' }]);
  });

  it('reads the beginning of a file that is far too long', () => {
    const file = join(folder, 'long.eml');
    writeFileSync(file, `From: a@b.example\nSubject: Re: hi\n\nCould you come?\n${'\0'.repeat(40_000_000)}`);
    const { status, stdout } = classify([file]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { kind: 'reply', why: expect.stringContaining('Only the first') },
    ]);
  });

  it.each([
    ['a missing file', [mail('reply-gmail'), join(folder, 'none.eml')], 'there is no such file'],
    ['a folder', [folder], 'it is a folder'],
    ['no file at all', [], 'It takes at least one file'],
  ])('exits with 2 and a sentence, and prints no JSON, for %s', (_, files, words) => {
    const { status, stdout, stderr } = classify(files);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
