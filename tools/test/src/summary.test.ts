import { describe, expect, it } from '@jest/globals';
import type { TestOutcome } from './reports.ts';
import { type Check, isGreen, summary } from './summary.ts';

const test = (status: TestOutcome['status'], changes: Partial<TestOutcome> = {}): TestOutcome => ({
  project: '@afterword/x',
  file: 'libs/x/src/x.test.ts',
  name: 'x does',
  status,
  ...changes,
});
const check = (problems: Check['problems'] = []): Check => ({ name: 'Types', seconds: 3, problems });
const lastLine = (text: string) => text.split('\n').at(-1);

describe('the summary', () => {
  it('ends with the counts of tests and checks', () => {
    expect(lastLine(summary([check()], [test('passed'), test('passed'), test('skipped')]))).toBe(
      '3 passed, 0 failed, 1 skipped',
    );
  });

  it('counts and shows what failed, and is not green', () => {
    const checks = [check([{ heading: '@afterword/x: typecheck', text: 'TS2345' }])];
    const tests = [test('failed', { message: 'expected 1, got 2' }), test('passed')];
    const text = summary(checks, tests);
    expect(lastLine(text)).toBe('1 passed, 2 failed, 0 skipped');
    expect(text).toContain('✗ @afterword/x: typecheck\n    TS2345');
    expect(text).toContain('expected 1, got 2');
    expect([isGreen(checks, []), isGreen([], tests), isGreen([check()], [test('skipped')])]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('names what was skipped, with the reason that stands in its name', () => {
    expect(summary([], [test('skipped', { name: 'queues on Redis (skipped: no redis-server)' })])).toContain(
      '- queues on Redis (skipped: no redis-server)',
    );
  });
});
