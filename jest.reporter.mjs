// Leaves what a run found in reports/tests.json, which nx keeps with a cached run, so that every summary is whole.
// Ends a run that something left open would keep from ending, and says so: it would hold up everything after it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Enough for the teardown, which may have to stop servers. */
const ENDS_WITHIN_MS = 60_000;

export default class Reporter {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
  }

  onRunComplete(_contexts, results) {
    const tests = results.testResults.flatMap(
      ({ testFilePath, testResults, testExecError, failureMessage }) => {
        const file = relative(this.rootDir, testFilePath);
        // A file that could not even be read has no tests to tell of.
        if (testExecError && testResults.length === 0)
          return [{ file, name: 'could not be run', status: 'failed', message: failureMessage ?? '' }];
        return testResults.map(({ fullName, status, failureMessages }) => ({
          file,
          name: fullName,
          status: status === 'passed' || status === 'failed' ? status : 'skipped',
          ...(failureMessages.length > 0 && { message: failureMessages.join('\n') }),
        }));
      },
    );
    const folder = join(this.rootDir, 'reports');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'tests.json'), JSON.stringify(tests));
    setTimeout(() => {
      const open = process.getActiveResourcesInfo().join(', ');
      process.stderr.write(
        `The tests are over, but their process did not end within ${ENDS_WITHIN_MS / 1000} s. Still open: ${open}\n`,
      );
      process.exit(1);
    }, ENDS_WITHIN_MS).unref();
  }
}
