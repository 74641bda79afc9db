import type { TestOutcome } from './reports.ts';

/** A check that is no test, such as lint: it passed, or says why not. */
export interface Check {
  readonly name: string;
  readonly seconds: number;
  /** What was found wrong, each with a heading; empty where all is well. */
  readonly problems: readonly { readonly heading: string; readonly text: string }[];
  readonly note?: string;
}

/** The whole of a run in words; the last line counts. A failed check counts once for each problem. */
export function summary(checks: readonly Check[], tests: readonly TestOutcome[]): string {
  const lines: string[] = [];
  for (const { problems } of checks) {
    for (const { heading, text } of problems) lines.push('', `✗ ${heading}`, indented(text));
  }
  for (const test of tests.filter(({ status }) => status === 'failed')) {
    lines.push('', `✗ ${test.name}`, `  ${test.file}`, indented(test.message ?? ''));
  }
  const skipped = tests.filter(({ status }) => status === 'skipped');
  if (skipped.length > 0) lines.push('', 'Skipped:');
  for (const test of skipped) lines.push(`  - ${test.name} (${test.file})`);
  lines.push('');
  for (const { name, problems, seconds, note } of checks) {
    const mark = problems.length === 0 ? '✓' : '✗';
    lines.push(`${mark} ${name.padEnd(22)} ${seconds.toFixed(0).padStart(4)} s${note ? `  ${note}` : ''}`);
  }
  for (const [project, own] of byProject(tests)) {
    const failed = own.filter(({ status }) => status === 'failed').length;
    const mark = failed === 0 ? '✓' : '✗';
    lines.push(`${mark} ${project.padEnd(30)} ${own.length} tests${failed ? `, ${failed} failed` : ''}`);
  }
  lines.push('', counts(checks, tests));
  return lines.join('\n');
}

export function isGreen(checks: readonly Check[], tests: readonly TestOutcome[]): boolean {
  return (
    checks.every(({ problems }) => problems.length === 0) && tests.every(({ status }) => status !== 'failed')
  );
}

function counts(checks: readonly Check[], tests: readonly TestOutcome[]): string {
  const of = (wanted: string) => tests.filter(({ status }) => status === wanted).length;
  const passed = of('passed') + checks.filter(({ problems }) => problems.length === 0).length;
  const failed = of('failed') + checks.reduce((sum, { problems }) => sum + problems.length, 0);
  return `${passed} passed, ${failed} failed, ${of('skipped')} skipped`;
}

function byProject(tests: readonly TestOutcome[]): [string, TestOutcome[]][] {
  const found = new Map<string, TestOutcome[]>();
  for (const test of tests) found.set(test.project, [...(found.get(test.project) ?? []), test]);
  return [...found];
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
    .trimEnd();
