// Layers, downwards only: apps → adapters → application → pure libraries. No exemptions.
const PURE = '^libs/(follow-up-policy|templates|outcomes)/';
const ADAPTERS = ['persistence', 'jobs', 'mail', 'ats'];
const TESTS = '\\.test\\.tsx?$|^libs/testing/|^libs/[^/]+/test/|^apps/[^/]+/src/testing/|^e2e/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-libraries-import-nothing-but-each-other',
      severity: 'error',
      comment: 'A pure library imports no framework, no Node I/O and no clock: time is an argument.',
      from: { path: `${PURE}src/`, pathNot: TESTS },
      to: { pathNot: [PURE, 'node_modules/(date-holidays|@marcbachmann/cel-js|liquidjs|zod)/'] },
    },
    {
      name: 'application-imports-pure-libraries-only',
      severity: 'error',
      from: { path: '^libs/application/', pathNot: TESTS },
      to: { path: '^(libs|apps|tools)/', pathNot: ['^libs/application/', PURE] },
    },
    ...ADAPTERS.map((adapter) => ({
      name: `adapter-${adapter}-imports-no-sibling`,
      severity: 'error',
      from: { path: `^libs/${adapter}/`, pathNot: TESTS },
      to: { path: '^(libs|apps|tools)/', pathNot: [`^libs/${adapter}/`, '^libs/application/', PURE] },
    })),
    {
      name: 'libraries-import-no-apps-or-tools',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|tools)/' },
    },
    {
      name: 'web-imports-pure-libraries-only',
      severity: 'error',
      from: { path: '^(libs/web|apps/(console|portal))/', pathNot: TESTS },
      to: { path: '^(libs|apps|tools)/', pathNot: ['^libs/web/', '^apps/(console|portal)/', PURE] },
    },
    {
      name: 'apps-import-no-other-app',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'only-settings-reads-the-environment',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [TESTS, '^libs/settings/'] },
      to: { path: '^(node:)?process$' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^(apps|libs|tools)/', pathNot: [TESTS] },
      to: { path: '^libs/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/reports/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
