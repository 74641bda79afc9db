// One configuration for every project of the tree: `jest --config ../../jest.config.mjs --rootDir .`
import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
// Tests that take minutes run by themselves: npm run test:long
const long = process.env.AFTERWORD_LONG_TESTS === '1';
const usesDatabase = process.env.AFTERWORD_TEST_DATABASE === '1';

export default {
  testMatch: [long ? '<rootDir>/src/**/*.long.test.ts' : '<rootDir>/src/**/!(*.long).test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: 'node',
  // "source" lets a test run another project's TypeScript without building it first.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  setupFilesAfterEnv: [new URL('jest.setup.mjs', import.meta.url).pathname],
  reporters: ['default', new URL('jest.reporter.mjs', import.meta.url).pathname],
  ...(usesDatabase && {
    globalSetup: new URL('libs/testing/global/setup.mjs', import.meta.url).pathname,
    globalTeardown: new URL('libs/testing/global/teardown.mjs', import.meta.url).pathname,
    testTimeout: 30_000,
    maxWorkers: 2,
  }),
};
