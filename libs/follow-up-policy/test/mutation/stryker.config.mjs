// Mutation testing of the policy: `npm run test:mutation`. The score and how long it takes stand in docs/quality.md.
import jest from '../../../../jest.config.mjs';

const { reporters: _, ...config } = jest;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  coverageAnalysis: 'perTest',
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      ...config,
      testMatch: ['<rootDir>/test/mutation/every.test.ts'],
      testEnvironment: new URL('./stop-at-first-failure.cjs', import.meta.url).pathname,
    },
  },
  mutate: ['src/**/*.ts', '!src/**/*.test.ts'],
  // What runs once, when a file is loaded, would need every test for each mutant.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  tempDirName: '../../.nx/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'reports'],
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  concurrency: 2,
  timeoutMS: 6_000,
  thresholds: { high: 95, low: 90, break: 85 },
};
